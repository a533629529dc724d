using System.Globalization;
using System.Text;

namespace NewsTracker.Web.Search.Words;

/// <summary>
/// One character as the search index knows it: lower case, without accents (Latin, Greek, Cyrillic, Arabic, Hebrew), one form of each letter, Western digits.
/// </summary>
internal static class WordFolding
{
    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    /// <summary>Letters that no Unicode decomposition leads to their plain form; and the Arabic letters that writers exchange.</summary>
    private static readonly Dictionary<char, string> Special = new()
    {
        ['ß'] = "ss", ['ẞ'] = "ss", ['æ'] = "ae", ['Æ'] = "ae", ['œ'] = "oe", ['Œ'] = "oe", ['ø'] = "o", ['Ø'] = "o", ['đ'] = "d", ['Đ'] = "d", ['ð'] = "d", ['Ð'] = "d",
        ['þ'] = "th", ['Þ'] = "th", ['ł'] = "l", ['Ł'] = "l", ['ħ'] = "h", ['Ħ'] = "h", ['ı'] = "i", ['ŋ'] = "n", ['Ŋ'] = "n", ['ς'] = "σ",
        ['ى'] = "ي", ['ی'] = "ي", ['ة'] = "ه", ['ک'] = "ك", ['ٱ'] = "ا",
    };

    /// <summary>The folded form; empty for a mark that is passed over inside a word; null for what parts words.</summary>
    public static string? Of(char c) => Known[c] is { } known ? (known == "\0" ? null : known) : Learn(c);

    /// <summary>Scripts that write no spaces between words: each sign is a word, and several are searched as a phrase.</summary>
    public static bool IsWordOfItsOwn(char c) => c >= '\u0e00' && c is <= '\u0eff' or >= '\u1000' and <= '\u109f' or >= '\u1780' and <= '\u17ff'
        or >= '\u3040' and <= '\u30ff' or >= '\u31f0' and <= '\u31ff' or >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uff66' and <= '\uff9d';

    public static bool IsHangul(char c) => c is >= '\uac00' and <= '\ud7a3';

    public static bool IsMark(char c) => c > '\x7f' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string? Learn(char c)
    {
        var folded = Fold(c);
        Known[c] = folded ?? "\0";
        return folded;
    }

    private static string? Fold(char c)
    {
        if (c is '\u00ad' or '\u0640' or '\u200c' or '\u200d' or '\u200b' or '\u2060') return "";
        if (Special.TryGetValue(c, out var special)) return special;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.DecimalDigitNumber => CharUnicodeInfo.GetDecimalDigitValue(c).ToString(CultureInfo.InvariantCulture),
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => IsPlain(c) ? "" : c.ToString(),
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Letter(c),
            _ => null,
        };
    }

    private static string? Letter(char c)
    {
        if (c is '\u02bc' or '\u02bb' or '\u02b9') return null;
        var parts = c.ToString().Normalize(IsPlain(c) ? NormalizationForm.FormKD : NormalizationForm.FormKC);
        var kept = new StringBuilder(parts.Length);
        foreach (var part in parts)
        {
            if (IsPlain(c) && (CharUnicodeInfo.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark || !char.IsLetterOrDigit(part))) continue;
            kept.Append(Special.TryGetValue(part, out var special) ? special : char.ToLowerInvariant(part).ToString());
        }

        return kept.Length == 0 ? null : kept.ToString();
    }

    /// <summary>Scripts where a word without its marks is the same word.</summary>
    private static bool IsPlain(char c) => c is < '\u0700' or >= '\u1e00' and <= '\u1fff' or >= '\u20d0' and <= '\u20ff' or >= '\ufb00' and <= '\ufdff' or >= '\ufe20' and <= '\ufe2f' or >= '\ufe70' and <= '\ufeff';
}
