using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// The rows of a table on their way to pieces. A row of short cells is data and becomes one line; a row that holds headings, paragraphs or
/// much text in a cell only lays the page out, and its pieces follow each other.
/// </summary>
internal static class TableCells
{
    /// <summary>Words of a cell above which it is running text. Cells of data tables of the samples have at most 14.</summary>
    private const int MaxWords = 40;

    /// <param name="cells">The pieces of each cell of one row.</param>
    public static IEnumerable<Piece> Row(IReadOnlyList<IReadOnlyList<Piece>> cells)
    {
        var filled = cells.Where(c => c.Count > 0).ToList();
        if (filled.Count == 0) return [];
        if (filled.Count == 1 || filled.Any(IsLayout)) return filled.SelectMany(c => c);
        return
        [
            new(string.Join(" | ", filled.SelectMany(c => c).Select(p => p.Text)), BlockKind.TableRow)
            {
                Links = [.. filled.SelectMany(c => c).SelectMany(p => p.Links)]
            }
        ];
    }

    private static bool IsLayout(IReadOnlyList<Piece> cell) =>
        cell.Any(p => p.Kind == BlockKind.Heading) || cell.Sum(p => Wording.Words(p.Text)) > MaxWords;
}
