namespace NewsTracker.Core.Reading.Fields;

/// <summary>Cuts the outlet's name off a headline: "Ferry strike ends | Harbour Courier" or "Ferry strike ends after a week - Harbour Courier".</summary>
internal static class OutletSuffix
{
    public static (string Title, string? Outlet) Cut(string line)
    {
        foreach (var separator in new[] { " | ", " - ", " – ", " — " })
        {
            var at = line.LastIndexOf(separator, StringComparison.Ordinal);
            if (at < 12 || Wording.Words(line[..at]) < 3) continue;
            var tail = line[(at + separator.Length)..].Trim();
            var words = tail.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is 0 or > 4 || tail.Length > 40 || Wording.EndsSentence(tail)) continue;
            var named = words.All(w => char.IsUpper(w[0]) || char.IsAsciiDigit(w[0]) || w is "of" or "the" or "and" or "de" or "la");
            if (!named || (separator != " | " && line[..at].Split(' ').All(w => w.Length == 0 || char.IsUpper(w[0])) && words.Length > 2)) continue;
            return (line[..at].TrimEnd(), tail);
        }

        return (line, null);
    }
}
