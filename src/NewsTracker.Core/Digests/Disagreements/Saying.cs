using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>One outlet's word on a matter: the value it gives and the sentence that gives it.</summary>
internal sealed record Saying(Voice Voice, SentenceFeatures Sentence, string Value)
{
    public DigestCitation Cite() => new(Voice.Article.Id, Sentence.Span, SupportStatus.Verbatim, Resolution.Confirmed, 1);
}

/// <summary>Sayings of one matter put into sides by value.</summary>
internal static class Sides
{
    private const int MostSides = 5;

    private const int MostCitations = 4;

    /// <summary>The sides in order of their number of outlets; an empty list where the values come from fewer than two outlets, or are one value.</summary>
    public static List<DisagreementSide> Of(IEnumerable<Saying> sayings)
    {
        var all = sayings.ToList();
        if (all.Select(s => s.Voice.Outlet).Distinct(StringComparer.Ordinal).Count() < 2) return [];
        var sides = all.GroupBy(s => s.Value, StringComparer.Ordinal)
            .OrderByDescending(g => g.Select(s => s.Voice.Outlet).Distinct(StringComparer.Ordinal).Count()).ThenBy(g => g.Min(s => s.Voice.Order)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostSides).ToList();
        return sides.Count < 2 ? [] : sides.ConvertAll(g => new DisagreementSide(g.Key, Cited(g)));
    }

    private static List<DigestCitation> Cited(IEnumerable<Saying> side) =>
        [.. side.OrderBy(s => s.Voice.Order).ThenBy(s => s.Sentence.Order).DistinctBy(s => s.Voice.Outlet).Take(MostCitations).Select(s => s.Cite())];
}
