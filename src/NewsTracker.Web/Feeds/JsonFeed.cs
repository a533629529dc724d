using System.Buffers;
using System.Text.Json;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Feeds;

/// <summary>A feed as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    public const string MediaType = "application/feed+json; charset=utf-8";

    public static byte[] Write(FeedDocument feed, Uri site)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonForm.Writer))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", OneLine.Of(feed.Title));
            json.WriteString("home_page_url", new Uri(site, feed.Page).AbsoluteUri);
            json.WriteString("feed_url", new Uri(site, feed.Self + ".feed.json" + feed.Query).AbsoluteUri);
            Authors(json, [FeedDocument.Author]);
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries) Item(json, entry, site);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Item(Utf8JsonWriter json, FeedItem entry, Uri site)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", new Uri(site, entry.Path).AbsoluteUri);
        json.WriteString("title", OneLine.Of(entry.Title));
        if (entry.Html is { } html) json.WriteString("content_html", html);
        // An item has content or it is none: where there is no markup the summary serves.
        else json.WriteString("content_text", entry.Summary ?? entry.Title);
        if (entry.Summary is { } summary) json.WriteString("summary", OneLine.Of(summary));
        json.WriteString("date_published", DateText.Machine(entry.Updated));
        json.WriteString("date_modified", DateText.Machine(entry.Updated));
        if (entry.Outlets.Count > 0) Authors(json, entry.Outlets);
        if (entry.Language is { } language) json.WriteString("language", language);
        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartArray("authors");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", OneLine.Of(name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
