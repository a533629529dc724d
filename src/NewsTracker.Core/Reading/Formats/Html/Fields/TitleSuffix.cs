namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>Takes outlet and section names off a page title ("Headline - The Outlet", "Headline | World | Outlet").</summary>
internal static class TitleSuffix
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " ‹ ", " « ", " > ", " ~ ", " -- "];
    private const int LeastLetters = 12;
    private const int LeastBarred = 6;

    public static string Remove(string title, string? outlet)
    {
        if (outlet is not null && Named(title, outlet) is { } cut) return cut;
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at < 0) continue;
            var before = title[..at].Trim();
            var after = title[(at + separator.Length)..];
            // A bar parts off names wherever it stands; a dash may belong to the headline, so what follows must be short.
            var isBar = separator.Contains('|', StringComparison.Ordinal) || separator is " » " or " :: " or " « " or " ‹ ";
            if (TextTidying.Key(before).Length < (isBar ? LeastBarred : LeastLetters) || (!isBar && (Words(after) > 4 || Words(after) * 2 > Words(before)))) continue;
            return isBar ? Remove(before, null) : before;
        }

        return title;
    }

    /// <summary>The pieces between separators, colons among them.</summary>
    public static IEnumerable<string> Parts(string title) => title.Split([.. Separators, ": "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Cuts at the separator before (or after) the outlet's own name.</summary>
    private static string? Named(string title, string outlet)
    {
        var key = TextTidying.Key(outlet);
        if (key.Length < 2) return null;
        foreach (var separator in Separators.Append(": "))
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && Alike(TextTidying.Key(title[(last + separator.Length)..]), key)) return Remove(title[..last].Trim(), null);
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && TextTidying.Key(title[..first]) == key) return title[(first + separator.Length)..].Trim();
        }

        return title.Length > outlet.Length + LeastLetters / 2 && title.StartsWith(outlet + " ", StringComparison.Ordinal) ? title[outlet.Length..].TrimStart(' ', '-', '–', ':', '|') : null;
    }

    private static bool Alike(string written, string outlet) =>
        written.Length > 1 && (written == outlet || outlet.Contains(written, StringComparison.Ordinal) || written.Contains(outlet, StringComparison.Ordinal));

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
