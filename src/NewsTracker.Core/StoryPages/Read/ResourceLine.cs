using System.Globalization;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>An entry of External resources: "https://… (cited 3 times)".</summary>
internal static class ResourceLine
{
    public static bool Fits(string line) => Address(line) is not null;

    public static ImportedResource Read(string line)
    {
        var url = Address(line) ?? line;
        var cited = line.LastIndexOf("(cited ", StringComparison.OrdinalIgnoreCase);
        int? count = null;
        if (cited >= 0)
        {
            var from = cited + "(cited ".Length;
            var end = from;
            while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] == ',')) end++;
            if (int.TryParse(
                line[from..end].Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture,
                out var number))
                count = number;
            if (Address(line) is null) url = line[..cited].Trim();
        }

        return new(url, count);
    }

    public static string Write(ImportedResource resource) =>
        resource.CitedCount is { } count ? $"{resource.Url} (cited {count} times)" : resource.Url;

    private static string? Address(string line)
    {
        foreach (var word in line.Split(' '))
        {
            if (word.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
                return word;
        }

        return null;
    }
}
