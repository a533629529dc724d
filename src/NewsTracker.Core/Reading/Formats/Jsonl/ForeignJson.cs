using System.Text.Json;

namespace NewsTracker.Core.Reading.Formats.Jsonl;

/// <summary>Names JSON that may have a title and yet is no article, and finds the list of articles inside an answer or export.</summary>
internal static class ForeignJson
{
    private static readonly string[] Lists =
    [
        "articles", "_items", "list", "items", "results", "entries", "posts", "documents", "stories", "data", "docs"
    ];

    /// <summary>Keys that are looked at to tell a list by ids.</summary>
    private const int MaxLooked = 100;

    /// <summary>Levels, letters and words of a value up to which it may be a setting.</summary>
    private const int MaxDepth = 8, MaxSetting = 120, MaxSettingWords = 6;

    /// <summary>What the object is, in words, when it is known to hold no article; null else.</summary>
    public static string? Name(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) return null;
        if (Has("$schema") && (Has("properties") || Has("definitions") || Has("$defs") || Has("items") || Has("enum") || Has("oneOf")))
            return "a JSON schema";
        if (Has("openapi") || Has("swagger")) return "the description of an API";
        if (Has("schema") && JsonText.Of(json, "schema")?.StartsWith("newstracker/", StringComparison.Ordinal) == true)
            return "a story as NewsTracker exports it; hand in its digest or its articles";
        if (Has("externalId") && Has("subStory") && Has("reason")) return "a list of where articles stand (NewsTracker's assignments)";
        if (JsonText.Of(json, "type") is "FeatureCollection" or "Feature") return "a map (GeoJSON)";
        if (JsonText.Of(json, "type")?.StartsWith("text/x-moz-place", StringComparison.Ordinal) == true
            || (json.TryGetProperty("roots", out var roots) && roots.ValueKind == JsonValueKind.Object
                && roots.TryGetProperty("bookmark_bar", out _)))
            return "a list of bookmarks";
        if (Has("dependencies") || Has("devDependencies") || Has("compilerOptions") || Has("manifest_version")) return "a settings file";
        if (Has("@context") && JsonText.Of(json, "type") is "OrderedCollection" or "OrderedCollectionPage" or "Collection")
            return "an ActivityPub collection of posts";
        if (Has("messages") && json.GetProperty("messages").ValueKind == JsonValueKind.Array && (Has("participants") || Has("type")))
            return "an export of a chat";
        if (Has("events") && json.GetProperty("events").ValueKind == JsonValueKind.Array && !Has("text")) return "a timeline (TimelineJS)";
        if (Has("log") && json.GetProperty("log").ValueKind == JsonValueKind.Object) return "a log of web traffic (HAR)";
        return null;

        bool Has(string key) => json.TryGetProperty(key, out _);
    }

    /// <summary>The articles that an answer of a service or an export wraps into an object; null when it has none.</summary>
    public static JsonElement? List(JsonElement json, int depth = 0)
    {
        if (json.ValueKind != JsonValueKind.Object || depth > 2) return null;
        foreach (var name in Lists)
        {
            if (!json.TryGetProperty(name, out var list)) continue;
            if (list.ValueKind == JsonValueKind.Array && list.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object)) return list;
            if (List(list, depth + 1) is { } inner) return inner;
            if (IsKeyed(list)) return Values(list);
        }

        return json.TryGetProperty("response", out var response) ? List(response, depth + 1) : null;
    }

    /// <summary>A link as Pinboard and browsers export it: an address and nothing of an article.</summary>
    public static bool IsBookmark(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && (json.TryGetProperty("href", out _) || json.TryGetProperty("uri", out _) || json.TryGetProperty("url", out _))
        && !json.TryGetProperty("title", out _);

    /// <summary>Names with switches, numbers and short words, and nothing that is as long as a sentence.</summary>
    public static bool IsSettings(JsonElement json, int depth = 0)
    {
        if (depth > MaxDepth) return false;
        return json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().Any() && json.EnumerateObject().All(p => IsSettings(p.Value, depth + 1)),
            JsonValueKind.Array => depth > 0
                && json.EnumerateArray().All(v => v.ValueKind != JsonValueKind.Object && IsSettings(v, depth + 1)),
            JsonValueKind.String => json.GetString()!.Length <= MaxSetting && json.GetString()!.Count(c => c == ' ') < MaxSettingWords,
            _ => true,
        };
    }

    /// <summary>An object whose keys are ids and whose values are the entries, as Pocket answers.</summary>
    private static bool IsKeyed(JsonElement list) =>
        list.ValueKind == JsonValueKind.Object
        && list.EnumerateObject().Any()
        && list.EnumerateObject().Take(MaxLooked).All(p => p.Name.All(char.IsAsciiDigit) && p.Value.ValueKind == JsonValueKind.Object);

    private static JsonElement Values(JsonElement keyed) =>
        JsonSerializer.SerializeToElement(keyed.EnumerateObject().Select(p => p.Value));
}
