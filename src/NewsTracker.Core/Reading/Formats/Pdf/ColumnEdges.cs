namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>How far to the right lines reach that begin in about the same place in about the same size: the edges of the columns.</summary>
internal sealed class ColumnEdges
{
    /// <summary>
    /// Width of the strips, in points, in which lines count as beginning in one place; the neighbouring ones count too, for lists are
    /// indented.
    /// </summary>
    private const double Strip = 20;

    private readonly Dictionary<(int Left, int Size), double> rights = [];

    public ColumnEdges(IEnumerable<PdfLine> lines)
    {
        foreach (var line in lines)
        {
            var key = Key(line);
            rights[key] = Math.Max(rights.GetValueOrDefault(key), line.Right);
        }
    }

    public double Of(PdfLine line)
    {
        var (left, size) = Key(line);
        return Math.Max(
            line.Right,
            Math.Max(
                rights.GetValueOrDefault((left, size)),
                Math.Max(rights.GetValueOrDefault((left - 1, size)), rights.GetValueOrDefault((left + 1, size)))));
    }

    private static (int Left, int Size) Key(PdfLine line) => ((int)Math.Round(line.Left / Strip), (int)Math.Round(line.Size));
}
