using System.Text.RegularExpressions;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>
/// The head of a newspaper's page above its headlines: the outlet's name in the largest type and a line with the day, the number of the
/// issue and the price. They are no part of an article; name and day are fields of it.
/// </summary>
internal static partial class Masthead
{
    private const int MaxNameWords = 6, Reach = 3, MaxFolioWords = 16, MinHeadline = 3;

    /// <summary>Takes it off the first page.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="height">The height of the page.</param>
    /// <returns>The outlet's name and the day, null where there is no such head.</returns>
    public static (string Outlet, WrittenDate Day, string Folio)? Take(List<PdfLine> lines, double height)
    {
        var top = lines.OrderByDescending(l => l.Top).ToList();
        if (top.Count < 4 || top.Take(Reach * 2).MaxBy(l => l.Size) is not { } name) return null;
        if (name.Bottom < height * 0.7 || Wording.Words(name.Text) > MaxNameWords || lines.Any(l => l != name && l.Size >= name.Size))
            return null;
        // what stands beside and above the name: weather, price, where to find what
        var ears = lines.FindAll(l => l != name && l.Bottom > name.Bottom - name.Size / 4 && l.Size * 2 < name.Size);
        var folio = top.Where(l => l != name && !ears.Contains(l)).Take(Reach).Concat(ears).FirstOrDefault(l =>
            Wording.Words(l.Text) <= MaxFolioWords && WrittenDate.Parse(l.Text) is { Date.Precision: DatePrecision.Day });
        if (folio is null) return null;
        // a headline stands between the name and the text; without one, the largest line is the headline
        var text = lines.Max(l => l != name && Wording.Words(l.Text) >= MinHeadline ? l.Size : 0);
        var body = lines.GroupBy(l => Math.Round(l.Size)).OrderByDescending(g => g.Sum(l => l.Text.Length)).First().Key;
        if (!(text > body * 1.2 || Issue().IsMatch(folio.Text)) || BylineLineReader.OfLine(folio.Text) is not null) return null;
        var row = lines.FindAll(l => l != name && Math.Abs(l.Bottom - folio.Bottom) < folio.Size / 4 && l.Size <= folio.Size * 1.2);
        lines.Remove(name);
        row.AddRange(ears.Except(row));
        lines.RemoveAll(row.Contains);
        return (
            Wording.IsCapitals(name.Text) ? Wording.ToTitle(name.Text) : name.Text,
            WrittenDate.Parse(folio.Text)!,
            string.Join(' ', row.OrderByDescending(l => Math.Round(l.Bottom)).ThenBy(l => l.Left).Select(l => l.Text)));
    }

    [GeneratedRegex(
        @"\b(?:no|nr|vol|issue|number|nummer|année|anno|año)\b\.?\s*[0-9IVXLC]|[€$£¥]\s?[0-9]|[0-9]\s?(?:€|cents?|crowns?|kr|euro)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Issue();
}
