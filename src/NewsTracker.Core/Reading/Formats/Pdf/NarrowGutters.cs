namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>A strip between two columns: where the right one begins, and the baselines between which it does. Points.</summary>
internal readonly record struct NarrowGutter(double Left, double Low, double High);

/// <summary>
/// Finds the strips between columns that are narrower than the widest blanks of a line. One line's blank proves nothing; where several
/// lines begin anew at one place behind such a blank and none runs across it, columns stand side by side.
/// </summary>
internal static class NarrowGutters
{
    /// <summary>Width of the strip in sizes of type; stretched blanks of single lines are as wide, but not one under another.</summary>
    private const double MinGap = 0.85;

    /// <summary>Points by which the beginnings of one column's lines may differ.</summary>
    private const double Same = 1.5;

    private const int MinBeginnings = 4, MinLeftRows = 3;

    /// <summary>Letters of the lines left of the strip on average: fewer are labels, numbers or marks of a list.</summary>
    private const double MinLetters = 18;

    /// <summary>Distance between two rows, in sizes of type, that ends a strip.</summary>
    private const double MaxLeading = 5;

    /// <param name="rows">Letters on one baseline, from left to right; the rows downwards.</param>
    public static IReadOnlyList<NarrowGutter> Of(List<List<PdfGlyph>> rows)
    {
        List<List<PdfGlyph>> inked = [.. rows.Select(r => r.FindAll(g => !string.IsNullOrWhiteSpace(g.Text))).Where(r => r.Count > 0)];
        var found = new List<NarrowGutter>();
        for (var i = 0; i < inked.Count; i++)
        {
            var row = inked[i];
            for (var j = 1; j < row.Count; j++)
            {
                if (row[j].Left - row[j - 1].Right < row[j].Size * MinGap || Covers(found, row[j])) continue;
                if (Strip(inked, i, row[j].Left, row[j].Size) is { } strip) found.Add(strip);
            }
        }

        return found;
    }

    /// <summary>True where a strip lies between two letters of a row.</summary>
    public static bool Part(IReadOnlyList<NarrowGutter> gutters, PdfGlyph left, PdfGlyph right)
    {
        foreach (var gutter in gutters)
            if (right.Baseline > gutter.Low - right.Size / 2 && right.Baseline < gutter.High + right.Size / 2
                && right.Left >= gutter.Left - Same && left.Right < gutter.Left - right.Size * MinGap / 2)
                return true;
        return false;
    }

    private static bool Covers(List<NarrowGutter> found, PdfGlyph glyph) => found.Exists(g =>
        Math.Abs(g.Left - glyph.Left) <= Same && glyph.Baseline <= g.High && glyph.Baseline >= g.Low);

    private static NarrowGutter? Strip(List<List<PdfGlyph>> rows, int from, double x, double size)
    {
        int beginnings = 0, leftRows = 0, letters = 0;
        var (top, bottom) = (from, from);
        for (var i = from; i >= 0 && Counts(i, i + 1 <= from ? i + 1 : i); i--) top = i;
        for (var i = from + 1; i < rows.Count && Counts(i, i - 1); i++) bottom = i;
        return beginnings >= MinBeginnings && leftRows >= MinLeftRows && letters >= leftRows * MinLetters
            ? new(x, rows[bottom][0].Baseline, rows[top][0].Baseline)
            : null;

        bool Counts(int i, int before)
        {
            var row = rows[i];
            if (Math.Abs(rows[before][0].Baseline - row[0].Baseline) > size * MaxLeading) return false;
            var strip = x - size * MinGap + 0.1;
            if (row.Exists(g => g.Right > strip && g.Left < x - Same)) return false;
            var left = row.Count(g => g.Right <= strip);
            if (row.Exists(g => Math.Abs(g.Left - x) <= Same)) beginnings++;
            if (left == 0) return true;
            leftRows++;
            letters += left;
            return true;
        }
    }
}
