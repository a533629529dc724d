using System.Text.RegularExpressions;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Finds where a text begins behind the line of its page that says when it was written, run into its first sentence: "Page last updated at
/// 07:48 GMT, Tuesday, 8 November 2031 The trial of the skipper …".
/// </summary>
internal static partial class PageStamp
{
    /// <summary>Characters in which the line ends, and words that a sentence must have left.</summary>
    private const int MaxLength = 260;

    private const int MinWords = 6;

    /// <returns>Where the words behind the line begin; the start of the sentence where there is none.</returns>
    public static int After(string text, Span sentence)
    {
        if (sentence.Start > MaxLength) return sentence.Start;
        var top = text.AsSpan(sentence.Start, Math.Min(MaxLength, sentence.Length));
        var start = sentence.Start;
        foreach (var found in Stamp().EnumerateMatches(top))
        {
            var end = sentence.Start + found.Index + found.Length;
            if (Clock().IsMatch(text.AsSpan(sentence.Start, end - sentence.Start)) && end < sentence.End && char.IsUpper(text[end])
                && text.AsSpan(end, sentence.End - end).Count(' ') >= MinWords - 1) start = end;
        }

        return start;
    }

    private const string Day =
        @"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2} (?:january|february|march|april|may|june|july|august|september|" +
        @"october|november|december),? \d{4}";

    private const string Time = @"\d{1,2} ?[:.] ?\d\d(?: ?[ap]m)?(?: (?:gmt|bst|uk|utc|e[sd]t|p[sd]t|cet|cest|time)\b)*";

    /// <summary>A day with its year and a time of day beside it, then a parenthesis of the page.</summary>
    [GeneratedRegex($@"(?i)(?:{Day}(?:,? last updated at|,)? {Time}|{Time},? {Day}(?: {Time})?)(?: \([^)]{{0,80}}\))? ")]
    private static partial Regex Stamp();

    [GeneratedRegex(@"\d{1,2} ?[:.] ?\d\d")]
    private static partial Regex Clock();
}
