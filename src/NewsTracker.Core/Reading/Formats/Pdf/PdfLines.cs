using UglyToad.PdfPig.Content;

namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>A run of words on one baseline of a page, in points from the page's lower left corner.</summary>
internal sealed record PdfLine(string Text, double Left, double Right, double Bottom, double Top, double Size, bool IsBold)
{
    public double Middle => (Bottom + Top) / 2;

    /// <summary>One line of runs that stand on one baseline, from left to right.</summary>
    public static PdfLine Join(IReadOnlyList<PdfLine> runs) => new(
        string.Join(' ', runs.Select(r => r.Text)), runs[0].Left, runs.Max(r => r.Right), runs.Min(r => r.Bottom), runs.Max(r => r.Top),
        runs.Max(r => r.Size), runs.All(r => r.IsBold));
}

/// <summary>Puts a page's words into lines. Words on one baseline with a wide gap between them belong to two columns.</summary>
internal static class PdfLines
{
    /// <summary>Gap between two words, in font sizes, that parts columns.</summary>
    private const double Gutter = 1.6;

    private const int MaxWords = 20_000;

    public static List<PdfLine> Of(Page page)
    {
        var words = page.GetWords()
            .Where(w => w.Text.Trim().Length > 0 && w.Letters.Count > 0)
            .Take(MaxWords)
            .OrderByDescending(Baseline)
            .ToList();
        var lines = new List<PdfLine>();
        for (var i = 0; i < words.Count;)
        {
            var row = new List<Word> { words[i] };
            var (baseline, size) = (Baseline(words[i]), Size(words[i]));
            for (i++; i < words.Count && baseline - Baseline(words[i]) < size * 0.4; i++) row.Add(words[i]);
            row.Sort((a, b) => a.BoundingBox.Left.CompareTo(b.BoundingBox.Left));
            AddRow(row, lines);
        }

        return lines;
    }

    private static void AddRow(List<Word> row, List<PdfLine> lines)
    {
        var start = 0;
        for (var i = 1; i <= row.Count; i++)
        {
            if (i < row.Count && row[i].BoundingBox.Left - row[i - 1].BoundingBox.Right < Size(row[i]) * Gutter) continue;
            var part = row.GetRange(start, i - start);
            start = i;
            lines.Add(new(
                Ligatures.Open(string.Join(' ', part.Select(w => w.Text))),
                part.Min(w => w.BoundingBox.Left),
                part.Max(w => w.BoundingBox.Right),
                part.Min(Baseline),
                part.Max(w => Baseline(w) + Size(w)),
                part.Max(Size),
                part.All(w => w.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true)));
        }
    }

    private static double Baseline(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double Size(Word word) => Math.Clamp(word.Letters[0].PointSize, 1, 200);
}

/// <summary>Writes out the joined letters of type (U+FB00 to U+FB06), which are a matter of print and not of spelling.</summary>
internal static class Ligatures
{
    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Open(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB06') < 0) return text;
        return string.Concat(text.Select(c => c is >= '\uFB00' and <= '\uFB06' ? Letters[c - '\uFB00'] : c.ToString()));
    }
}
