using System.Text.Json;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>Reads JSON-LD scripts: finds the object that describes the article, follows "@id" references inside the page.</summary>
internal sealed class JsonLd
{
    private const int MaxObjects = 5_000;
    private const int MaxScriptLength = 3_000_000;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64
    };

    private readonly List<JsonElement> objects = [];
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);

    private JsonLd()
    {
    }

    /// <summary>The article that the scripts describe best, or null.</summary>
    public static JsonLdArticle? Read(IReadOnlyList<string> scripts)
    {
        var reader = new JsonLd();
        foreach (var script in scripts)
        {
            if (script.Length <= MaxScriptLength && Parse(script) is { } root) reader.Collect(root, 0);
        }

        return reader.Best();
    }

    private static JsonElement? Parse(string script)
    {
        var trimmed = script.AsSpan().Trim();
        if (trimmed.StartsWith("<!--")) trimmed = trimmed[4..];
        if (trimmed.EndsWith("-->")) trimmed = trimmed[..^3];
        var text = trimmed.Trim().TrimEnd(';').ToString();
        return TryParse(text) ?? TryParse(JsonRepair.Repair(text));
    }

    private static JsonElement? TryParse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Collect(JsonElement element, int depth)
    {
        if (objects.Count >= MaxObjects) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, depth + 1);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            objects.Add(element);
            if (Text(element, "@id") is { } id && element.EnumerateObject().Skip(1).Any()) byId.TryAdd(id, element);
            foreach (var property in element.EnumerateObject())
            {
                if (property.Name is not ("comment" or "review" or "itemListElement" or "relatedLink")) Collect(property.Value, depth + 1);
            }
        }
    }

    private JsonLdArticle? Best()
    {
        JsonElement? best = null;
        var highest = 0;
        foreach (var candidate in objects)
        {
            var rank = Rank(candidate);
            if (rank > highest) (best, highest) = (candidate, rank);
        }

        return best is { } found ? Article(found, highest >= 10) : null;
    }

    private static int Rank(JsonElement candidate)
    {
        var types = Types(candidate).ToList();
        var rank = types.Any(IsArticle)
            ? 10
            : types.Any(t => t is "WebPage" or "VideoObject" or "Recipe" or "Review" or "MediaObject" or "AudioObject" or "PodcastEpisode")
            ? 1
            : 0;
        if (rank == 0) return 0;
        foreach (var name in new[] { "headline", "author", "datePublished", "articleBody", "publisher" })
        {
            if (candidate.TryGetProperty(name, out _)) rank++;
        }

        return rank;
    }

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal)
        || type is "BlogPosting" or "LiveBlogPosting" or "SocialMediaPosting" or "Report" or "Reportage" or "TechArticle" or "ClaimReview";

    private static IEnumerable<string> Types(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) yield break;
        if (type.ValueKind == JsonValueKind.String) yield return Local(type.GetString()!);
        if (type.ValueKind != JsonValueKind.Array) yield break;
        foreach (var item in type.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String) yield return Local(item.GetString()!);
        }
    }

    private static string Local(string type) => type[(type.LastIndexOfAny(['/', '#', ':']) + 1)..];

    private JsonLdArticle Article(JsonElement element, bool isArticle) => new()
    {
        IsArticle = isArticle,
        Headline = Text(element, "headline") ?? Text(element, "name"),
        Authors = [.. Names(element, "author").Concat(Names(element, "creator")).Distinct(StringComparer.OrdinalIgnoreCase).Take(30)],
        AuthorsAreOrganizations = Are(element, "author", "Organization"),
        Published = Text(element, "datePublished") ?? Text(element, "dateCreated") ?? Text(element, "uploadDate"),
        Modified = Text(element, "dateModified"),
        Publisher = Names(element, "publisher").FirstOrDefault(),
        Body = Text(element, "articleBody") ?? Text(element, "text"),
        Description = Text(element, "description"),
        Url = Text(element, "url")
            ?? Text(element, "mainEntityOfPage")
            ?? (element.TryGetProperty("mainEntityOfPage", out var page) && page.ValueKind == JsonValueKind.Object
                ? Text(page, "@id") ?? Text(page, "url")
                : null),
        Language = Text(element, "inLanguage"),
    };

    /// <summary>True when every object given for the property is of the type.</summary>
    private bool Are(JsonElement element, string property, string type)
    {
        if (!element.TryGetProperty(property, out var value)) return false;
        if (value.ValueKind != JsonValueKind.Array) return Is(value);
        return value.GetArrayLength() > 0 && value.EnumerateArray().All(Is);

        bool Is(JsonElement one)
        {
            if (one.ValueKind != JsonValueKind.Object) return false;
            if (!one.TryGetProperty("@type", out _) && Text(one, "@id") is { } id && byId.TryGetValue(id, out var target)) one = target;
            return Types(one).Any(t => t.EndsWith(type, StringComparison.Ordinal));
        }
    }

    private IEnumerable<string> Names(JsonElement element, string property)
    {
        return element.TryGetProperty(property, out var value) ? NamesOf(value, 0) : [];
    }

    private IEnumerable<string> NamesOf(JsonElement value, int depth)
    {
        if (depth > 3) yield break;
        if (value.ValueKind == JsonValueKind.String) yield return value.GetString()!;
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var name in value.EnumerateArray().SelectMany(v => NamesOf(v, depth + 1))) yield return name;
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (Text(value, "name") is { } name) yield return name;
            else if (value.TryGetProperty("name", out var list) && list.ValueKind == JsonValueKind.Array)
            {
                foreach (var inner in NamesOf(list, depth + 1)) yield return inner;
            }
            else if (Text(value, "@id") is { } id && byId.TryGetValue(id, out var target) && Text(target, "name") is { } other)
                yield return other;
        }
    }

    private static string? Text(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString() is { } text && text.Trim().Length > 0 ? text.Trim() : null;
        }
        catch (InvalidOperationException)
        {
            // An escape that is half a surrogate pair.
            return null;
        }
    }
}
