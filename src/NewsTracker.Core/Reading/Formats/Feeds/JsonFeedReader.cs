using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Jsonl;

namespace NewsTracker.Core.Reading.Formats.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeedReader
{
    public static bool Recognizes(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array &&
        (JsonText.Of(root, "version")?.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase) == true
            || root.TryGetProperty("feed_url", out _)
            || root.TryGetProperty("title", out _));

    public static Feed Read(JsonElement root)
    {
        var entries = root.GetProperty("items").EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Select(Entry).ToList();
        return new(DocumentKind.JsonFeed, Plain(JsonText.Of(root, "title")), JsonText.Of(root, "language"), entries, Authors(root));
    }

    private static FeedEntry Entry(JsonElement item)
    {
        var url = WebAddress.Clean(JsonText.Of(item, "url")) ?? WebAddress.Clean(JsonText.Of(item, "external_url"))
            ?? WebAddress.Clean(Address(item, "canonical")) ?? WebAddress.Clean(Address(item, "alternate"));
        var html = JsonText.Of(item, "content_html") ?? Inside(item, "content", "content") ?? Inside(item, "summary", "content");
        return new FeedEntry
        {
            Id = JsonText.Of(item, "id"),
            Url = url,
            Title = Plain(JsonText.Of(item, "title")),
            Content = html is not null ? new(html, true, url) : Plain(JsonText.Of(item, "content_text")),
            Summary = Plain(JsonText.Of(item, "summary")),
            Authors = Authors(item),
            Published = JsonText.Of(item, "date_published") ?? JsonText.Of(item, "published"),
            Source = Inside(item, "origin", "title"),
            Updated = JsonText.Of(item, "date_modified"),
            Language = JsonText.Of(item, "language"),
        };
    }

    /// <summary>
    /// Programs that read feeds export what was starred in the form of Google Reader's interface: objects and lists of links.
    /// </summary>
    private static string? Inside(JsonElement item, string name, string key) =>
        item.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object ? JsonText.Of(inner, key) : null;

    private static string? Address(JsonElement item, string name) =>
        item.TryGetProperty(name, out var links) && links.ValueKind == JsonValueKind.Array
            ? links.EnumerateArray().Where(l => l.ValueKind == JsonValueKind.Object).Select(l => JsonText.Of(l, "href")).FirstOrDefault()
            : null;

    private static FeedText? Plain(string? text) => text is null ? null : new(text, false, null);

    private static List<string> Authors(JsonElement parent)
    {
        var people = new List<JsonElement>();
        if (parent.TryGetProperty("authors", out var many) && many.ValueKind == JsonValueKind.Array) people.AddRange(many.EnumerateArray());
        else if (parent.TryGetProperty("author", out var one)) people.Add(one);
        return [.. people
            .Select(p =>
                p.ValueKind == JsonValueKind.Object ? JsonText.Of(p, "name") : p.ValueKind == JsonValueKind.String ? p.GetString() : null)
            .OfType<string>()
            .Where(n => n.Length > 0)];
    }
}
