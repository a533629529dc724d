using System.Text.RegularExpressions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>A headline as it may stand over a story or section: without outlet, kicker and date at its ends; with its terms.</summary>
internal sealed partial record Headline(string Text, ulong[] Terms)
{
    /// <summary>The article whose own it is; null for other words.</summary>
    public IndependentArticle? Voice { get; private init; }

    /// <summary>Words of an outlet's or section's name at the end of a headline.</summary>
    private const int MaxTail = 4;

    public static Headline Of(string title, string? outlet)
    {
        var text = Kicker().Replace(WithoutTail(WithoutOutlet(title.Trim(), outlet?.Trim())), "");
        text = Stamp().Replace(text, "");
        text = WithoutStop(text.Length == 0 ? title.Trim() : text);
        return new Headline(text, [.. WordReader.Read(text).Where(w => !w.IsFunction).Select(w => w.Stem).Distinct()]);
    }

    /// <summary>Without its full stop, which an abbreviation keeps ("U.S.", "Inc.").</summary>
    private static string WithoutStop(string text)
    {
        var word = text.Length - 1 - text.LastIndexOf(' ');
        if (word <= ShortWord || text[^1] != '.' || !char.IsLetterOrDigit(text[^2])) return text;
        return text.IndexOf('.', text.Length - word) == text.Length - 1 ? text[..^1] : text;
    }

    private const int ShortWord = 5;

    /// <summary>The article's own headline; null where it has none that a page could show.</summary>
    /// <param name="voice">The article.</param>
    /// <param name="minWords">Words at least.</param>
    /// <param name="maxWords">Words at most.</param>
    public static Headline? Of(IndependentArticle voice, int minWords, int maxWords)
    {
        if (voice.Article.TitleDerived && !StandsAlone(voice)) return null;
        var head = Of(voice.Article.Title, voice.Article.Outlet) with { Voice = voice };
        return head.Reads(minWords, maxWords) ? head : null;
    }

    /// <summary>Says something whole: no date, clock or listing, nothing cut off, no question, no title of a column.</summary>
    public bool Reads(int minWords, int maxWords)
    {
        if (Text.Length == 0 || Text.EndsWith('?') || Text.EndsWith('…') || Text.EndsWith("..", StringComparison.Ordinal)) return false;
        if (Text[0] is '"' or '“' or '‘' && Text.TrimEnd()[^1] is '"' or '”' or '’') return false; // somebody's words, of whatever matter
        if (Text.AsSpan().Count('(') != Text.AsSpan().Count(')')) return false;
        if (Listing().IsMatch(Text) || Clock().IsMatch(Text) || Caption().IsMatch(Text)) return false;
        var letters = Calendar().Replace(Text, "").Count(char.IsLetter);
        if (letters < Text.Length / 2) return false;
        if (Text.Any(c => c >= '\u0E00' && char.IsLetter(c))) return letters >= minWords;
        var words = Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return words >= minWords && words <= maxWords && Terms.Length > 1;
    }

    /// <summary>A word of it is in capitals that is too long for initials ("SURRENDER is the only option"), or it exclaims.</summary>
    public bool IsShouted => Loud().IsMatch(Text);

    [GeneratedRegex(@"\b\p{Lu}{7,}\b|!$")]
    private static partial Regex Loud();

    /// <summary>A derived title that is a line of its own above the text: not its first words or those behind its dateline.</summary>
    private static bool StandsAlone(IndependentArticle voice) =>
        !voice.Text.AsSpan(0, Math.Min(voice.Text.Length, MaxDateline + voice.Article.Title.Length))
            .Contains(voice.Article.Title.AsSpan().TrimEnd('…'), StringComparison.Ordinal);

    /// <summary>Characters of a text before its first sentence: a page's time and an agency's line.</summary>
    private const int MaxDateline = 120;

    /// <summary>"Bridge reopens | Harbour Gazette" and "Bridge reopens - Harbour Gazette" without the gazette.</summary>
    private static string WithoutOutlet(string title, string? outlet)
    {
        if (string.IsNullOrEmpty(outlet) || title.Length <= outlet.Length || !title.EndsWith(outlet, StringComparison.OrdinalIgnoreCase))
            return title;
        var rest = title[..^outlet.Length].TrimEnd();
        if (rest.Length == 0 || rest[^1] is not ('|' or '-' or '–' or '—' or '·' or '•')) return title;
        var cut = rest[..^1].TrimEnd();
        return cut.Length == 0 ? title : cut;
    }

    /// <summary>"Bridge reopens | Regional news | Gazette" up to the first bar, where words enough stand before it.</summary>
    private static string WithoutTail(string title)
    {
        for (var bar = title.IndexOf(
            " | ", StringComparison.Ordinal); bar > 0; bar = title.IndexOf(" | ", bar + 3, StringComparison.Ordinal))
        {
            if (title.AsSpan(0, bar).Count(' ') + 1 >= MaxTail) return title[..bar].TrimEnd();
        }

        return title;
    }

    [GeneratedRegex(
        @"^(?:(?:(?i:breaking(?: news)?|exclusive|video|watch|live|photos?|in pictures|update(?: ?\d+)?|updated|correct(?:ed|ion)|" +
        @"refile|wrapup(?: ?\d+)?|just in|developing)\b\s*[:\-–—|]\s*)" +
        @"|(?:\p{Lu}{2,}(?: \p{Lu}{2,}){1,2} ?: ?(?=\p{L}*\p{Ll}))" +
        @"|(?:\d{1,4} ?[/.\-] ?\d{1,2} ?[/.\-] ?\d{1,4}\s*[\-–—:|]\s*))+")]
    private static partial Regex Kicker();

    /// <summary>"Bridge reopens Tuesday, June 29, 2032; 3:29 PM": the page's line behind a headline, and what follows it.</summary>
    [GeneratedRegex(
        @"\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?" +
        @"(?:\p{Lu}\p{Ll}+\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}+\.? \d{4})[;,]? " +
        @"\d{1,2} ?[:.] ?\d{2}(?: ?[AaPp]\.?[Mm]\b)?.*$")]
    private static partial Regex Stamp();

    [GeneratedRegex(
        @"(?i)^(?:(?:mon|tues?|wed|wednes|thurs?|fri|sat|satur|sun)(?:day)?,? .*\d{4}" +
        @"|.*\b\d{1,2} ?[:.] ?\d{2} ?(?:[ap]\.?m|gmt|bst|e[ds]t|p[ds]t|utc)\b.*|.*\blast updated\b.*)$")]
    private static partial Regex Clock();

    /// <summary>"9 July 2031: The lock is shown before the storm": words under a picture.</summary>
    [GeneratedRegex(
        @"(?i)\b(?:is|are|was|were) (?:shown|seen|pictured)\b|\b(?:file|undated|handout) (?:photo|picture|image)\b|\((?:pictured|photo:)" +
        @"|\([LRC]\)")]
    private static partial Regex Caption();

    [GeneratedRegex(
        @"(?i)\b(?:mon|tues?|wed|wednes|thurs?|fri|sat|satur|sun)(?:day)?\b" +
        @"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b")]
    private static partial Regex Calendar();

    [GeneratedRegex(@"(?i)^(?:comments?|opinion|editorial|letters?|column|analysis|blog|live blog|live|as it happened|morning briefing|" +
        @"what we know|timeline|factbox|q&a|quotes?)\b\s*[:\-–—|]|^(?:home|news|index|comments?|latest news)$")]
    private static partial Regex Listing();
}
