using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>
/// What a layout adds to the lines of one page: a large first letter, words set letter under letter in the margin, numbers beside the
/// lines, and notes that the text goes on elsewhere.
/// </summary>
internal static partial class PageMarks
{
    private const int MinStack = 4, MinNumbers = 5, MinFives = 3, MaxJumpWords = 9;

    /// <summary>Mends a page's lines in place.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="slugs">
    /// The words in capitals by which notes on the pages before sent the reader on ("LOCK, Page A7"); those of this page are added. A line
    /// that begins with one is the head of what goes on here ("LOCK: Gate has sunk").
    /// </param>
    /// <returns>The words that were taken out.</returns>
    public static List<string> Take(List<PdfLine> lines, HashSet<string> slugs)
    {
        var taken = new List<string>();
        Stacks(lines, taken);
        Numbers(lines);
        var before = slugs.ToList();
        lines.RemoveAll(l =>
        {
            if (Wording.Words(l.Text) > MaxJumpWords) return false;
            var isJump = Jump().IsMatch(l.Text);
            if (isJump && Slug().Match(l.Text) is { Success: true } slug) slugs.Add(slug.Groups[1].Value);
            var gone = isJump
                || before.Exists(s => l.Text.StartsWith(s, StringComparison.Ordinal) && SlugEnd().IsMatch(l.Text[s.Length..]));
            if (gone) taken.Add(l.Text);
            return gone;
        });
        DropCaps(lines);
        return taken;
    }

    /// <summary>A letter two or more lines high is the first of the line beside its top; the lines beside it begin where it does.</summary>
    private static void DropCaps(List<PdfLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var cap = lines[i];
            if (cap.Text.Count(char.IsLetterOrDigit) != 1 || cap.Text.Length > 2) continue;
            var beside = lines.FindAll(l =>
                l != cap
                && l.Size * 1.7 < cap.Size
                && l.Left >= cap.Left
                && l.Left - cap.Right < l.Size * 2
                && l.Bottom < cap.Top
                && l.Bottom > cap.Bottom - l.Size * 0.6);
            if (beside.MaxBy(l => l.Bottom) is not { } first || !char.IsLetter(first.Text[0])) continue;
            var gap = char.IsLower(first.Text[0]) || Wording.IsCapitals(first.Text.Split(' ')[0]) || first.Text[0] is '’' or '\''
                ? ""
                : " ";
            foreach (var line in beside)
                lines[lines.IndexOf(line)] = line with { Left = cap.Left, Text = line == first ? cap.Text + gap + line.Text : line.Text };
            lines.RemoveAt(i--);
        }
    }

    /// <summary>Single letters one under the other are a word of the margin.</summary>
    private static void Stacks(List<PdfLine> lines, List<string> taken)
    {
        var single = lines.Where(l => l.Text.Length == 1 && char.IsLetter(l.Text[0])).GroupBy(l => Math.Round(l.Left / 8)).ToList();
        foreach (var stack in single.Where(s => s.Count() >= MinStack))
        {
            taken.Add(string.Concat(stack.OrderByDescending(l => l.Bottom).Select(l => l.Text)));
            lines.RemoveAll(stack.Contains);
        }
    }

    /// <summary>Numbers that count the lines of a page, one under the other at its side.</summary>
    private static void Numbers(List<PdfLine> lines)
    {
        var all = lines.FindAll(l => l.Text.Length <= 3 && l.Text.All(char.IsAsciiDigit));
        foreach (var column in all.GroupBy(l => Math.Round(l.Right / 10)).Concat(all.GroupBy(l => Math.Round(l.Left / 10))).ToList())
        {
            var numbers = column.OrderByDescending(l => l.Bottom).Select(l => int.Parse(l.Text, CultureInfo.InvariantCulture)).ToList();
            // every fifth line may be numbered
            var isFives = numbers.Count >= MinFives
                && numbers[0] % 5 == 0
                && numbers.Zip(numbers.Skip(1)).All(p => p.Second - p.First == 5);
            if (!isFives
                && (numbers.Count < MinNumbers || numbers.Zip(numbers.Skip(1)).Any(p => p.Second - p.First is < 1 or > 5)))
                continue;
            lines.RemoveAll(column.Contains);
        }
    }

    [GeneratedRegex(
        @"^\W*(?:\p{L}[\p{L}\d ’'-]{0,40}[,:|/–—-]\s*|\p{Lu}[\p{Lu}\d ’'-]{1,30}\s)?(?i:please\s+|story\s+)?" +
        @"(?i:continued|cont[’'.]?d\.?|fortsetzung|suite|sigue|viene de|segue|continua)\b.{0,30}?[A-Z]{0,2}-?[0-9]{1,4}\W*$" +
        @"|^\W*(?:\p{Lu}[\p{Lu}\d ’'-]{1,30}[,:]?\s+|\p{L}[\p{L}\d ’'-]{0,30}[,:|]\s+)?" +
        @"(?i:(?:please\s+)?(?:see|turn to|go to|more on)|from|weiter auf|von|de la|da|van)\s+" +
        @"(?:\p{Lu}[\p{Lu} ]{1,30},?\s*(?i:on\s+)?)?(?i:page|p\.|seite|página|pagina)\s*[A-Z]{0,2}-?[0-9]{1,4}\W*$" +
        @"|^\W*(?:\p{Lu}[\p{Lu}\d ’'-]{1,30}(?:\s*[,:|–—-])?\s+)?(?i:from|see)\s+[A-Z]-?[0-9]{1,3}\W*$" +
        @"|^\W*(?i:see\s+)?\p{Lu}[\p{Lu}\d ’'-]{1,30},\s+(?:(?i:page|p\.)\s+[A-Z]{0,2}-?|[A-Z]-?)[0-9]{1,3}\W*$" +
        @"|^\W*(?i:continued(?: (?:on|from)(?: the)? (?:next|previous|following|preceding) page)?)\W*$" +
        @"|^[^\p{L}\d]+(?i:more|cont[’'.]?d|fortsetzung|suite|sigue|segue|continua)[^\p{L}\d]+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Jump();

    /// <summary>The word in capitals before the comma of such a note.</summary>
    [GeneratedRegex(@"^\W*(?i:see\s+)?(\p{Lu}[\p{Lu}\d ’'-]{1,30}),\s", RegexOptions.CultureInvariant)]
    private static partial Regex Slug();

    [GeneratedRegex(@"^\s*(?:$|[:|/–—])", RegexOptions.CultureInvariant)]
    private static partial Regex SlugEnd();
}
