namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>
/// Orders the lines of a page as they are read, by recursive XY cuts (Nagy and Seth 1984): an empty vertical strip parts columns, read left
/// to right; else the widest empty horizontal strip separates what is above it from what is below.
/// </summary>
internal static class ReadingOrder
{
    private const int MaxDepth = 24, Near = 4;

    public static List<PdfLine> Of(List<PdfLine> lines)
    {
        var ordered = new List<PdfLine>(lines.Count);
        Cut(lines, ordered, 0);
        return ordered;
    }

    private static void Cut(List<PdfLine> lines, List<PdfLine> ordered, int depth)
    {
        if (lines.Count > 1 && depth < MaxDepth)
        {
            if (Gap(lines, l => l.Left, l => l.Right, lines.Average(l => l.Size) * 0.9, widest: false) is { } x && IsColumn(lines, x))
            {
                Cut(lines.FindAll(l => l.Left < x), ordered, depth + 1);
                Cut(lines.FindAll(l => l.Left >= x), ordered, depth + 1);
                return;
            }

            if (lines.Count > 2 && HasSideBySide(lines) && Gap(lines, l => l.Bottom, l => l.Top, 0, widest: true) is { } y)
            {
                Cut(lines.FindAll(l => l.Bottom >= y), ordered, depth + 1);
                Cut(lines.FindAll(l => l.Bottom < y), ordered, depth + 1);
                return;
            }
        }

        ordered.AddRange(Joined([.. lines.OrderByDescending(l => l.Middle).ThenBy(l => l.Left)]));
    }

    /// <summary>Runs on one baseline that no gutter parts are one line: justified type stretches its blanks.</summary>
    private static IEnumerable<PdfLine> Joined(List<PdfLine> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            var row = new List<PdfLine> { lines[i] };
            for (i++; i < lines.Count && row[0].Middle - lines[i].Middle < row[0].Size * 0.4; i++) row.Add(lines[i]);
            yield return row.Count == 1 ? row[0] : PdfLine.Join([.. row.OrderBy(l => l.Left)]);
        }
    }

    /// <summary>A strip is a gutter when both sides hold at least two lines; a lone number beside a line is not a column.</summary>
    private static bool IsColumn(List<PdfLine> lines, double x)
    {
        var left = lines.Count(l => l.Left < x);
        return left >= 2 && lines.Count - left >= 2;
    }

    private static bool HasSideBySide(List<PdfLine> lines)
    {
        // columns need not share their baselines: the next few lines downwards are looked at
        var sorted = lines.OrderByDescending(l => l.Middle).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            for (var j = Math.Max(0, i - Near); j < i; j++)
            {
                if (sorted[j].Middle - sorted[i].Middle < sorted[i].Size * 0.9
                    && (sorted[j].Right <= sorted[i].Left || sorted[i].Right <= sorted[j].Left))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The start of what lies beyond an empty strip, the first or the widest one; null when there is none of that width.</summary>
    private static double? Gap(List<PdfLine> lines, Func<PdfLine, double> low, Func<PdfLine, double> high, double least, bool widest)
    {
        var sorted = lines.OrderBy(low).ToList();
        double reach = high(sorted[0]), best = least;
        double? found = null;
        foreach (var line in sorted)
        {
            if (low(line) - reach > best)
            {
                (found, best) = (low(line), low(line) - reach);
                if (!widest) return found;
            }

            reach = Math.Max(reach, high(line));
        }

        return found;
    }
}
