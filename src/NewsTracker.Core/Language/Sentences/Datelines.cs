using System.Text.RegularExpressions;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Sentences;

/// <summary>
/// Finds where the words of a sentence begin behind what pages and wires put before them: a place, an agency, or the glued line of a page's
/// headline, caption and time stamp.
/// </summary>
internal static partial class Datelines
{
    /// <summary>A dateline is no longer than this.</summary>
    private const int MaxLength = 60;

    /// <summary>Headline, caption and stamp before a sentence are no longer than this together.</summary>
    private const int MaxHeader = 400;

    private const int MaxAgency = 24;

    /// <summary>Words beside the clocks of a stamp in brackets: "Update Tarnhold".</summary>
    private const int MaxStampWords = 2;

    /// <summary>Such words where the bracket begins with "Update": "Update 8:02 a.m. Friday in Tarnhold".</summary>
    private const int MaxUpdateWords = 4;

    /// <summary>
    /// Characters at the top of a text in which a page's own stamp ends, and words that a sentence must have left behind it.
    /// </summary>
    private const int MaxTop = 260;

    private const int MinWords = 6;

    /// <summary>A stamp or credit in brackets is no longer than this.</summary>
    private const int MaxBracket = 100;

    /// <summary>The sentence without what stands before its words; the sentence itself when nothing does.</summary>
    public static Span Cut(string text, Span sentence)
    {
        var start = AfterBracket(text, sentence);
        start = AfterStamp(text, new Span(start, sentence.End));
        start = AfterCredit(text, new Span(start, sentence.End));
        start = AfterAgency(text, new Span(start, sentence.End));
        return new Span(AfterPlace(text, new Span(start, sentence.End)), sentence.End);
    }

    /// <summary>A line that is nothing but a page's stamp: "22 July 2031 Last updated at 17:50 GMT", "Updated 5:40 p.m. ET".</summary>
    /// <param name="line">The line.</param>
    /// <returns>True where nothing but the words of stamps stands beside day and clock.</returns>
    public static bool IsStamp(string line)
    {
        if (line.Length > MaxLength || !Clock().IsMatch(line)) return false;
        return !Word().Replace(Clock().Replace(line, " "), " ").Any(char.IsLetter);
    }

    /// <summary>A line without its clocks, their halves of the day and their zones: "8:44AM BST" is nothing, "at 8:44AM" is "at".</summary>
    /// <param name="line">The line, or a part of it.</param>
    /// <returns>What stands beside them.</returns>
    public static string WithoutClock(string line) => Clock().Replace(line, " ");

    /// <summary>
    /// "(Update 11:16 p.m. Tarnhold, 4:16 p.m. ET) The", "[Updated 5:40 p.m. (0140 in Kolm)] - The": behind a stamp in brackets, and the
    /// credit of a picture in them.
    /// </summary>
    private static int AfterBracket(string text, Span sentence)
    {
        if (sentence.Length == 0 || text[sentence.Start] is not ('(' or '[')) return sentence.Start;
        var close = Close(text, sentence.Start, Math.Min(sentence.End, sentence.Start + MaxBracket));
        if (close < 0) return sentence.Start;
        var inside = text[(sentence.Start + 1)..close];
        if (!IsStampOfPage(inside) && !PictureCredit().IsMatch(inside)) return sentence.Start;
        var after = SkipSpace(text, close + 1, sentence.End);
        while (after < sentence.End && text[after] is '-' or '–' or '—') after++;
        after = SkipSpace(text, after, sentence.End);
        return Opens(text, after, sentence.End) ? after : sentence.Start;
    }

    private static bool IsStampOfPage(string inside)
    {
        if (!HasClock(inside)) return false;
        var beside = Word().Replace(WithoutClock(inside), " ").Split(' ').Count(w => w.Any(char.IsLetter));
        return beside <= (inside.StartsWith("Update", StringComparison.OrdinalIgnoreCase) ? MaxUpdateWords : MaxStampWords);
    }

    /// <summary>Where the bracket that opens at a place closes, with those inside it; -1 for nowhere before the limit.</summary>
    private static int Close(string text, int open, int limit)
    {
        var depth = 0;
        for (var at = open; at < limit; at++)
        {
            if (text[at] is '(' or '[') depth++;
            else if (text[at] is ')' or ']' && --depth == 0) return at;
        }

        return -1;
    }

    /// <summary>
    /// "Tuesday 27 April 2010 08.47 BST The", "October 22, 2031; 8:45 PM The": behind a stamp of day, clock and zone or half of the day
    /// that a capital follows.
    /// </summary>
    private static int AfterStamp(string text, Span sentence)
    {
        var limit = Math.Min(sentence.End, sentence.Start + MaxHeader);
        if (!HasClock(text.AsSpan(sentence.Start, limit - sentence.Start))) return sentence.Start;
        var start = sentence.Start;
        foreach (var stamp in Stamp().EnumerateMatches(text.AsSpan(sentence.Start, limit - sentence.Start)))
        {
            var after = SkipSpace(text, sentence.Start + stamp.Index + stamp.Length, sentence.End);
            if (Opens(text, after, sentence.End)) start = after;
        }

        return sentence.Start <= MaxTop ? AfterPageStamp(text, new Span(start, sentence.End)) : start;
    }

    /// <summary>
    /// At a text's top "Page last updated at 07:48 GMT, Tuesday, 8 November 2031 (7 minutes ago) The": behind a day with its year and a
    /// time beside it in either order, and a parenthesis of the page, where a sentence is left.
    /// </summary>
    private static int AfterPageStamp(string text, Span sentence)
    {
        var start = sentence.Start;
        foreach (var stamp in PageStamp().EnumerateMatches(text.AsSpan(start, Math.Min(MaxTop, sentence.Length))))
        {
            var end = sentence.Start + stamp.Index + stamp.Length;
            if (end < sentence.End && char.IsUpper(text[end]) && text.AsSpan(end, sentence.End - end).Count(' ') >= MinWords - 1)
                start = end;
        }

        return start;
    }

    /// <summary>"Photograph: Ilva Brant/Wire Images The": behind the agencies of a picture's credit that a capital follows.</summary>
    private static int AfterCredit(string text, Span sentence)
    {
        var limit = Math.Min(sentence.End, sentence.Start + MaxLength * 2);
        if (!text.AsSpan(sentence.Start, limit - sentence.Start).StartsWith("Photo", StringComparison.Ordinal)) return sentence.Start;
        var credit = Credit().Match(text, sentence.Start, limit - sentence.Start);
        if (!credit.Success) return sentence.Start;
        var after = SkipSpace(text, credit.Index + credit.Length, sentence.End);
        return Opens(text, after, sentence.End) ? after : sentence.Start;
    }

    private static bool HasClock(ReadOnlySpan<char> words)
    {
        for (var i = 1; i + 2 < words.Length; i++)
        {
            if (words[i] is ':' or '.' && char.IsAsciiDigit(words[i - 1]) && char.IsAsciiDigit(words[i + 1])
                && char.IsAsciiDigit(words[i + 2])) return true;
        }

        return false;
    }

    /// <summary>"Handout TARNHOLD, Ostmark (Wire) - ": behind the first agency in brackets and its spaced dash.</summary>
    private static int AfterAgency(string text, Span sentence)
    {
        var limit = Math.Min(sentence.End, sentence.Start + MaxHeader);
        for (var i = sentence.Start + 4; i + 3 < limit; i++)
        {
            if (text[i] != ')' || text[i + 1] != ' ' || text[i + 2] is not ('—' or '–' or '-')) continue;
            var open = text.LastIndexOf('(', i - 1, Math.Min(MaxAgency, i - sentence.Start));
            if (open < sentence.Start || open == sentence.Start + 1 || !IsAgency(text.AsSpan(open + 1, i - open - 1))) continue;
            var end = i + 2;
            while (end < sentence.End && text[end] is '—' or '–' or '-') end++;
            if (end >= sentence.End || text[end] != ' ') continue;
            var after = SkipSpace(text, end, sentence.End);
            if (Opens(text, after, sentence.End)) return after;
        }

        return sentence.Start;
    }

    private static bool IsAgency(ReadOnlySpan<char> words)
    {
        if (words.Length < 2 || !char.IsUpper(words[0])) return false;
        foreach (var c in words)
        {
            if (!char.IsLetter(c) && c is not (' ' or '.' or '/' or '\\' or '-')) return false;
        }

        return true;
    }

    /// <summary>
    /// "TARNHOLD — ", "Tarnhold, Ostmark (Wire) - ": capitals at least in part, then a spaced dash, early in the sentence.
    /// </summary>
    private static int AfterPlace(string text, Span sentence)
    {
        var limit = Math.Min(sentence.End, sentence.Start + MaxLength);
        for (var i = sentence.Start + 1; i + 2 < limit; i++)
        {
            if (text[i] is not ('—' or '–' or '-')) continue;
            var end = i;
            while (end + 1 < limit && text[end + 1] is '—' or '–' or '-') end++;
            if (end + 1 == limit) return sentence.Start;
            var spaced = char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[end + 1]);
            var glued = text[i] == '—' && char.IsUpper(text[end + 1]);
            if (!spaced && !glued) continue;
            var from = SkipSpace(text, end + 1, sentence.End);
            return IsPlace(text.AsSpan(sentence.Start, i - sentence.Start)) && from < sentence.End && char.IsUpper(text[from])
                ? from
                : sentence.Start;
        }

        return sentence.Start;
    }

    /// <summary>A place in capitals, or a place with an agency in brackets.</summary>
    private static bool IsPlace(ReadOnlySpan<char> words)
    {
        var trimmed = words.TrimEnd();
        if (trimmed.Length < 3 || !char.IsUpper(trimmed[0])) return false;
        if (trimmed[^1] == ')' && trimmed.Contains('(')) return true;
        var uppers = 0;
        foreach (var c in trimmed)
        {
            if (!char.IsLetter(c))
            {
                if (uppers >= 3 && c is ',' or ' ') return true;
                if (c is not (' ' or '-' or '.' or '\'' or '’')) return false;
                continue;
            }

            if (!char.IsUpper(c)) return false;
            uppers++;
        }

        return uppers >= 3;
    }

    private static int SkipSpace(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static bool Opens(string text, int at, int limit) =>
        at < limit && (char.IsUpper(text[at]) || text[at] is '"' or '“' or '‘' || char.IsAsciiDigit(text[at]));

    [GeneratedRegex(
        @"(?:\d{1,2} [A-Z][a-z]{2,8},? (?:\d{4}|\d{2})|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})[,;]?(?: [Ll]ast [Uu]pdated)?(?: at)?" +
        @" \d{1,2}[:.] ?\d{2}" +
        @"(?: ?[ap]\.?m\.?| ?[AP]M\b)?(?: ?[A-Z]{2,4}\b|(?<=M)|(?<=m\.?))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    private const string PageDay =
        @"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2} (?:january|february|march|april|may|june|july|august|september|" +
        @"october|november|december),? \d{4}";

    private const string PageTime = @"\d{1,2} ?[:.] ?\d\d(?: ?[ap]m)?(?: (?:gmt|bst|uk|utc|e[sd]t|p[sd]t|cet|cest|time)\b)*";

    [GeneratedRegex(
        $@"(?:{PageDay}(?:,? last updated at|,)? {PageTime}|{PageTime},? {PageDay}(?: {PageTime})?)(?: \([^)]{{0,80}}\))? ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageStamp();

    [GeneratedRegex(
        @"^Photo(?:graph)?s?: [^.:;]{0,80}?(?<agency>(?:AFP|AP|EPA|PA|Reuters|REUTERS|Getty Images|Getty|Corbis|Rex Features|Alamy|Sipa)" +
        @"(?:\\?/|(?= )))+(?= [A-Z""“‘])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    /// <summary>"By Ilva Brant -- Tarnhold News", "Ilva Brant/Associated Press": who took a picture, and for whom.</summary>
    [GeneratedRegex(
        @"^(?:By )?[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){1,3} ?(?:--|—|\\?/) ?(?:For )?" +
        @"\p{L}[\p{L}.]+(?: \p{L}[\p{L}.]+){0,3}(?: via \p{Lu}\w+)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PictureCredit();

    /// <summary>A clock with its half of the day and zone, or a day of the calendar.</summary>
    [GeneratedRegex(
        @"\b\d{1,2}: ?\d{2}(?:: ?\d{2})?(?: ?[AaPp]\. ?[Mm]\.| ?[AaPp][Mm]\b)?(?: [A-Z]{2,4}\b)?|" +
        @"\b(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][A-Za-z]{2,8},? \d{4}|[A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|" +
        @"\d{1,2} ?[./] ?\d{1,2} ?[./] ?(?:\d{4}|\d{2}))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"\b(?:article|first|last|originally|published|posted|updated|modified|created|filed|at|on|GMT|UTC|" +
        @"E[SD]?T|P[SD]?T|C[SD]T|BST|CES?T|IST|" +
        @"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
