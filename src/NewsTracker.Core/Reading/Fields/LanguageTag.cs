namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// BCP 47 language tags in the form they are stored: language in lower case, a two-letter region in upper case ("en", "pt-BR").
/// </summary>
internal static class LanguageTag
{
    /// <summary>The tag in its stored form, null when the text is no tag.</summary>
    public static string? Clean(string? text)
    {
        if (text is null) return null;
        var parts = text.Trim().Replace('_', '-').Split('-');
        if (parts[0].Length is < 2 or > 3
            || parts.Length > 4
            || !parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit))
            || !parts[0].All(char.IsAsciiLetter))
            return null;
        parts[0] = parts[0].ToLowerInvariant();
        for (var i = 1; i < parts.Length; i++)
            parts[i] = parts[i].Length == 2 ? parts[i].ToUpperInvariant()
                : parts[i].Length == 4 ? char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant()
                : parts[i];
        return string.Join('-', parts);
    }
}
