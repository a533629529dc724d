using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Feeds;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.StoryPages.Exported;

namespace NewsTracker.Core.Reading.Formats.Jsonl;

/// <summary>Reads a file that is one JSON value: a JSON Feed, one article, or an array of articles in the form of JSON Lines.</summary>
internal static class JsonFileReader
{
    public static ReadResult Read(string text, ReadingSession session)
    {
        try
        {
            using var json = JsonDocument.Parse(
                LoneSurrogates.Mend(Encoding.UTF8.GetBytes(text)), new JsonDocumentOptions { MaxDepth = 64, AllowTrailingCommas = true });
            var root = json.RootElement;
            if (JsonFeedReader.Recognizes(root)) return FeedComposer.Compose(JsonFeedReader.Read(root), repaired: false, session);
            if (StoryExports.OfJson(root) is { } story) return ReadResult.Of(story);
            if (root.ValueKind == JsonValueKind.Array) return Articles(root, session);
            if (root.ValueKind == JsonValueKind.Object)
            {
                if (ForeignJson.Name(root) is { } other) return ReadResult.Rejected("unknown", $"The file is {other}, not an article.");
                if (!root.TryGetProperty("text", out _) && ForeignJson.List(root) is { } list) return Articles(list, session);
                if (IsArticle(root)) return One(root, session);
                if (ForeignJson.IsSettings(root)) return ReadResult.Rejected("unknown", "The file is a settings file, not an article.");
            }

            return ReadResult.Rejected("unknown", "The file is JSON, but neither a JSON Feed nor articles with a title or text.");
        }
        catch (JsonException fault)
        {
            var reason = JsonFault.Of(fault);
            return ReadResult.Rejected(reason.Code, reason.Message.Replace("The line", "The file", StringComparison.Ordinal));
        }
    }

    private static bool IsArticle(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && (json.TryGetProperty("text", out _) || json.TryGetProperty("schema", out _) || json.TryGetProperty("html", out _)
            || json.TryGetProperty("title", out _)
            || json.TryGetProperty("headline", out _) || json.TryGetProperty("webTitle", out _)
            || json.TryGetProperty("resolved_title", out _) || Ninjs.Recognizes(json) || Csl.Recognizes(json));

    private static ReadResult One(JsonElement root, ReadingSession session)
    {
        var (document, fault) = JsonArticle.Read(root, session);
        return new(document is null ? [] : [document], fault is null ? [] : [fault]);
    }

    private static ReadResult Articles(JsonElement root, ReadingSession session)
    {
        if (!root.EnumerateArray().Any(IsArticle))
            return ReadResult.Rejected("unknown", root.EnumerateArray().Any(ForeignJson.IsBookmark)
                ? "The file is a list of bookmarks, not an article."
                : "The file is a JSON array, but not of articles with a title or text.");
        var documents = new List<Document>();
        var rejections = new List<Rejection>();
        var number = 0;
        foreach (var item in root.EnumerateArray())
        {
            var entry = "entry " + (++number).ToString(CultureInfo.InvariantCulture);
            if (!session.MayAddDocument())
            {
                rejections.Add(session.TooManyDocuments(entry));
                break;
            }

            var (document, fault) = JsonArticle.Read(item, session);
            if (document is not null) documents.Add(document);
            if (fault is not null) rejections.Add(fault with { Entry = entry });
        }

        return new(documents, rejections);
    }
}
