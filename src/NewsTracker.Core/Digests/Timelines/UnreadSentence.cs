using System.Collections.Frozen;
using System.Globalization;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// What a sentence of a language without a reading must be, before a date that it names in full is taken for the day of what it tells: a
/// whole sentence with words of its own beside the date, no dateline, teaser, reference or line of a list, and nothing that has gone on
/// since that day.
/// </summary>
internal static class UnreadSentence
{
    /// <summary>Letters beside the date, and those of scripts whose letters are words or syllables. By hand.</summary>
    private const int MinLetters = 16;
    private const int MinIdeographs = 8;

    /// <summary>Letters of an article, or a preposition, between "since" and the date: "seit dem", "desde el".</summary>
    private const int MaxArticle = 4;

    /// <summary>"Since" of languages that have such a word right before the date, or with an article between.</summary>
    private static readonly FrozenSet<string> Bounds =
        "seit depuis desde dal sinds sedan siden od с".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same behind the date, in Chinese, Japanese and Korean.</summary>
    private static readonly string[] BoundsBehind = ["以来", "以來", "起", "から", "より", "부터"];

    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence without what clings to its ends.</param>
    /// <param name="date">The date expression in it.</param>
    public static bool Tells(string text, Span sentence, Span date)
    {
        var words = sentence.Of(text).TrimEnd();
        if (date.Start <= sentence.Start || !IsEnded(words)) return false;
        var before = text.AsSpan(sentence.Start, date.Start - sentence.Start);
        if (before.Count('(') > before.Count(')') || before.Count('[') > before.Count(']')) return false;
        if (words.AsSpan().ContainsAny("\n\u2028") || IsBounded(before, text.AsSpan(date.End))) return false;
        return !IsGlued(text, date.Start - 1) && !IsGlued(text, date.End) && HasWords(text, sentence, date);
    }

    private static bool IsBounded(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        foreach (var bound in BoundsBehind)
        {
            if (behind.StartsWith(bound, StringComparison.Ordinal)) return true;
        }

        before = before.TrimEnd();
        var last = before[(before.LastIndexOf(' ') + 1)..];
        before = before[..^last.Length].TrimEnd();
        var (words, nearer) = (Bounds.GetAlternateLookup<ReadOnlySpan<char>>(), last.Length <= MaxArticle);
        return words.Contains(last) || (nearer && words.Contains(before[(before.LastIndexOf(' ') + 1)..]));
    }

    private static bool IsEnded(string words)
    {
        var end = words.AsSpan().TrimEnd("\"'”’»“)]");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '。' or '！' or '？' or '।' or '۔' && !end.EndsWith("..");
    }

    /// <summary>A letter or digit of a script with spaces stands right beside the date.</summary>
    private static bool IsGlued(string text, int at) =>
        at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]) && !IsIdeograph(text[at]);

    private static bool HasWords(string text, Span sentence, Span date)
    {
        var (letters, ideographs) = (0, 0);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (i >= date.Start && i < date.End || !char.IsLetter(text[i])) continue;
            letters++;
            if (IsIdeograph(text[i])) ideographs++;
        }

        return letters >= MinLetters || ideographs >= MinIdeographs;
    }

    private static bool IsIdeograph(char letter) => letter >= '\u0E00' && char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter;
}
