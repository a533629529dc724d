using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// A table of data that stands among the kept paragraphs is kept whole: its cells are too short to be judged one by one, and half a table
/// says something else than the whole.
/// </summary>
internal static class DataTables
{
    /// <summary>How far up, through elements that hold only the table, the paragraphs around it are looked for.</summary>
    private const int Wrappers = 3;

    private const int MinRows = 2;

    /// <summary>A kept block must stand this near before the table, and one anywhere after it.</summary>
    private const int Near = 3;

    private const double MaxLinks = 0.3;

    public static void Keep(HtmlPage page, PageOutline outline, bool[] kept)
    {
        var blocks = page.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.TableRow || Table(blocks[i].Node) is not { } table) continue;
            var (from, to) = (Math.Min(i, table.FirstBlock), Math.Min(blocks.Count, Math.Max(i + 1, table.EndBlock)));
            if (IsData(blocks, from, to) && outline.LinkDensity(table) <= MaxLinks && Surrounded(table, from, to, kept, blocks))
            {
                for (var b = from; b < to; b++) kept[b] = true;
            }

            i = to - 1;
        }
    }

    private static PageNode? Table(PageNode node) => node.SelfAndAncestors().Take(Wrappers + 1).FirstOrDefault(n => n.Tag == "table");

    /// <summary>Rows of data and nothing else: a table that lays out a page holds other blocks too.</summary>
    private static bool IsData(IReadOnlyList<PageBlock> blocks, int from, int to)
    {
        var rows = 0;
        PageNode? last = null;
        for (var b = from; b < to; b++)
        {
            if (blocks[b].Kind != BlockKind.TableRow) return false;
            if (blocks[b].Node != last) rows++;
            last = blocks[b].Node;
        }

        return rows >= MinRows;
    }

    private static bool Surrounded(PageNode table, int from, int to, bool[] kept, IReadOnlyList<PageBlock> blocks)
    {
        var around = table.Parent;
        for (var i = 0; i < Wrappers && around is { Parent: { } above } && around.FirstBlock >= from && around.EndBlock <= to; i++)
            around = above;
        if (around is null) return false;
        var before = from - 1;
        while (before >= 0 && !kept[before]) before--;
        var after = to;
        while (after < kept.Length && !kept[after]) after++;
        return before >= 0
            && after < kept.Length
            && from - before <= Near
            && around.Contains(blocks[before].Node)
            && around.Contains(blocks[after].Node);
    }
}
