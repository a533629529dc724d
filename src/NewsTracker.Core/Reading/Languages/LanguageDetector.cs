namespace NewsTracker.Core.Reading.Languages;

/// <summary>Tells the language of a text.</summary>
internal static class LanguageDetector
{
    private const int Sample = 4000;

    /// <summary>The language of a title and the first paragraphs, null when there is too little text to tell.</summary>
    public static DetectedLanguage? Detect(string? title, IEnumerable<string> paragraphs)
    {
        var text = new System.Text.StringBuilder(title).Append('\n');
        foreach (var paragraph in paragraphs)
        {
            text.Append(paragraph.AsSpan(0, Math.Min(paragraph.Length, Sample))).Append('\n');
            if (text.Length > Sample) break;
        }

        return Detect(text.ToString());
    }

    public static DetectedLanguage? Detect(string text) => FunctionWords.Detect(text);
}

/// <summary>A BCP 47 code and how sure, 0 to 1.</summary>
internal sealed record DetectedLanguage(string Code, double Confidence);
