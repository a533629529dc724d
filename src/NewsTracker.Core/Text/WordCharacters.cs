using System.Globalization;
using System.Text;

namespace NewsTracker.Core.Text;

/// <summary>What words are made of, and what stands between and around them, in any script: the one place that says so.</summary>
public static class WordCharacters
{
    /// <returns>How many code units the letter or digit at this place takes, of any script; 0 when there is none.</returns>
    public static int LetterLength(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c < '\x80') return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (!char.IsSurrogate(c)) return char.IsLetterOrDigit(c) && !IsApostrophe(c) ? 1 : 0;
        return IsPair(text, at) && Rune.IsLetterOrDigit(new Rune(c, text[at + 1])) ? 2 : 0;
    }

    /// <summary>The two halves of one character beyond the basic plane.</summary>
    /// <returns>True for the first half of a surrogate pair.</returns>
    public static bool IsPair(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    /// <summary>
    /// What hangs on the letter before it: an accent written apart, the vowel signs of Hindi or Thai, joiners and soft hyphens inside a
    /// word.
    /// </summary>
    /// <returns>True for a character that belongs to the word before it.</returns>
    public static bool IsMark(char c) => c > '\x7f' && (IsInvisible(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark);

    /// <summary>Marks that show nothing and tell nothing: soft hyphen, zero-width joiners and blanks, word joiner.</summary>
    /// <returns>True for soft hyphens, joiners and spaces without width.</returns>
    public static bool IsInvisible(char c) => c is '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060';

    /// <summary>
    /// A sign of a script that writes no spaces between words (Han, kana, Thai, Lao, Khmer, Myanmar): each is a word of its own.
    /// </summary>
    /// <returns>True for a letter of such a script.</returns>
    public static bool IsUnspaced(char c) => c >= '\u0e00' && c is <= '\u0eff' or >= '\u1000' and <= '\u109f' or >= '\u1780' and <= '\u17ff'
        or >= '\u3040' and <= '\u30ff' or >= '\u31f0' and <= '\u31ff' or >= '\u3400' and <= '\u9fff'
        or >= '\uf900' and <= '\ufaff' or >= '\uff66' and <= '\uff9d';

    /// <summary><see cref="IsUnspaced(char)"/>, Han characters beyond the basic plane included.</summary>
    /// <returns>True for a letter of such a script, also one of two code units.</returns>
    public static bool IsUnspaced(ReadOnlySpan<char> text, int at) =>
        IsUnspaced(text[at]) || (IsPair(text, at) && char.ConvertToUtf32(text[at], text[at + 1]) is >= 0x20000 and <= 0x3ffff);

    /// <summary>The apostrophe as keyboards, typesetters and transliterations write it.</summary>
    /// <returns>True for each of its forms.</returns>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02bc' or '\u02bb' or '\u02b9' or '\uff07';

    /// <summary>Hyphens that hold the parts of one word together.</summary>
    /// <returns>True for each of its forms.</returns>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Hyphens, dashes and the minus sign.</summary>
    /// <returns>True for hyphens, dashes and the minus sign.</returns>
    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2043' or '\ufe58' or '\ufe63';

    /// <summary>Tells single quotation marks, apostrophes included.</summary>
    /// <returns>True for each of their forms.</returns>
    public static bool IsSingleQuote(char c) =>
        c is '\'' or (>= '\u2018' and <= '\u201B') or '\u2032' or '\u2039' or '\u203a' or '`' or '\u00b4' || IsApostrophe(c);

    /// <summary>Tells double quotation marks.</summary>
    /// <returns>True for each of their forms.</returns>
    public static bool IsDoubleQuote(char c) => c is '"' or (>= '\u201C' and <= '\u201F') or '\u2033' or '\u00AB' or '\u00BB';
}
