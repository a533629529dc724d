using System.Globalization;
using System.Text;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Timelines;

/// <summary>
/// The timeline as CSV: a header, then one row an event in order of date. What several citations give is in one cell, separated by " | ",
/// in the order of the citations.
/// </summary>
internal static class CsvExport
{
    private static readonly string[] Columns =
        [
            "story", "start", "end", "precision", "label", "text", "quote", "planned", "date_from", "origin", "salience", "voices",
            "outlets", "titles", "urls", "support", "resolution", "story_title"
        ];

    public static IEnumerable<string> Parts(StoryView story, ExportOptions options)
    {
        var urls = story.Articles.ToDictionary(a => a.Id, a => a.Url);
        var text = new StringBuilder();
        CsvText.Row(text, Columns);
        foreach (var told in options.Events(story))
        {
            CsvText.Row(text,
            [
                story.Slug, Day(told.Date?.Start), Day(told.Date?.End), told.Date is { } date ? JsonForm.Word(date.Precision) : "",
                told.Label, told.Text, told.Quote,
                told.Planned ? "true" : "false", told.DateFrom, JsonForm.Word(told.Origin),
                Math.Round(told.Salience, 6).ToString(CultureInfo.InvariantCulture), told.Voices.ToString(CultureInfo.InvariantCulture),
                Joined(told, c => c.Outlet), Joined(told, c => c.ArticleTitle),
                Joined(told, c => c.Article is { } id ? urls.GetValueOrDefault(id) : null),
                Joined(told, c => JsonForm.Word(c.Support)), Joined(told, c => JsonForm.Word(c.Resolution)),
                story.Title,
            ]);
            yield return text.Take();
        }

        if (text.Length > 0) yield return text.Take(); // the header alone
    }

    private static string Day(DateOnly? day) => day is { } known ? DateText.Machine(known) : "";

    private static string Joined(EventView told, Func<CitationView, string?> part) =>
        string.Join(" | ", told.Citations.Select(c => OneLine.Of(part(c) ?? "")));
}

/// <summary>
/// Rows of CSV (RFC 4180): commas, CR LF, quotes where a value needs them. No value can become a formula in a spreadsheet.
/// </summary>
internal static class CsvText
{
    public static void Row(StringBuilder text, IEnumerable<string?> values) =>
        text.AppendJoin(',', values.Select(v => Quote(Inert(v ?? "")))).Append("\r\n");

    /// <summary>
    /// Spreadsheets run a cell that begins with = + - @ (or its full-width twin), a tab or a line break: such a value, white space before
    /// it or not, gets an apostrophe before it, which they show as text.
    /// </summary>
    internal static string Inert(string value)
    {
        if (value.Length == 0) return value;
        var first = value.AsSpan().TrimStart();
        var starts = first.Length > 0 && first[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
        return starts || value[0] is '\t' or '\r' or '\n' ? "'" + value : value;
    }

    private static string Quote(string value) =>
        value.AsSpan().ContainsAny(",\"\r\n") || value.StartsWith(' ') || value.EndsWith(' ')
            ? "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : value;
}
