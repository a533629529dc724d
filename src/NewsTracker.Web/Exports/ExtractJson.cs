using System.Buffers;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Json;

namespace NewsTracker.Web.Exports;

/// <summary>The one-line form of an article that `extract`, `export --format articles` and the API give. Offsets are code points.</summary>
internal static class ExtractJson
{
    /// <param name="file">Name or path of the file.</param>
    /// <param name="index">Place of the document in its file, from 0.</param>
    /// <param name="document">The article.</param>
    /// <param name="dates">Its date expressions.</param>
    /// <param name="id">The store's id, null outside a store.</param>
    public static byte[] Write(string file, int index, Document document, IReadOnlyList<TimeExpression> dates, long? id = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, StoryJson.Plain);
        var points = new CodePoints(document.Text);
        json.WriteStartObject();
        if (id is { } number) json.WriteNumber("id", number);
        json.WriteString("file", file);
        json.WriteNumber("index", index);
        if (document.Entry is not null) json.WriteString("entry", document.Entry);
        json.WriteString("kind", StoryJson.Lower(document.Kind));
        json.WriteString("title", document.Title);
        json.WriteBoolean("titleDerived", document.TitleDerived);
        Strings(json, "byline", document.Byline);
        json.WriteString("outlet", document.Outlet);
        json.WriteString("url", document.Url);
        StoryJson.WritePublished(json, "published", document.Published);
        if (document.Updated is not null) StoryJson.WritePublished(json, "updatedAt", document.Updated);
        json.WriteString("language", document.Language);
        if (document.Place is not null) json.WriteString("place", document.Place);
        json.WriteString("text", document.Text);
        StoryJson.Array(json, "links", document.Links, l =>
        {
            json.WriteString("url", l.Url);
            json.WriteString("text", l.Text);
        });
        StoryJson.Array(json, "timexes", dates, t =>
        {
            json.WriteNumber("start", points.FromUnits(t.Span.Start));
            json.WriteNumber("end", points.FromUnits(t.Span.End));
            json.WriteString("type", t.Type.ToString().ToUpperInvariant());
            json.WriteString("value", t.Value);
        });
        Strings(json, "headings", document.Headings);
        Strings(json, "stripped", document.Stripped);
        Strings(json, "warnings", document.Warnings);
        json.WriteString("externalId", document.ExternalId);
        json.WriteString("summary", document.Summary);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    public static byte[] Rejected(string file, Rejection rejection) => Object(json =>
    {
        json.WriteString("file", file);
        if (rejection.Entry is not null) json.WriteString("entry", rejection.Entry);
        json.WriteStartObject("error");
        json.WriteString("code", rejection.Code);
        json.WriteString("message", rejection.Message);
        json.WriteEndObject();
    });

    public static byte[] Empty(string file, EmptyContainer container) => Object(json =>
    {
        json.WriteString("file", file);
        json.WriteString("kind", StoryJson.Lower(container.Kind));
        json.WriteString("title", container.Title);
        json.WriteNumber("entries", 0);
        Strings(json, "warnings", container.Warnings);
    });

    public static byte[] Object(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, StoryJson.Plain);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
