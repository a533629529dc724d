using System.Globalization;
using System.Text;

namespace NewsTracker.Core.Text.Diffs;

/// <summary>
/// A word, a single other sign, or a paragraph break, with the white space behind it. Tokens cover the text without gaps; equal words have equal ids.
/// </summary>
internal readonly record struct DiffToken(Span Span, int Id)
{
    public static List<DiffToken> Read(string text, Dictionary<string, int> words)
    {
        var tokens = new List<DiffToken>(text.Length / 6);
        for (var at = 0; at < text.Length;)
        {
            var end = WordEnd(text, at);
            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next]) && !IsBreak(text, next)) next++;
            if (end == at && next == at) next = BreakEnd(text, at);
            var word = end > at ? text[at..end] : IsBreak(text, at) ? "\n\n" : " ";
            if (!words.TryGetValue(word, out var id)) words[word] = id = words.Count;
            tokens.Add(new(new Span(at, next), id));
            at = next;
        }

        return tokens;
    }

    private static int WordEnd(string text, int at)
    {
        if (char.IsWhiteSpace(text[at])) return at;
        var end = at;
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var rune) && IsOfWord(text, at, end, rune)) end += rune.Utf16SequenceLength;
        return end > at ? end : at + (char.IsSurrogatePair(text, at) ? 2 : 1);
    }

    /// <summary>Letters and digits with their marks, and what stands between two of them (an apostrophe, a hyphen, a decimal point). A letter of a script without spaces is a word of its own.</summary>
    private static bool IsOfWord(string text, int start, int at, Rune rune)
    {
        if (Rune.IsLetterOrDigit(rune)) return at == start || !(IsUnspaced(rune) || Rune.TryGetRuneAt(text, start, out var first) && IsUnspaced(first));
        if (at == start) return false;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format) return true;
        return rune.Value is '\'' or '’' or '-' or '\u2011' or '.' or ',' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
    }

    // Han, kana, Thai, Lao, Khmer, Myanmar: no spaces between words.
    private static bool IsUnspaced(Rune rune) => rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsBreak(string text, int at) => text[at] == '\n' && at + 1 < text.Length && text[at + 1] == '\n';

    private static int BreakEnd(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
