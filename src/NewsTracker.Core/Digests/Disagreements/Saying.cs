using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One outlet's word on a matter: the value it gives and the sentence that gives it, by its place in the order of articles and sentences.
/// </summary>
internal sealed record Saying(string Outlet, (int Article, int Sentence) Order, string Value, DigestCitation Citation)
{
    /// <summary>What tells values apart: the value as written, or, where one value is written in several ways, what it says.</summary>
    public string Key { get; init; } = Value;

    public static Saying Of(IndependentArticle voice, SentenceFeatures sentence, string value) =>
        new(
            voice.Outlet, (voice.Order, sentence.Order), value,
            new(voice.Article.Id, sentence.Span, SupportStatus.Verbatim, Resolution.Confirmed, 1));

    /// <summary>What a digest file states, after all that articles say. Each number of its list is a voice.</summary>
    public static Saying Imported(DigestCitation citation, string value) =>
        new($"stated {citation.ImportedNumber}", (int.MaxValue, citation.ImportedNumber ?? 0), value, citation);
}

/// <summary>Sayings of one matter put into sides by value.</summary>
internal static class Sides
{
    /// <summary>
    /// The sides in order of their number of outlets; an empty list where the values come from fewer than two outlets, or are one value.
    /// </summary>
    public static List<DisagreementSide> Of(IEnumerable<Saying> sayings, DisagreementOptions options)
    {
        var all = sayings.ToList();
        if (all.Select(s => s.Outlet).Distinct(StringComparer.Ordinal).Count() < 2) return [];
        var sides = all.GroupBy(s => s.Key, StringComparer.Ordinal)
            .OrderByDescending(g => g.Select(s => s.Outlet).Distinct(StringComparer.Ordinal).Count()).ThenBy(g => g.Min(s => s.Order))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(options.MaxSides).ToList();
        return sides.Count < 2 ? [] : sides.ConvertAll(g => new DisagreementSide(Commonest(g), Cited(g, options.MaxCitations)));
    }

    /// <summary>The wording of most outlets, of equals the earliest.</summary>
    private static string Commonest(IEnumerable<Saying> side) => side.GroupBy(s => s.Value, StringComparer.Ordinal)
        .OrderByDescending(g => g.Select(s => s.Outlet).Distinct(StringComparer.Ordinal).Count()).ThenBy(g => g.Min(s => s.Order))
        .ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    private static List<DigestCitation> Cited(IEnumerable<Saying> side, int max) =>
        [.. side.OrderBy(s => s.Order).DistinctBy(s => s.Outlet).Take(max).Select(s => s.Citation)];
}
