using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>The address that a page's relative links are resolved with.</summary>
internal static class BaseAddress
{
    /// <summary>Where the page came from if known, else what it says its own address is.</summary>
    public static string? Of(HtmlPage page, string? sourceUrl)
    {
        if (sourceUrl is not null) return sourceUrl;
        foreach (var node in page.Nodes)
        {
            if (node.Tag == "link" && node.Attribute("rel") == "canonical" && IsAbsolute(node.Attribute("href"))) return node.Attribute("href");
            if (node.Tag == "meta" && node.Attribute("property") == "og:url" && IsAbsolute(node.Attribute("content"))) return node.Attribute("content");
            if (node.Tag == "body") break;
        }

        return null;
    }

    private static bool IsAbsolute(string? address) => address is not null && address.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
