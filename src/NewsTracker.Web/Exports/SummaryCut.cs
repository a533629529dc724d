using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Exports;

/// <summary>Cuts a summary to a number of words: whole sentences, most salient first, kept in reading order.</summary>
internal static class SummaryCut
{
    public static StoryView To(StoryView view, int words)
    {
        var kept = new HashSet<SentenceView>(ReferenceEqualityComparer.Instance);
        var used = 0;
        foreach (var sentence in view.Sections.SelectMany(s => s.Sentences).OrderByDescending(s => s.Salience))
        {
            var length = sentence.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            if (used + length > words) continue;
            used += length;
            kept.Add(sentence);
        }

        return view with { Sections = [.. view.Sections
            .Select(s => s with { Sentences = [.. s.Sentences.Where(kept.Contains)] })
            .Where(s => s.Sentences.Count > 0)] };
    }
}
