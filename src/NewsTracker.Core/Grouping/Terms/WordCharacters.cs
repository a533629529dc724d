using System.Globalization;
using System.Text;

namespace NewsTracker.Core.Grouping.Terms;

/// <summary>What words are made of in any script: letters, digits, and the marks that hang on them (the vowel signs of Hindi, an accent written apart).</summary>
internal static class WordCharacters
{
    private const char FirstMark = '\u0300';

    /// <summary>Accents of Latin, Greek and Cyrillic: where one stands apart, the same word may also come composed.</summary>
    private const char LastAccent = '\u036F';

    public static bool Begins(char c) => char.IsLetterOrDigit(c);

    public static bool Continues(char c) => char.IsLetterOrDigit(c) || (c >= FirstMark && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>The text with its accents on their letters; the same span where none stands apart, as in nearly every text.</summary>
    public static ReadOnlySpan<char> Composed(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange(FirstMark, LastAccent) < 0) return text;
        try
        {
            return new string(text).Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text; // a lone half of a surrogate pair cannot be normalised
        }
    }
}
