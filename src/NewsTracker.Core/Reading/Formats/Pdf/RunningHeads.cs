namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>
/// Finds running heads, feet and page numbers: lines at the edge of a page that stand, their digits aside, on several pages.
/// </summary>
internal static class RunningHeads
{
    private const double Edge = 0.12, Larger = 1.3;

    /// <summary>Takes them off the pages and returns their words.</summary>
    public static List<string> Strip(IReadOnlyList<(List<PdfLine> Lines, double Height)> pages)
    {
        var counts = new Dictionary<string, (int Pages, double Size)>(StringComparer.Ordinal);
        foreach (var (lines, height) in pages)
            foreach (var head in lines.Where(l => IsAtEdge(l, height)).GroupBy(l => Key(l.Text)))
                counts[head.Key] = counts.TryGetValue(head.Key, out var before)
                    ? (before.Pages + 1, Math.Min(before.Size, head.Min(l => l.Size)))
                    : (1, head.Min(l => l.Size));
        var stripped = new List<string>();
        var bar = Math.Max(2, pages.Count / 3);
        foreach (var (lines, height) in pages)
        {
            lines.RemoveAll(l =>
            {
                // the headline itself may say in large type what the heads repeat
                var gone = IsAtEdge(l, height)
                    && (IsPageNumber(l.Text) || (counts[Key(l.Text)] is var (times, size) && times >= bar && l.Size <= size * Larger));
                if (gone && !stripped.Contains(l.Text)) stripped.Add(l.Text);
                return gone;
            });
        }

        return stripped;
    }

    private static bool IsAtEdge(PdfLine line, double height) => line.Bottom > height * (1 - Edge) || line.Top < height * Edge;

    private static string Key(string text) => string.Concat(text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c)));

    private static bool IsPageNumber(string text)
    {
        var rest = text.Trim('-', '–', '—', ' ', '|', '.');
        if (rest.StartsWith("page", StringComparison.OrdinalIgnoreCase)) rest = rest[4..];
        if (rest is [>= 'A' and <= 'Z', >= '0' and <= '9', ..]) rest = rest[1..];
        return rest.Length is > 0 and < 16
            && rest.Any(char.IsDigit)
            && rest.Split(["of", "/", " "], StringSplitOptions.RemoveEmptyEntries).All(p => p.All(char.IsDigit) && p.Length <= 4);
    }
}
