using System.Globalization;
using System.Text;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Bibliographies;

/// <summary>
/// The story's articles as BibTeX in UTF-8: `@article` with the outlet as journal, `@misc` without one. `year`, `month` and `day` as far as
/// they are known, for BibTeX; `date` in ISO 8601-2 with a range as "start/end", for BibLaTeX.
/// </summary>
internal static class BibtexExport
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static IEnumerable<string> Parts(StoryView story)
    {
        var text = new StringBuilder();
        foreach (var reference in Reference.Of(story))
        {
            Write(text, reference, story);
            yield return text.Take();
        }
    }

    private static void Write(StringBuilder text, Reference reference, StoryView story)
    {
        text.Append(reference.Outlet is null ? "@misc{" : "@article{").Append(reference.Key);
        if (reference.Authors.Count > 0) Field("author", "{" + string.Join(" and ", reference.Authors.Select(Name)) + "}");
        // Inner braces keep the capitals of the headline.
        Field("title", "{{" + BibtexText.Escape(reference.Title) + "}}");
        if (reference.Outlet is { } outlet) Field("journal", "{" + BibtexText.Escape(outlet) + "}");
        if (reference.Date is { } date)
        {
            Field("year", "{" + date.Start.ToString("yyyy", CultureInfo.InvariantCulture) + "}");
            if (date.Precision != DatePrecision.Year) Field("month", Months[date.Start.Month - 1]);
            if (date.Precision == DatePrecision.Day) Field("day", "{" + date.Start.Day.ToString(CultureInfo.InvariantCulture) + "}");
            Field("date", "{" + Iso(date) + "}");
        }

        if (reference.Url is { } url) Field("url", "{" + BibtexText.Url(url) + "}");
        if (reference.Language is { } language) Field("langid", "{" + BibtexText.Escape(language) + "}");
        if (reference.Description is { } description) Field("abstract", "{" + BibtexText.Escape(description) + "}");
        Field("keywords", "{" + BibtexText.Escape(OneLine.Of(story.Title.Replace(',', ' '))) + "}");
        text.Append("\n}\n\n");

        void Field(string name, string value) => text.Append(",\n  ").Append(name).Append(" = ").Append(value);
    }

    /// <summary>"Family, Given"; a name kept whole stands in braces of its own, so that no "and" or comma in it cuts it.</summary>
    private static string Name(PersonName name) =>
        name.Given is null
            ? "{" + BibtexText.Escape(name.Family) + "}"
            : $"{BibtexText.Escape(name.Family)}, {BibtexText.Escape(name.Given)}";

    private static string Iso(DateSpan date) => date.Precision switch
    {
        DatePrecision.Year => date.Start.ToString("yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Range => $"{DateText.Machine(date.Start)}/{DateText.Machine(date.End)}",
        _ => DateText.Machine(date.Start),
    };
}
