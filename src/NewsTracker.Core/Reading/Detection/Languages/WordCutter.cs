using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Detection.Languages;

/// <summary>
/// The words of a text, marks of Indic and Semitic scripts kept with their letters; numbers, which are of no language, are left out.
/// </summary>
internal static class WordCutter
{
    public static IEnumerable<string> Words(string text) => Cased(text).Select(w => w.ToLowerInvariant());

    /// <summary>The words as they are written.</summary>
    public static IEnumerable<string> Cased(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = WordScanner.End(text, at, WordJoins.NumbersApart);
            if (end > at && !char.IsDigit(text[at])) yield return text[at..end];
            at = Math.Max(end, at + 1);
        }
    }
}
