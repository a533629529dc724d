using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>
/// Finds tables of data among a page's lines: rows of as many runs each, one under another, whose runs are short and stand in columns.
/// Each row becomes one line, its cells parted by " | ". Columns of running text have longer lines and stay as they are.
/// </summary>
internal static class PdfTables
{
    private const int MinRows = 3;

    /// <summary>Words of a cell on average, and of the longest; lines of the narrowest columns of running text have about five.</summary>
    private const double MaxMeanWords = 3.4;

    private const int MaxWords = 9;

    /// <summary>Share of the cells behind the first column that hold a digit or are one or two words.</summary>
    private const double MinShort = 0.7;

    /// <summary>Distance from row to row, in sizes of type.</summary>
    private const double MaxLeading = 3.4;

    public static List<PdfLine> Of(List<PdfLine> lines)
    {
        if (lines.Count < MinRows * 2) return lines;
        var kept = new List<PdfLine>(lines.Count);
        var table = new List<List<PdfLine>>();
        foreach (var row in Rows(lines))
        {
            if (table.Count > 0 && !Follows(table, row)) Flush(table, kept);
            if (row.Count >= 2) table.Add(row);
            else kept.AddRange(row);
        }

        Flush(table, kept);
        return kept;
    }

    /// <summary>Runs on one baseline, from left to right, downwards.</summary>
    private static IEnumerable<List<PdfLine>> Rows(List<PdfLine> lines)
    {
        var sorted = lines.OrderByDescending(l => l.Bottom).ToList();
        for (var i = 0; i < sorted.Count;)
        {
            var row = new List<PdfLine> { sorted[i] };
            for (i++; i < sorted.Count && row[0].Bottom - sorted[i].Bottom < Math.Min(row[0].Size, sorted[i].Size) * 0.4; i++)
                row.Add(sorted[i]);
            yield return [.. row.OrderBy(l => l.Left)];
        }
    }

    private static bool Follows(List<List<PdfLine>> table, List<PdfLine> row)
    {
        var last = table[^1];
        if (row.Count != last.Count || last[0].Bottom - row[0].Bottom > last[0].Size * MaxLeading) return false;
        for (var c = 0; c < row.Count; c++)
        {
            var (left, right) = (table.Min(r => r[c].Left), table.Max(r => r[c].Right));
            if (row[c].Left > right || row[c].Right < left) return false;
            if (c > 0 && row[c].Left < table.Max(r => r[c - 1].Right)) return false;
        }

        return true;
    }

    private static void Flush(List<List<PdfLine>> table, List<PdfLine> kept)
    {
        if (IsData(table)) kept.AddRange(table.Select(Row));
        else kept.AddRange(table.SelectMany(r => r));
        table.Clear();
    }

    private static bool IsData(List<List<PdfLine>> table)
    {
        if (table.Count < MinRows) return false;
        var words = table.SelectMany(r => r).Select(c => Wording.Words(c.Text)).ToList();
        if (words.Max() > MaxWords || words.Average() > MaxMeanWords) return false;
        var values = table.Skip(1).SelectMany(r => r.Skip(1)).ToList();
        var isShort = values.Count(c => c.Text.Any(char.IsDigit) || Wording.Words(c.Text) <= 2) >= values.Count * MinShort;
        return isShort && (table[0].Count > 2 || values.Count(c => c.Text.Any(char.IsDigit)) * 2 >= values.Count);
    }

    private static PdfLine Row(List<PdfLine> cells) =>
        PdfLine.Join(cells) with { Text = string.Join(" | ", cells.Select(c => c.Text)), IsRow = true };
}
