namespace NewsTracker.Core.Text;

/// <summary>What may stand inside a word beside its letters, digits and marks, each only between two of them.</summary>
[Flags]
public enum WordJoins
{
    None = 0,

    /// <summary>An apostrophe before a letter: "don't", "O’Hara".</summary>
    Apostrophes = 1,

    /// <summary>A hyphen: "cease-fire".</summary>
    Hyphens = 2,

    /// <summary>A point or comma before a digit, in a word that begins with a digit: "1,500", "2.5".</summary>
    Decimals = 4,

    /// <summary>Stops behind single letters, the last one included: "U.S.", "a.m.".</summary>
    Initials = 8,

    /// <summary>A word that begins with a digit ends with its digits: "20" and "th".</summary>
    NumbersApart = 16,
}

/// <summary>
/// Where words end. Every reader of words stands on it and says only what may stand inside its words; what a letter is and how scripts
/// without spaces are cut (each sign with its marks) is the same for all.
/// </summary>
public static class WordScanner
{
    /// <summary>
    /// Single letters with stops in one abbreviation: no abbreviation has more, and what is longer is not looked through again from each of
    /// its letters.
    /// </summary>
    private const int MaxInitials = 16;

    /// <returns>The end of the word that begins at <paramref name="at"/>; <paramref name="at"/> itself when none begins there.</returns>
    public static int End(ReadOnlySpan<char> text, int at, WordJoins joins)
    {
        var length = WordCharacters.LetterLength(text, at);
        if (length == 0) return at;
        if (WordCharacters.IsUnspaced(text, at)) return Marks(text, at + length);
        var digits = char.IsAsciiDigit(text[at]);
        if (digits && (joins & WordJoins.NumbersApart) != 0) return Number(text, at, joins);
        if (!digits && (joins & WordJoins.Initials) != 0 && Initials(text, at) is > 0 and var initials) return initials;
        var end = at + length;
        while (end < text.Length)
        {
            var c = text[end];
            if (char.IsAsciiLetterOrDigit(c))
            {
                end++;
                continue;
            }

            var step = c < '\x80' || WordCharacters.IsUnspaced(text, end) ? 0 : WordCharacters.LetterLength(text, end);
            if (step == 0 && (WordCharacters.IsMark(c) && !WordCharacters.IsUnspaced(c) || Joins(text, end, digits, joins))) step = 1;
            if (step == 0) break;
            end += step;
        }

        return end;
    }

    private static bool Joins(ReadOnlySpan<char> text, int at, bool digits, WordJoins joins)
    {
        if (joins == WordJoins.None || at + 1 >= text.Length) return false;
        var c = text[at];
        var next = text[at + 1];
        if (WordCharacters.IsApostrophe(c))
            return (joins & WordJoins.Apostrophes) != 0 && !char.IsAsciiDigit(next) && Continues(text, at + 1);
        if (WordCharacters.IsHyphen(c)) return (joins & WordJoins.Hyphens) != 0 && Continues(text, at + 1);
        return digits && c is '.' or ',' && (joins & WordJoins.Decimals) != 0 && char.IsAsciiDigit(next);
    }

    private static bool Continues(ReadOnlySpan<char> text, int at) =>
        WordCharacters.LetterLength(text, at) > 0 && !WordCharacters.IsUnspaced(text, at);

    private static int Number(ReadOnlySpan<char> text, int at, WordJoins joins)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || Joins(text, at, true, joins & WordJoins.Decimals))) at++;
        return at;
    }

    private static int Marks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && WordCharacters.IsMark(text[at])) at++;
        return at;
    }

    /// <summary>The end of an abbreviation of at least two single letters with stops between them; 0 when there is none.</summary>
    private static int Initials(ReadOnlySpan<char> text, int at)
    {
        var letters = 0;
        while (letters <= MaxInitials && at + 1 < text.Length && char.IsLetter(text[at]) && text[at + 1] == '.')
        {
            letters++;
            at += 2;
        }

        if (letters == 0 || letters > MaxInitials) return 0;
        var open = at < text.Length && char.IsLetterOrDigit(text[at]);
        if (open && char.IsLetter(text[at]) && EndsAfter(text, at)) return at + 1;
        return open || letters < 2 ? 0 : at;
    }

    private static bool EndsAfter(ReadOnlySpan<char> text, int at) =>
        at + 1 == text.Length || (!WordCharacters.IsMark(text[at + 1]) && WordCharacters.LetterLength(text, at + 1) == 0);
}
