using System.Text;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>A run of words on one baseline of a page, in points from the page's lower left corner.</summary>
internal sealed record PdfLine(string Text, double Left, double Right, double Bottom, double Top, double Size, bool IsBold)
{
    /// <summary>True for a row of a table, whose cells " | " parts.</summary>
    public bool IsRow { get; init; }

    public double Middle => (Bottom + Top) / 2;

    /// <summary>One line of runs that stand on one baseline, from left to right.</summary>
    public static PdfLine Join(IReadOnlyList<PdfLine> runs) => new(
        string.Join(' ', runs.Select(r => r.Text)), runs[0].Left, runs.Max(r => r.Right), runs.Min(r => r.Bottom), runs.Max(r => r.Top),
        runs.Max(r => r.Size), runs.All(r => r.IsBold));
}

/// <summary>
/// Puts a page's letters into lines. A gap parts words, a wide one the lines of two columns. Letters of two sizes that touch are one word:
/// small capitals.
/// </summary>
internal static class PdfLines
{
    /// <summary>Gap between two words, in font sizes, that parts columns.</summary>
    private const double Gutter = 1.6;

    /// <summary>Sizes of the text above which a single letter may be the large first one of a paragraph.</summary>
    private const double Large = 1.8;

    /// <summary>Gap that parts words where the file writes blanks too, and where it only moves on.</summary>
    private const double GapWithBlanks = 0.3, GapAlone = 0.17;

    public static List<PdfLine> Of(PdfGlyphs page)
    {
        var lines = new List<PdfLine>();
        var alone = Alone(page.Letters);
        foreach (var row in alone) AddRow(row, lines, []);
        var apart = alone.SelectMany(r => r).ToHashSet();
        var letters = page.Letters.Where(g => !apart.Contains(g)).OrderByDescending(g => g.Baseline).ToList();
        var rows = new List<List<PdfGlyph>>();
        for (var i = 0; i < letters.Count;)
        {
            var row = new List<PdfGlyph> { letters[i] };
            var (baseline, size) = (letters[i].Baseline, letters[i].Size);
            for (i++; i < letters.Count && baseline - letters[i].Baseline < Math.Min(size, letters[i].Size) * 0.4; i++) row.Add(letters[i]);
            rows.Add([.. row.OrderBy(g => g.Left)]);
        }

        var gutters = NarrowGutters.Of(rows);
        foreach (var row in rows) AddRow(row, lines, gutters);
        return lines;
    }

    /// <summary>
    /// Letters much larger than the text, with no other large one beside them but an opening quotation mark: they share a line with none of
    /// those they stand beside.
    /// </summary>
    private static List<List<PdfGlyph>> Alone(List<PdfGlyph> letters)
    {
        if (letters.Count == 0) return [];
        var body = letters.GroupBy(g => Math.Round(g.Size)).OrderByDescending(g => g.Count()).First().Key;
        var large = letters
            .Where(g => g.Size >= body * Large && (char.IsLetter(g.Text[0]) || IsOpeningQuote(g)))
            .GroupBy(g => Math.Round(g.Baseline));
        return [.. large
            .Where(row => row.Take(3).ToList() is var few && few.Count(g => !IsOpeningQuote(g)) == 1 && few.Count < 3)
            .Select(row => row.OrderBy(g => g.Left).ToList())];
    }

    private static bool IsOpeningQuote(PdfGlyph glyph) => glyph.Text is "“" or "‘" or "„" or "«" or "\"" or "'";

    private static void AddRow(List<PdfGlyph> row, List<PdfLine> lines, IReadOnlyList<NarrowGutter> gutters)
    {
        var gap = row.Exists(g => string.IsNullOrWhiteSpace(g.Text)) ? GapWithBlanks : GapAlone;
        var text = new StringBuilder();
        var run = new List<PdfGlyph>();
        var blanks = new Dictionary<int, int>();
        var blank = 0; // how many stand before the glyph
        foreach (var glyph in row)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                if (run.Count > 0) blank++;
                continue;
            }

            if (run.Count > 0)
            {
                var away = glyph.Left - run[^1].Right;
                if (away >= Math.Max(glyph.Size, run[^1].Size) * Gutter || NarrowGutters.Part(gutters, run[^1], glyph))
                {
                    Add(lines, run, text, blanks);
                }
                else if (blank > 0 || away > Math.Min(glyph.Size, run[^1].Size) * gap)
                {
                    text.Append(' ');
                    if (blank > 0) blanks[run.Count] = blank;
                }
            }

            blank = 0;
            run.Add(glyph);
            text.Append(glyph.Text);
        }

        Add(lines, run, text, blanks);
    }

    private static void Add(List<PdfLine> lines, List<PdfGlyph> run, StringBuilder text, Dictionary<int, int> blanks)
    {
        var words = Tidy.Line(Ligatures.Open(SpacedLetters.Join(text.ToString(), run, blanks)));
        if (words.Length > 0)
            lines.Add(new(
                words, run[0].Left, run.Max(g => g.Right), run.Min(g => g.Baseline), run.Max(g => g.Baseline + g.Size),
                run.Max(g => g.Size),
                run.TrueForAll(g => g.IsBold)));
        run.Clear();
        text.Clear();
        blanks.Clear();
    }
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
