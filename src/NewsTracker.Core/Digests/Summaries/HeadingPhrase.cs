using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Makes a heading of the strongest names of a section ("Ilse Marwendt and Velm Basin Commission") where no clause of it reads like a
/// headline.
/// </summary>
internal static class HeadingPhrase
{
    /// <summary>Names with the weight of their words, the heaviest first; null where the text has no names.</summary>
    /// <param name="section">The sentences under the heading.</param>
    /// <param name="weights">How much each term counts in the section.</param>
    public static string? Of(SectionDraft section, Dictionary<ulong, double> weights)
    {
        var names = section.Picks
            .SelectMany(p =>
                p.Sentence.Names.Where(n => n.Span.Start >= p.Sentence.Core.Start).Select(n => (Name: n, Text: n.Span.Of(p.Voice.Text))))
            .OrderByDescending(n => n.Name.Stems.Sum(s => weights.GetValueOrDefault(s))).ThenBy(n => n.Text, StringComparer.Ordinal)
            .ToList();
        if (names.Count == 0) return null;
        var first = names[0];
        var second = names.FirstOrDefault(n => !n.Name.Stems.Intersect(first.Name.Stems).Any()).Text;
        return second is null ? first.Text : $"{first.Text} and {second}";
    }

    /// <summary>
    /// Last resort, for texts whose names no capital shows: the opening words of the most salient sentence, without a function word at the
    /// end.
    /// </summary>
    public static string Opening(SectionDraft section)
    {
        var pick = section.Picks.MaxBy(p => p.Salience)!;
        var words = pick.Sentence.Words.Where(w => w.Span.Start >= pick.Sentence.Core.Start).Take(10).ToList();
        while (words.Count > 1 && words[^1].IsFunction) words.RemoveAt(words.Count - 1);
        return pick.Voice.Text[pick.Sentence.Core.Start..words[^1].Span.End] + "…";
    }
}
