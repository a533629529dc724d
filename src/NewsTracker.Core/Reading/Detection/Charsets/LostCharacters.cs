using System.Globalization;

namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>Signs that bytes were read with the wrong charset: replacement characters and C1 controls.</summary>
internal static class LostCharacters
{
    /// <summary>True when more than one character in five hundred could not be read.</summary>
    public static bool Are(string text)
    {
        var lost = 0;
        foreach (var c in text)
            if (c is '\uFFFD' or (>= '\u0080' and <= '\u009F' and not '\u0085')) lost++;
        return lost > text.Length / 500;
    }

    public static string Warning(int count, string charset) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} characters could not be read as {charset} and are shown as U+FFFD.");
}
