using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Records;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Jsonl;

/// <summary>
/// An article in the JSON of other tools: ninjs 1 to 3 (IPTC), CSL-JSON, exports of read-later tools (wallabag, Omnivore, Pocket) and
/// answers of news services. Our own form (a key `text` or `html`) is read by <see cref="JsonArticle"/>.
/// </summary>
internal static class ForeignArticle
{
    private const int MaxKeys = 400;

    /// <summary>The article, null for an object that is none of these.</summary>
    public static (Document? Document, Rejection? Fault)? Read(JsonElement json, ReadingSession session)
    {
        if (ForeignJson.Name(json) is { } other) return (null, new("unknown", $"The JSON is {other}, not an article."));
        if (Ninjs.Recognizes(json)) return (Ninjs.Read(json).ToDocument(DocumentKind.Ninjs, session), null);
        if (Csl.Recognizes(json)) return (Csl.Read(json).ToDocument(DocumentKind.References, session), null);
        var record = OfKeys(json);
        return record is { IsArticle: true } && (record.HasText || record.Url is not null) && Known(json)
            ? (record.ToDocument(DocumentKind.Jsonl, session), null)
            : null;
    }

    /// <summary>A key that only other tools write: our own form needs none of these.</summary>
    private static bool Known(JsonElement json) =>
        json.EnumerateObject().Take(MaxKeys).Any(p =>
            FieldNames.Find(p.Name) is { } field
            && (field is RecordField.Text or RecordField.Html or RecordField.Published or RecordField.Author or RecordField.Url)
            && p.Name is not ("text" or "html" or "published" or "byline" or "url"));

    /// <summary>What its keys say, whatever they are called.</summary>
    public static ArticleRecord OfKeys(JsonElement json)
    {
        var values = new Dictionary<RecordField, JsonElement>();
        foreach (var property in json.EnumerateObject().Take(MaxKeys))
        {
            if (FieldNames.Find(property.Name) is { } field
                && !IsEmpty(property.Value)
                && !(field == RecordField.Author && property.Value.ValueKind == JsonValueKind.Number)) // an account, no name
                values.TryAdd(field, property.Value);
            if (property is { Name: "fields" or "_embedded", Value.ValueKind: JsonValueKind.Object })
                foreach (var inner in property.Value.EnumerateObject().Take(MaxKeys))
                    if (FieldNames.Find(inner.Name) is { } deeper) values.TryAdd(deeper, inner.Value);
        }

        return new()
        {
            Id = Text(RecordField.Id), Url = Text(RecordField.Url), Title = Text(RecordField.Title), Outlet = Text(RecordField.Outlet),
            Published = Text(RecordField.Published), Updated = Text(RecordField.Updated), Language = Text(RecordField.Language),
            Authors = values.TryGetValue(RecordField.Author, out var people) ? [.. Names(people)] : [],
            Summary = Text(RecordField.Summary), Html = Text(RecordField.Html), Text = Text(RecordField.Text),
        };

        string? Text(RecordField field) => values.TryGetValue(field, out var value) ? ValueText(value) : null;
    }

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind is JsonValueKind.Null or JsonValueKind.False or JsonValueKind.True
        || (value.ValueKind == JsonValueKind.String && value.ValueEquals(""));

    /// <summary>A text, a number, or the name, title or text that an object states.</summary>
    public static string? ValueText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object => JsonText.Of(value, "name") ?? JsonText.Of(value, "rendered") ?? JsonText.Of(value, "title")
            ?? JsonText.Of(value, "value") ?? JsonText.Of(value, "content") ?? JsonText.Of(value, "main") ?? JsonText.Of(value, "original"),
        _ => null,
    };

    public static IEnumerable<string> Names(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Select(ValueText).OfType<string>()
        : value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(p => p.Value.ValueKind == JsonValueKind.Object)
        ? value.EnumerateObject().Select(p => ValueText(p.Value)).OfType<string>() // by id, as Pocket writes them
        : ValueText(value) is { } one ? [one] : [];
}

/// <summary>ninjs, the JSON of the news agencies (IPTC, versions 1.0 to 3.0).</summary>
internal static class Ninjs
{
    public static bool Recognizes(JsonElement json) =>
        json.TryGetProperty("uri", out _)
        && (json.TryGetProperty("versioncreated", out _) || json.TryGetProperty("versionCreated", out _)
            || json.TryGetProperty("body_text", out _) || json.TryGetProperty("body_xhtml", out _) || json.TryGetProperty("bodies", out _));

    public static ArticleRecord Read(JsonElement json) => new()
    {
        Id = JsonText.Of(json, "uri"),
        Title = Main(json, "headlines") ?? JsonText.Of(json, "headline") ?? JsonText.Of(json, "title") ?? JsonText.Of(json, "name"),
        Authors = (JsonText.Of(json, "byline") ?? JsonText.Of(json, "by")) is { } line ? [line]
            : [.. Values(json, "bylines").Concat(People(json, "by"))],
        Published = JsonText.Of(json, "firstcreated") ?? JsonText.Of(json, "firstCreated") ?? JsonText.Of(json, "versioncreated")
            ?? JsonText.Of(json, "versionCreated") ?? JsonText.Of(json, "contentcreated") ?? JsonText.Of(json, "contentCreated"),
        Language = JsonText.Of(json, "language"),
        Outlet = JsonText.Of(json, "source")
            ?? new[] { "infosource", "infosources", "infoSources" }.SelectMany(n => People(json, n)).FirstOrDefault()
            ?? JsonText.Of(json, "provider") ?? Name(json, "provider") ?? JsonText.Of(json, "copyrightholder"),
        Place = JsonText.Of(json, "located"),
        Summary = JsonText.Of(json, "description_text") ?? Main(json, "descriptions"),
        Html = JsonText.Of(json, "body_xhtml") ?? JsonText.Of(json, "body_html") ?? Body(json, isHtml: true),
        Text = JsonText.Of(json, "body_text") ?? Body(json, isHtml: false),
        Url = JsonText.Of(json, "url") ?? JsonText.Of(json, "uri"),
    };

    private static IEnumerable<JsonElement> List(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object)
            : [];

    private static IEnumerable<string> People(JsonElement json, string name) =>
        List(json, name).Select(p => JsonText.Of(p, "name")).OfType<string>();

    private static string? Name(JsonElement json, string name) =>
        json.TryGetProperty(name, out var body) && body.ValueKind == JsonValueKind.Object ? JsonText.Of(body, "name") : null;

    /// <summary>Lines that version 3 holds in a list, each as an object or as it is.</summary>
    private static IEnumerable<string> Values(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
                .Select(e => e.ValueKind == JsonValueKind.Object
                    ? JsonText.Of(e, "value") ?? JsonText.Of(e, "byline") ?? JsonText.Of(e, "name")
                    : ForeignArticle.ValueText(e))
                .OfType<string>()
            : [];

    private static string? Main(JsonElement json, string name) =>
        List(json, name)
            .OrderBy(e => JsonText.Of(e, "role") is "main" or null ? 0 : 1)
            .Select(e => JsonText.Of(e, "value"))
            .FirstOrDefault();

    private static string? Body(JsonElement json, bool isHtml) =>
        List(json, "bodies")
            .Where(b => (JsonText.Of(b, "contentType") ?? JsonText.Of(b, "contenttype") ?? "text/plain")
                .Contains("html", StringComparison.OrdinalIgnoreCase) == isHtml)
            .OrderBy(b => JsonText.Of(b, "role") is "main" or null ? 0 : 1)
            .Select(b => JsonText.Of(b, "value"))
            .FirstOrDefault();
}

/// <summary>CSL-JSON, the data of citation processors (citationstyles.org, schema 1.0.2): stubs, with an abstract as summary.</summary>
internal static class Csl
{
    public static bool Recognizes(JsonElement json) =>
        json.TryGetProperty("type", out var type)
        && type.ValueKind == JsonValueKind.String
        && (json.TryGetProperty("container-title", out _)
            || (json.TryGetProperty("issued", out var issued) && issued.ValueKind == JsonValueKind.Object)
            || (json.TryGetProperty("author", out var author) && author.ValueKind == JsonValueKind.Array
                && author.EnumerateArray().Any(a => a.ValueKind == JsonValueKind.Object && a.TryGetProperty("family", out _))));

    public static ArticleRecord Read(JsonElement json) => new()
    {
        Id = JsonText.Of(json, "id"), Title = JsonText.Of(json, "title"),
        Outlet = JsonText.Of(json, "container-title") ?? JsonText.Of(json, "publisher"),
        Url = JsonText.Of(json, "URL"), Language = JsonText.Of(json, "language"), Summary = JsonText.Of(json, "abstract"),
        Published = json.TryGetProperty("issued", out var issued) && issued.ValueKind == JsonValueKind.Object ? Day(issued) : null,
        Authors = json.TryGetProperty("author", out var people) && people.ValueKind == JsonValueKind.Array
            ? [.. people.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.Object).Select(Name).OfType<string>()]
            : [],
    };

    private static string? Name(JsonElement person) =>
        JsonText.Of(person, "literal") ?? string.Join(' ', new[]
        {
            JsonText.Of(person, "given"), JsonText.Of(person, "non-dropping-particle"), JsonText.Of(person, "family")
        }.OfType<string>());

    private static string? Day(JsonElement issued)
    {
        if (!issued.TryGetProperty("date-parts", out var parts) || parts.ValueKind != JsonValueKind.Array || parts.GetArrayLength() == 0)
            return JsonText.Of(issued, "raw") ?? JsonText.Of(issued, "literal");
        return parts[0].ValueKind != JsonValueKind.Array ? null : string.Join('-', parts[0].EnumerateArray().Take(3)
            .Select(p => ForeignArticle.ValueText(p)?.PadLeft(2, '0')).OfType<string>());
    }
}
