using NewsTracker.Core.Reading.Fields;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>
/// Takes the letters of a page that are to be read: those of its main direction, turned upright; each once where a headline is printed
/// twice to look bold; without the hidden layer of a text recognizer where the page has its own text. Upright letters set one under the
/// other, as in Japanese, are turned so that their columns are lines.
/// </summary>
internal static class PdfGlyphReader
{
    private const int MaxLetters = 100_000;

    /// <summary>Part of the size within which the same letter again is an overprint, not a doubled letter.</summary>
    private const double Overprint = 0.12;

    public static PdfGlyphs Of(Page page)
    {
        List<Letter> letters = [.. Shown([.. page.Letters.Take(MaxLetters).Where(l => l.Value.Length > 0 && l.PointSize > 0)])];
        if (letters.Count == 0) return new([], page.Height, "");
        var main = letters.GroupBy(Direction).OrderByDescending(g => g.Count()).First().Key;
        var across = letters.Where(l => Direction(l) != main).ToList();
        letters.RemoveAll(l => Direction(l) != main);
        var axis = IsVertical(letters) ? (X: 0, Y: -1) : Axis(main);
        List<PdfGlyph> glyphs = [.. letters.Select(l => Turned(l, axis, IsVertical: axis != Axis(main)))];
        var (low, high) = Extent(page, axis);
        return new(
            [.. Once(glyphs.ConvertAll(g => g with { Baseline = g.Baseline - low }))], high - low,
            Tidy.Line(string.Concat(across.Select(l => l.Value))));
    }

    /// <summary>A layer of hidden text under a scan is all there is; under printed text it says the same again.</summary>
    private static IEnumerable<Letter> Shown(List<Letter> letters)
    {
        var hidden = letters.Count(IsHidden);
        return hidden > 0 && (letters.Count - hidden) * 2 >= hidden ? letters.Where(l => !IsHidden(l)) : letters;
    }

    private static bool IsHidden(Letter letter) => letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip;

    /// <summary>The same letter at nearly the same place is taken once.</summary>
    private static IEnumerable<PdfGlyph> Once(List<PdfGlyph> glyphs)
    {
        var seen = new Dictionary<(string Text, int X, int Y), PdfGlyph>();
        foreach (var glyph in glyphs)
        {
            var near = Math.Max(0.5, glyph.Size * Overprint);
            var (x, y) = ((int)Math.Floor(glyph.Left / near), (int)Math.Floor(glyph.Baseline / near));
            var again = false;
            for (var i = 0; i < 9 && !again; i++)
                again = seen.TryGetValue((glyph.Text, x + i % 3 - 1, y + i / 3 - 1), out var other)
                    && Math.Abs(other.Left - glyph.Left) <= near
                    && Math.Abs(other.Baseline - glyph.Baseline) <= near;
            if (again && !string.IsNullOrWhiteSpace(glyph.Text)) continue;
            seen[(glyph.Text, x, y)] = glyph;
            yield return glyph;
        }
    }

    private static TextOrientation Direction(Letter letter) => letter.TextOrientation;

    private static (int X, int Y) Axis(TextOrientation orientation) => orientation switch
    {
        TextOrientation.Rotate90 => (0, -1),
        TextOrientation.Rotate180 => (-1, 0),
        TextOrientation.Rotate270 => (0, 1),
        _ => (1, 0),
    };

    private static PdfGlyph Turned(Letter letter, (int X, int Y) axis, bool IsVertical)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var size = Math.Clamp(letter.PointSize, 1, 200);
        var isBold = letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true;
        if (IsVertical) return new(letter.Value, -start.Y - size, -start.Y, start.X, size, isBold);
        var from = start.X * axis.X + start.Y * axis.Y;
        var to = end.X * axis.X + end.Y * axis.Y;
        return new(letter.Value, from, Math.Max(to, from), start.Y * axis.X - start.X * axis.Y, size, isBold);
    }

    /// <summary>The lowest and highest place of the page across its lines.</summary>
    private static (double Low, double High) Extent(Page page, (int X, int Y) axis)
    {
        var corner = page.Width * -axis.Y + page.Height * axis.X;
        return (Math.Min(0, corner), Math.Max(0, corner));
    }

    /// <summary>Most letters of a script that is also written downwards stand right under the one before.</summary>
    private static bool IsVertical(List<Letter> letters)
    {
        int under = 0, beside = 0;
        for (var i = 1; i < letters.Count; i++)
        {
            if (letters[i].Value.Length == 0 || !Wording.IsDense(letters[i].Value[0])) continue;
            var (before, here) = (letters[i - 1].StartBaseLine, letters[i].StartBaseLine);
            var size = letters[i].PointSize;
            if (Math.Abs(before.X - here.X) < size * 0.3 && before.Y - here.Y > size * 0.5 && before.Y - here.Y < size * 2) under++;
            else if (Math.Abs(before.Y - here.Y) < size * 0.3) beside++;
        }

        return under > 4 && under > beside * 2;
    }
}
