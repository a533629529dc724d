using System.Text.RegularExpressions;

namespace NewsTracker.Core.Language.Sentences;

/// <summary>
/// Finds where readers' comments begin in the text of a page: what stands from there on is not the article's. The sign is the line that
/// says who wrote when, at least twice.
/// </summary>
public static partial class ReaderComments
{
    private const int Enough = 2;

    /// <summary>Words without which there is no such line; they are looked for first, since most texts have none.</summary>
    private static readonly string[] Signs = [" wrote:", "Posted by", "| Reply", "Report abuse", " says:"];

    /// <param name="text">An article's text.</param>
    /// <returns>The place of the first such line; the text's end where there are fewer than two.</returns>
    public static int Start(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Array.Exists(Signs, s => text.Contains(s, StringComparison.Ordinal))) return text.Length;
        var (first, count) = (text.Length, 0);
        foreach (var line in Line().EnumerateMatches(text))
        {
            if (count++ == 0) first = line.Index;
            if (count == Enough) return first;
        }

        return text.Length;
    }

    private const string Time = @"\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?";

    private const string Day =
        @"(?:\d{1,2} \p{Lu}\p{L}{2,8},? \d{4}|\p{Lu}\p{L}{2,8} \d{1,2},? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})";

    private const string Name = @"[^\n|:]{1,40}?";

    /// <summary>
    /// "At 10:14 am on 28 May 2031, ferryman wrote:", "Posted by: ferryman | May 28, 2031 10:14 AM", "ferryman says: May 28, 2031 at
    /// 10:14 am", "May 28, 2031 at 10:14 am | Reply".
    /// </summary>
    [GeneratedRegex(
        $@"\bAt {Time} on {Day}, {Name} wrote:|\bPosted by:? {Name}(?: ?[|,] ?|,? on |\n){Day},?(?: at)? {Time}|" +
        $@"\b{Name} (?:says|wrote):\s{{1,3}}{Day},?(?: at)? {Time}|\b{Day},?(?: at)? {Time} ?\|\s?(?:Reply|Report abuse)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
