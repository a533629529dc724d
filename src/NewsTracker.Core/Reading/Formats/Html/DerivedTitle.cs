namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>A title for a text that has none: its first words.</summary>
internal static class DerivedTitle
{
    private const int Longest = 80;

    public static string? From(string text)
    {
        var line = text.Split('\n', 2)[0].Trim();
        if (line.Length == 0) return null;
        if (line.Length <= Longest) return line;
        var end = line.LastIndexOf(' ', Longest);
        if (end < Longest / 2) end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line[..end].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
