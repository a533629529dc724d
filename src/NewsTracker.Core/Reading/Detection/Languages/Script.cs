namespace NewsTracker.Core.Reading.Detection.Languages;

/// <summary>
/// Which script a text is written in, by a count of its letters; each script that belongs to one language (or nearly) names it.
/// </summary>
internal static class Script
{
    private static readonly (char From, char To, string Name)[] Ranges =
    [
        ('\u0041', '\u024F', "latin"), ('\u1E00', '\u1EFF', "latin"), ('\u0370', '\u03FF', "el"), ('\u1F00', '\u1FFF', "el"),
        ('\u0400', '\u052F', "cyrillic"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u077F', "arabic"),
        ('\uFB50', '\uFDFF', "arabic"), ('\uFE70', '\uFEFE', "arabic"), ('\u0900', '\u097F', "devanagari"), ('\u0980', '\u09FF', "bn"),
        ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"), ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"),
        ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"), ('\u0E00', '\u0E7F', "th"),
        ('\u0E80', '\u0EFF', "lo"), ('\u0F00', '\u0FFF', "bo"), ('\u1000', '\u109F', "my"), ('\u10A0', '\u10FF', "ka"),
        ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"), ('\u1100', '\u11FF', "ko"), ('\uAC00', '\uD7AF', "ko"),
        ('\u3040', '\u30FF', "ja"), ('\u4E00', '\u9FFF', "han"), ('\u3400', '\u4DBF', "han"),
    ];

    /// <summary>Letters in each script, the script with most first.</summary>
    public static List<(string Name, int Letters)> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var c in text)
            if (char.IsLetter(c) && Of(c) is { } name) counts[name] = counts.GetValueOrDefault(name) + 1;
        return [.. counts.Select(p => (p.Key, p.Value)).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal)];
    }

    public static string? Of(char c)
    {
        foreach (var (from, to, name) in Ranges)
            if (c >= from && c <= to) return name;
        return null;
    }
}
