using System.Text.RegularExpressions;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>
/// Finds running heads, feet and page numbers: lines at the edge of a page that stand, their digits aside, on several pages or above and
/// below one, and lines in small type under a page that say where the sender is reached.
/// </summary>
internal static partial class RunningHeads
{
    private const double Edge = 0.12, Larger = 1.3, Smaller = 0.9;

    /// <summary>Takes them off the pages and returns their words.</summary>
    public static List<string> Strip(IReadOnlyList<(List<PdfLine> Lines, double Height)> pages)
    {
        var counts = new Dictionary<string, (int Places, double Size)>(StringComparer.Ordinal);
        foreach (var (lines, height) in pages)
            foreach (var head in lines.Where(l => IsAtEdge(l, height)).GroupBy(l => (Text: Key(l.Text), IsFoot: IsFoot(l, height))))
                counts[head.Key.Text] = counts.TryGetValue(head.Key.Text, out var before)
                    ? (before.Places + 1, Math.Min(before.Size, head.Min(l => l.Size)))
                    : (1, head.Min(l => l.Size));
        var stripped = new List<string>();
        var bar = Math.Max(2, pages.Count / 3);
        foreach (var (lines, height) in pages)
        {
            var imprint = Imprint(lines, height);
            lines.RemoveAll(l =>
            {
                // the headline itself may say in large type what the heads repeat
                var gone = IsAtEdge(l, height)
                    && (imprint.Contains(l)
                        || IsPageNumber(l.Text)
                        || (counts[Key(l.Text)] is var (times, size) && times >= bar && l.Size <= size * Larger));
                if (gone && !stripped.Contains(l.Text)) stripped.Add(l.Text);
                return gone;
            });
        }

        return stripped;
    }

    /// <summary>
    /// The small lines under a page's text, where one holds an address or a number to call and none is a sentence or a note.
    /// </summary>
    private static List<PdfLine> Imprint(List<PdfLine> lines, double height)
    {
        if (lines.Count == 0) return [];
        var body = lines.GroupBy(l => Math.Round(l.Size, 1)).MaxBy(g => g.Sum(l => l.Text.Length))!.Key;
        var small = lines.FindAll(l => IsFoot(l, height) && l.Size < body * Smaller);
        var isImprint = small.Exists(l => Reach().IsMatch(l.Text))
            && !small.Exists(l => IsNote(l.Text) || Wording.EndsSentence(l.Text));
        return isImprint ? small : [];
    }

    private static bool IsAtEdge(PdfLine line, double height) => line.Bottom > height * (1 - Edge) || IsFoot(line, height);

    private static bool IsFoot(PdfLine line, double height) => line.Top < height * Edge;

    /// <summary>It begins with a mark to which the text points.</summary>
    private static bool IsNote(string text) => text[0] is '*' or '†' or '‡' or '[' or '(' || char.IsNumber(text[0]);

    private static string Key(string text) => string.Concat(text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c)));

    private static bool IsPageNumber(string text)
    {
        var rest = text.Trim('-', '–', '—', ' ', '|', '.');
        if (rest.StartsWith("page", StringComparison.OrdinalIgnoreCase)) rest = rest[4..];
        if (rest is [>= 'A' and <= 'Z', >= '0' and <= '9', ..]) rest = rest[1..];
        return rest.Length is > 0 and < 16
            && rest.Any(char.IsDigit)
            && rest.Split(["of", "/", " "], StringSplitOptions.RemoveEmptyEntries).All(p => p.All(char.IsDigit) && p.Length <= 4);
    }

    /// <summary>An address of mail or of the web, or a number to call.</summary>
    [GeneratedRegex(
        @"[\p{L}\d]@[\p{L}\d]|\bwww\.|://|\+[0-9][0-9 ()./-]{5,}|\b(?:tel|phone|telefon|fax)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reach();
}
