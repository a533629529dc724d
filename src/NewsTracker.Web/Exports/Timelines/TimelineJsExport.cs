using System.Buffers;
using System.Net;
using System.Text.Json;
using NewsTracker.Core.Text;
using NewsTracker.Web.Rendering.Timeline;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Timelines;

/// <summary>
/// The timeline as JSON of TimelineJS 3. A date has the parts that are known, and the page's own label as its display date; a range has an
/// end date. Events without a date are left out: TimelineJS has no place for them. Texts are HTML there, so all that comes from articles is
/// escaped, and only http(s) addresses become links.
/// </summary>
internal static class TimelineJsExport
{
    public static IEnumerable<string> Parts(StoryView story, ExportOptions options)
    {
        var urls = story.Articles.ToDictionary(a => a.Id, a => a.Url);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, JsonForm.Writer with { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("scale", "human");
        json.WriteStartObject("title");
        Text(
            json, story.Title,
            story.Sections.SelectMany(s => s.Sentences).FirstOrDefault() is { } lead ? $"<p>{Html(lead.Text)}</p>" : "");
        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (var told in options.Events(story))
        {
            if (told.Date is not { } date) continue;
            Event(json, story, told, date, options, urls);
            yield return json.Take(buffer);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        yield return json.Take(buffer);
    }

    private static void Event(
        Utf8JsonWriter json, StoryView story, EventView told, DateSpan date, ExportOptions options, Dictionary<long, string?> urls)
    {
        json.WriteStartObject();
        json.WriteString("unique_id", told.Anchor);
        Day(json, "start_date", date.Start, date.Precision);
        if (date.Precision == DatePrecision.Range) Day(json, "end_date", date.End, date.Precision);
        json.WriteString("display_date", Html(told.Label));
        Text(json, told.Text, Body(story, told, options, urls));
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string headline, string body)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", Html(headline));
        json.WriteString("text", body);
        json.WriteEndObject();
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly day, DatePrecision precision)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year", day.Year);
        if (precision != DatePrecision.Year) json.WriteNumber("month", day.Month);
        if (precision is DatePrecision.Day or DatePrecision.Range) json.WriteNumber("day", day.Day);
        json.WriteEndObject();
    }

    private static string Body(StoryView story, EventView told, ExportOptions options, Dictionary<long, string?> urls)
    {
        var quote = EventText.Quote(told) is { Length: > 0 } words ? $"<blockquote>{Html(words)}</blockquote>" : "";
        var sources = told.Citations.Where(c => c.Article is not null).DistinctBy(c => c.Article)
            .Select(c =>
                Link(urls.GetValueOrDefault(c.Article!.Value), string.Join(", ", new[] { c.Outlet, c.ArticleTitle }.OfType<string>())))
            .ToList();
        if (options.PageOf(story, told.Anchor) is { } page) sources.Add(Link(page, "see the passages"));
        return quote + (sources.Count > 0 ? $"<p>{string.Join("; ", sources)}</p>" : "");
    }

    private static string Link(string? url, string words) => url is not null && ShownAddress.Of(url).Href is { } href
        ? $"<a href=\"{Html(href)}\">{Html(words)}</a>"
        : Html(words);

    private static string Html(string text) => WebUtility.HtmlEncode(OneLine.Of(text)).Replace("&#39;", "'", StringComparison.Ordinal);
}
