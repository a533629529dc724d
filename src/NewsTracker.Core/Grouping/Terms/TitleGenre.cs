using System.Text.RegularExpressions;

namespace NewsTracker.Core.Grouping.Terms;

/// <summary>What the headline of a text says of its kind.</summary>
internal static partial class TitleGenre
{
    /// <summary>
    /// Whether a headline is that of a view, a review, a guide, an explanation, letters or a puzzle: such a text may be about a story, but
    /// is not the report of an event. English.
    /// </summary>
    public static bool IsNoReport(string? title) => title is not null && (Labelled().IsMatch(title) || Explains().IsMatch(title));

    [GeneratedRegex(
        @"(?i)^\W*(?:opinion|editorial|comment|commentary|column|op-ed|letters?|analysis|view|viewpoint|reviews?|recipes?|explainer" +
        @"|horoscopes?|crosswords?|quiz)\b\s*[:|\-–—]|^\W*letters to\b|^\W*the\b.{2,40}\bview (?:on|of)\b" +
        @"|[:|\-–—]\s*(?:opinion|editorial|comment|column|reviews?|recipes?|horoscopes?|crosswords?|quiz)\W*$")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?i)^\W*(?:why|how|what|where)\b")]
    private static partial Regex Explains();
}
