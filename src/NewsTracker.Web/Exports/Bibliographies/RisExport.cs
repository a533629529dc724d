using System.Globalization;
using System.Text;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Bibliographies;

/// <summary>
/// The story's articles as RIS (type NEWS): "TAG - value" lines ended by CR LF. DA has the parts of the date that are known: "2026/01/22/",
/// "2026/01//", "2026///".
/// </summary>
internal static class RisExport
{
    public static IEnumerable<string> Parts(StoryView story)
    {
        var text = new StringBuilder();
        foreach (var reference in Reference.Of(story))
        {
            Line("TY", "NEWS");
            Line("ID", reference.Key);
            foreach (var author in reference.Authors) Line("AU", author.Given is null ? author.Family : $"{author.Family}, {author.Given}");
            Line("TI", reference.Title);
            Line("T2", reference.Outlet);
            if (reference.Date is { } date)
            {
                Line("PY", date.Start.ToString("yyyy", CultureInfo.InvariantCulture));
                Line("DA", Day(date));
                if (date.Precision == DatePrecision.Range)
                    Line("N1", $"Published {DateText.Machine(date.Start)} to {DateText.Machine(date.End)}");
            }

            Line("UR", reference.Url);
            Line("LA", reference.Language);
            Line("AB", reference.Description);
            Line("KW", OneLine.Of(story.Title));
            text.Append("ER  - \r\n\r\n");
            yield return text.Take();
        }

        void Line(string tag, string? value)
        {
            if (value is { Length: > 0 }) text.Append(tag).Append("  - ").Append(OneLine.Of(value)).Append("\r\n");
        }
    }

    private static string Day(DateSpan date) => date.Precision switch
    {
        DatePrecision.Year => date.Start.ToString("yyyy'///'", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Start.ToString("yyyy'/'MM'//'", CultureInfo.InvariantCulture),
        _ => date.Start.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture),
    };
}
