using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>Who published: the site's name as its head says it, else JSON-LD's publisher, else the page's host.</summary>
internal static class OutletField
{
    private const int MaxLength = 80;

    /// <summary>The name alone, without falling back to the host.</summary>
    public static string? Name(PageFacts facts) => Stated(facts)?.Value;

    public static FieldValue<string>? Read(PageFacts facts)
    {
        if (Stated(facts) is { } stated) return stated;
        if (Good(Credits.Outlet(facts)) is { } credited) return new(credited, "byline", 0.6);
        var url = facts.Meta.First("og:url") ?? facts.SourceUrl;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return null;
        var host = address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;
        return host.Length > 0 ? new(host, "url", 0.5) : null;
    }

    private static FieldValue<string>? Stated(PageFacts facts)
    {
        if (Good(facts.Meta.First("og:site_name")) is { } site) return new(site, "og", 0.9);
        if (Good(facts.JsonLdArticle?.Publisher) is { } publisher) return new(publisher, "json-ld", 0.9);
        return Good(facts.Meta.First(
            "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher", "DC.publisher",
            "twitter:app:name:iphone")) is { } name
            ? new(name, "meta", 0.7)
            : null;
    }

    private static string? Good(string? name) =>
        TextTidying.Tidy(name) is { Length: <= MaxLength } tidy && !tidy.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? tidy.TrimStart('@')
            : null;
}
