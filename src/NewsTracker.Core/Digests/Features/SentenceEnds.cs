using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>Finds what may be cut at the two ends of a sentence without touching its words: a dateline, a leading connective.</summary>
internal static class SentenceEnds
{
    /// <summary>A dateline is no longer than this.</summary>
    private const int MaxDatelineLength = 60;

    private static readonly string[] Connectives =
    [
        "But", "And", "So", "Yet", "Still,", "Also,", "However,", "Meanwhile,", "Nevertheless,", "Nonetheless,", "Moreover,",
        "Furthermore,", "Additionally,", "Conversely,", "In addition,", "On the other hand,", "At the same time,", "For his part,",
        "For her part,", "For its part,", "Therefore,", "Instead,", "Indeed,", "In fact,", "Of course,", "By contrast,", "In contrast,",
        "Separately,", "Elsewhere,", "Finally,", "Similarly,", "As a result,", "For example,", "For instance,", "Besides,", "Later,",
        "Earlier,", "Then,", "Now,",
    ];

    public static Span Cut(string text, Span sentence)
    {
        var start = AfterDateline(text, sentence);
        start = AfterConnective(text, new Span(start, sentence.End));
        return new Span(start, sentence.End);
    }

    /// <summary>
    /// "TARNHOLD — ", "Tarnhold, Ostmark (Wire) - ": capitals at least in part, then a spaced dash, early in the sentence.
    /// </summary>
    private static int AfterDateline(string text, Span sentence)
    {
        var limit = Math.Min(sentence.End, sentence.Start + MaxDatelineLength);
        for (var i = sentence.Start + 1; i + 2 < limit; i++)
        {
            if (text[i] is not ('—' or '–' or '-')) continue;
            var end = i;
            while (end + 1 < limit && text[end + 1] is '—' or '–' or '-') end++;
            if (end + 1 == limit) return sentence.Start;
            var spaced = char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[end + 1]);
            var glued = text[i] == '—' && char.IsUpper(text[end + 1]);
            if (!spaced && !glued) continue;
            var from = end + 1;
            while (from < sentence.End && char.IsWhiteSpace(text[from])) from++;
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

    private static int AfterConnective(string text, Span sentence)
    {
        foreach (var word in Connectives)
        {
            if (!sentence.In(text).StartsWith(word, StringComparison.Ordinal)) continue;
            var after = sentence.Start + word.Length;
            if (after >= sentence.End || !char.IsWhiteSpace(text[after])) continue;
            while (after < sentence.End && char.IsWhiteSpace(text[after])) after++;
            return after < sentence.End ? after : sentence.Start;
        }

        return sentence.Start;
    }
}
