namespace NewsTracker.Core.Reading.Detection.Languages;

/// <summary>The words of a text in lower case, marks of Indic and Semitic scripts kept with their letters.</summary>
internal static class WordCutter
{
    public static IEnumerable<string> Words(string text) => Cased(text).Select(w => w.ToLowerInvariant());

    /// <summary>The words as they are written.</summary>
    public static IEnumerable<string> Cased(string text)
    {
        for (int i = 0, start = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsWordChar(text[i])) continue;
            if (i > start) yield return text[start..i];
            start = i + 1;
        }
    }

    private static bool IsWordChar(char c) =>
        char.IsLetter(c) || c == '\u200C' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
