using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Exports.Pages;

/// <summary>
/// A section's sentences as connected paragraphs of at most four, none much shorter than another. One that is told otherwise elsewhere ends
/// its paragraph, so that the other words stand right behind it.
/// </summary>
internal static class SectionParagraphs
{
    private const int MaxSentences = 4;

    public static IEnumerable<List<SentenceView>> Of(IReadOnlyList<SentenceView> sentences)
    {
        var run = new List<SentenceView>();
        foreach (var sentence in sentences)
        {
            run.Add(sentence);
            if (sentence.ContradictedBy.Count + sentence.UpdatedBy.Count == 0) continue;
            foreach (var part in Even(run)) yield return part;
            run = [];
        }

        foreach (var part in Even(run)) yield return part;
    }

    private static IEnumerable<List<SentenceView>> Even(List<SentenceView> run)
    {
        var parts = (run.Count + MaxSentences - 1) / MaxSentences;
        for (int i = 0, at = 0; i < parts; i++)
        {
            var size = (run.Count - at + parts - i - 1) / (parts - i);
            yield return run.GetRange(at, size);
            at += size;
        }
    }
}
