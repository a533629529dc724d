using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>The article's canonical absolute address (RFC 6596), else og:url, else JSON-LD's, else where the page came from.</summary>
internal static class UrlField
{
    public static FieldValue<string>? Read(PageFacts facts)
    {
        foreach (var node in facts.Page.Nodes)
        {
            if (node.Tag == "link"
                && node.Attribute("rel") is { } rel
                && rel.Trim().Equals("canonical", StringComparison.OrdinalIgnoreCase)
                && Article(facts, node.Attribute("href")) is { } canonical)
                return new(canonical, "canonical", 0.98);
        }

        if (Article(facts, facts.Meta.First("og:url", "twitter:url")) is { } og) return new(og, "og", 0.9);
        if (Article(facts, facts.JsonLdArticle?.Url) is { } stated) return new(stated, "json-ld", 0.9);
        return facts.Resolver.Resolve(facts.SourceUrl) is { } source ? new(source, "source", 0.8) : null;
    }

    /// <summary>A front page is no article's address.</summary>
    private static string? Article(PageFacts facts, string? href)
    {
        var resolved = facts.Resolver.Resolve(TextTidying.Tidy(href));
        return resolved is not null
            && Uri.TryCreate(resolved, UriKind.Absolute, out var uri)
            && (uri.AbsolutePath.Length > 1 || uri.Query.Length > 1)
            ? resolved
            : null;
    }
}
