using System.Globalization;
using System.Text;

namespace NewsTracker.Core.Text;

/// <summary>
/// One form for what is written in several ways, in two strengths, for comparing only, never shown: <see cref="Title"/> folds case and
/// typography and keeps accents; <see cref="Word(ReadOnlySpan{char})"/>, letter by letter with <see cref="Letter"/>, folds case, accents
/// and variants of letters.
/// </summary>
public static class Folding
{
    /// <summary>The longest ligature of Unicode has eighteen letters.</summary>
    private const int MaxLetterLength = 18;

    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    /// <summary>Letters that no Unicode decomposition leads to their plain form; and the Arabic letters that writers exchange.</summary>
    private static readonly Dictionary<char, string> Special = new()
    {
        ['ß'] = "ss", ['ẞ'] = "ss", ['æ'] = "ae", ['Æ'] = "ae", ['œ'] = "oe", ['Œ'] = "oe", ['ø'] = "o", ['Ø'] = "o", ['đ'] = "d",
        ['Đ'] = "d",
        ['ð'] = "d", ['Ð'] = "d",
        ['þ'] = "th", ['Þ'] = "th", ['ł'] = "l", ['Ł'] = "l", ['ħ'] = "h", ['Ħ'] = "h", ['ı'] = "i", ['ŋ'] = "n", ['Ŋ'] = "n", ['ς'] = "σ",
        ['ى'] = "ي", ['ی'] = "ي", ['ة'] = "ه", ['ک'] = "ك", ['ٱ'] = "ا",
    };

    /// <summary>
    /// A letter, digit or mark in its plainest form: lower case, without accents (Latin, Greek, Cyrillic, Arabic, Hebrew; elsewhere a mark
    /// makes another letter), one form of each letter, Western digits.
    /// </summary>
    /// <returns>The folded form; empty for a mark that is passed over inside a word; null for what is not of a word.</returns>
    public static string? Letter(char c) => Known[c] is { } known ? (known == "\0" ? null : known) : Learn(c);

    /// <summary>A word letter by letter, its apostrophes as one; what is neither letter nor digit stays as it is.</summary>
    /// <returns>The folded word.</returns>
    public static string Word(ReadOnlySpan<char> word)
    {
        var most = word.Length * MaxLetterLength;
        Span<char> folded = most <= 1024 ? stackalloc char[most] : new char[most];
        return folded[..Word(word, folded)].ToString();
    }

    /// <summary>Writes the folded word to <paramref name="folded"/>; letters that no longer fit are left out.</summary>
    /// <returns>How many characters were written.</returns>
    public static int Word(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (c < '\x80')
            {
                if (length == folded.Length) break;
                folded[length++] = char.ToLowerInvariant(c);
                continue;
            }

            var letter = WordCharacters.IsApostrophe(c) ? "'" : Letter(c);
            ReadOnlySpan<char> written = letter is null ? [c] : letter;
            if (length + written.Length > folded.Length) break;
            written.CopyTo(folded[length..]);
            length += written.Length;
        }

        return length;
    }

    /// <summary>
    /// A title, outlet or heading in lower case with one kind of hyphen, quote and space, without outer punctuation; compatibility forms
    /// (ligatures, full width) are one, accents count.
    /// </summary>
    /// <returns>Empty when nothing is left.</returns>
    public static string Title(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var folded = new StringBuilder(text.Length);
        foreach (var c in Compatible(text))
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
            }
            else if (WordCharacters.IsInvisible(c) || c is '\uFEFF' or '\u200E' or '\u200F') continue;
            else if (WordCharacters.IsDash(c)) folded.Append('-');
            else if (WordCharacters.IsSingleQuote(c) || WordCharacters.IsDoubleQuote(c)) folded.Append('\'');
            else folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString().Trim(' ', '\'', '.', ',', ':', ';', '-', '|');
    }

    private static string? Learn(char c)
    {
        var folded = Fold(c);
        Known[c] = folded ?? "\0";
        return folded;
    }

    private static string? Fold(char c)
    {
        if (WordCharacters.IsInvisible(c) || c == '\u0640') return "";
        if (Special.TryGetValue(c, out var special)) return special;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.DecimalDigitNumber => CharUnicodeInfo.GetDecimalDigitValue(c).ToString(CultureInfo.InvariantCulture),
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                => IsPlain(c) ? "" : c.ToString(),
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => FoldLetter(c),
            _ => null,
        };
    }

    private static string? FoldLetter(char c)
    {
        if (WordCharacters.IsApostrophe(c)) return null;
        var plain = IsPlain(c);
        var parts = c.ToString().Normalize(plain ? NormalizationForm.FormKD : NormalizationForm.FormKC);
        var kept = new StringBuilder(parts.Length);
        foreach (var part in parts)
        {
            var mark = CharUnicodeInfo.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark;
            if ((plain && (mark || !char.IsLetterOrDigit(part))) || WordCharacters.IsApostrophe(part)) continue;
            kept.Append(Special.TryGetValue(part, out var special) ? special : char.ToLowerInvariant(part).ToString());
        }

        return kept.Length == 0 ? null : kept.ToString();
    }

    /// <summary>Scripts where a word without its marks is the same word.</summary>
    private static bool IsPlain(char c) => c is < '\u0700' or >= '\u1e00' and <= '\u1fff' or >= '\u20d0' and <= '\u20ff'
        or >= '\ufb00' and <= '\ufdff'
        or >= '\ufe20' and <= '\ufe2f' or >= '\ufe70' and <= '\ufeff';

    // A lone half of a surrogate pair cannot be normalised: such text is taken as it is.
    private static string Compatible(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
