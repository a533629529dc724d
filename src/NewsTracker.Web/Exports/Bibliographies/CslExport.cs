using System.Buffers;
using System.Text.Json;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Bibliographies;

/// <summary>The story's articles as CSL-JSON 1.0.2: one array. Dates have as many parts as are known; a range has two.</summary>
internal static class CslExport
{
    public static IEnumerable<string> Parts(StoryView story)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, JsonForm.Writer with { Indented = true, NewLine = "\n" });
        json.WriteStartArray();
        foreach (var reference in Reference.Of(story))
        {
            Write(json, reference, story);
            yield return json.Take(buffer);
        }

        json.WriteEndArray();
        yield return json.Take(buffer);
    }

    private static void Write(Utf8JsonWriter json, Reference reference, StoryView story)
    {
        json.WriteStartObject();
        json.WriteString("id", reference.Key);
        json.WriteString("type", "article-newspaper");
        json.WriteString("title", reference.Title);
        if (reference.Outlet is { } outlet) json.WriteString("container-title", outlet);
        if (reference.Authors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (var author in reference.Authors) Write(json, author);
            json.WriteEndArray();
        }

        if (reference.Date is { } date)
        {
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            Parts(json, date.Start, date.Precision);
            if (date.Precision == DatePrecision.Range) Parts(json, date.End, date.Precision);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        if (reference.Url is { } url) json.WriteString("URL", url);
        if (reference.Language is { } language) json.WriteString("language", language);
        if (reference.Description is { } description) json.WriteString("abstract", description);
        json.WriteString("keyword", OneLine.Of(story.Title.Replace(',', ' ')));
        if (reference.Number is { } number) json.WriteNumber("citation-number", number);
        if (reference.ExternalId is { } id)
        {
            json.WriteStartObject("custom");
            json.WriteString("externalId", id);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PersonName name)
    {
        json.WriteStartObject();
        if (name.Given is null)
        {
            json.WriteString("literal", name.Family);
        }
        else
        {
            json.WriteString("family", name.Family);
            json.WriteString("given", name.Given);
        }

        json.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter json, DateOnly day, DatePrecision precision)
    {
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        if (precision != DatePrecision.Year) json.WriteNumberValue(day.Month);
        if (precision is DatePrecision.Day or DatePrecision.Range) json.WriteNumberValue(day.Day);
        json.WriteEndArray();
    }
}
