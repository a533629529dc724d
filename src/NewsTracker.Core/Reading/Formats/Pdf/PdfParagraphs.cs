using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>
/// Joins lines to paragraphs. A new one begins at a wider gap, another size of type, an indent, or behind a short line that ends a
/// sentence; it may run on over columns and pages. A word parted at a line's end is put together unless the document writes it with its
/// hyphen elsewhere.
/// </summary>
internal static class PdfParagraphs
{
    public static List<Piece> Of(IReadOnlyList<PdfLine> lines)
    {
        if (lines.Count == 0) return [];
        var body = BodySize(lines);
        var leading = Leading(lines);
        var hyphenated = HyphenatedWords(lines);
        var edges = new ColumnEdges(lines);
        var pieces = new List<Piece>();
        for (var i = 0; i < lines.Count;)
        {
            var text = new StringBuilder(lines[i].Text);
            var first = lines[i];
            var last = i;
            var right = edges.Of(first);
            while (last + 1 < lines.Count
                && !Begins(
                    lines[last], lines[last + 1], leading, right,
                    Wording.EndsSentence(text.ToString(Math.Max(0, text.Length - 8), Math.Min(8, text.Length)))))
            {
                last++;
                right = Math.Max(right, edges.Of(lines[last]));
                Append(text, lines[last].Text, hyphenated);
            }

            pieces.Add(Piece(Tidy.Line(text.ToString()), first, body, last - i + 1));
            i = last + 1;
        }

        return pieces;
    }

    private static Piece Piece(string text, PdfLine first, double body, int lines)
    {
        if (first.IsRow) return new(text, BlockKind.TableRow);
        var mark = Plain.TextLine.MarkLength(text);
        if (mark > 0) return new(text[mark..], BlockKind.ListItem, 1);
        var head = Wording.Words(text) <= 30
            && lines <= 4
            && (first.Size > body * 1.12 || (first.IsBold && !Wording.EndsWithStop(text) && Wording.Words(text) <= 16));
        return new(text, head ? BlockKind.Heading : BlockKind.Paragraph, head ? first.Size > body * 1.5 ? 1 : 2 : 0);
    }

    private static bool Begins(PdfLine line, PdfLine next, double leading, double right, bool ended)
    {
        if (line.IsRow || next.IsRow) return true;
        if (Math.Abs(line.Size - next.Size) > 0.8 || line.IsBold != next.IsBold) return true;
        if (Plain.TextLine.MarkLength(next.Text) > 0) return true;
        var gap = line.Bottom - next.Bottom;
        var runsOn = gap < 0 || gap > 12 * leading; // another column or page
        if (runsOn) return ended && !char.IsLower(next.Text[0]);
        if (gap > Math.Max(leading, line.Size * 1.2) * 1.35) return true;
        if (BylineLineReader.OfLine(line.Text) is not null || BylineLineReader.OfLine(next.Text) is not null) return true;
        var width = right - line.Left;
        if (next.Left - line.Left > line.Size * 0.8 && next.Left - line.Left < line.Size * 5) return true;
        return ended && line.Right < right - width * 0.12;
    }

    private static void Append(StringBuilder text, string next, HashSet<string> hyphenated)
    {
        if (text.Length > 1 && text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(text[^2]) && char.IsLower(next[0]))
        {
            var start = text.Length - 1;
            while (start > 0 && char.IsLetter(text[start - 1])) start--;
            var end = 0;
            while (end < next.Length && char.IsLetter(next[end])) end++;
            var whole = text.ToString(start, text.Length - 1 - start) + "-" + next[..end];
            if (!hyphenated.Contains(whole) && !Compounds.Keeps(whole)) text.Length--;
        }
        else if (!(text.Length > 0 && next.Length > 0 && Wording.IsDense(text[^1]) && Wording.IsDense(next[0])))
        {
            text.Append(' ');
        }

        text.Append(next);
    }

    private static HashSet<string> HyphenatedWords(IReadOnlyList<PdfLine> lines)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in lines.SelectMany(l => l.Text.Split(' ')))
            if (word.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && at < word.Length - 1)
                words.Add(word.Trim('.', ',', ';', ':', '"', '”', '“', '(', ')'));
        return words;
    }

    /// <summary>The size that most characters are set in.</summary>
    private static double BodySize(IReadOnlyList<PdfLine> lines) =>
        lines.GroupBy(l => Math.Round(l.Size * 2) / 2).OrderByDescending(g => g.Sum(l => l.Text.Length)).ThenBy(g => g.Key).First().Key;

    private static double Leading(IReadOnlyList<PdfLine> lines)
    {
        var gaps = new List<double>();
        for (var i = 1; i < lines.Count; i++)
            if (lines[i - 1].Bottom - lines[i].Bottom is > 2 and < 60 and var gap) gaps.Add(gap);
        gaps.Sort();
        return gaps.Count == 0 ? 14 : gaps[gaps.Count * 2 / 5];
    }
}

/// <summary>
/// Compounds that are written with a hyphen wherever they stand: a line that ends in one keeps it. Only parts that no word is divided at
/// are named, for a hyphen that printing added must go.
/// </summary>
internal static class Compounds
{
    private static readonly HashSet<string> Firsts =
        new(StringComparer.OrdinalIgnoreCase) { "vice", "self", "well", "half", "ex", "quasi", "twenty",
            "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety" };

    private static readonly HashSet<string> Seconds = new(StringComparer.OrdinalIgnoreCase)
    {
        "based", "backed", "owned", "known", "funded", "elect", "style", "term", "related", "friendly", "run", "general", "president",
        "minister"
    };

    /// <summary>Parts that join others without a hyphen, before which a second part proves nothing.</summary>
    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "over", "under", "out", "fore", "re", "un", "de", "mis", "pre", "inter"
    };

    public static bool Keeps(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        var (first, second) = (word[..hyphen], word[(hyphen + 1)..]);
        return Firsts.Contains(first) || (first.Length >= 3 && Seconds.Contains(second) && !Prefixes.Contains(first));
    }
}
