using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>Makes absolute http(s) addresses out of those in a page.</summary>
internal sealed class LinkResolver
{
    private const int MaxAddressLength = 2_000;

    private readonly Uri? root;

    /// <param name="baseUrl">The page's own absolute address; anything else counts as unknown.</param>
    public LinkResolver(string? baseUrl) =>
        root = Uri.TryCreate(baseUrl, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" ? parsed : null;

    /// <param name="page">The page whose links are resolved.</param>
    /// <param name="sourceUrl">Where it came from, if known; else what the page says its own address is counts.</param>
    public LinkResolver(HtmlPage page, string? sourceUrl)
        : this(BaseOf(page, sourceUrl))
    {
    }

    /// <summary>
    /// The absolute address, or null for one that is none, leads elsewhere than the web, carries a user name, or only moves within the
    /// page.
    /// </summary>
    public string? Resolve(string? href)
    {
        if (href is null) return null;
        href = href.Trim();
        if (href.Length is 0 or > MaxAddressLength
            || href[0] == '#'
            || href.Contains('\\', StringComparison.Ordinal)
            || href.Any(char.IsControl))
            return null;
        Uri? found;
        // A path that begins with a slash is an absolute file address to the Uri class on Unix.
        if (href[0] != '/' && Uri.TryCreate(href, UriKind.Absolute, out found)) return Accept(found);
        return root is not null && Uri.TryCreate(root, href, out found) ? Accept(found) : null;
    }

    /// <summary>Where the page came from if known, else what it says its own address is.</summary>
    private static string? BaseOf(HtmlPage page, string? sourceUrl)
    {
        if (sourceUrl is not null) return sourceUrl;
        foreach (var node in page.Nodes)
        {
            if (node.Tag == "link" && node.Attribute("rel") == "canonical" && IsAbsolute(node.Attribute("href")))
                return node.Attribute("href");
            if (node.Tag == "meta" && node.Attribute("property") == "og:url" && IsAbsolute(node.Attribute("content")))
                return node.Attribute("content");
            if (node.Tag == "body") break;
        }

        return null;
    }

    private static bool IsAbsolute(string? address) =>
        address is not null && address.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static string? Accept(Uri found) =>
        found.Scheme is "http" or "https" && found.UserInfo.Length == 0 && found.Host.Length > 0 ? found.AbsoluteUri : null;
}

/// <summary>The links of kept blocks, each address once, in the order they are met.</summary>
internal sealed class LinkList(LinkResolver resolver)
{
    private readonly List<Link> links = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public IReadOnlyList<Link> Links => links;

    public void Add(PageBlock block)
    {
        foreach (var link in block.Links)
        {
            var url = resolver.Resolve(link.Href);
            if (url is not null && seen.Add(url)) links.Add(new Link(url, block.Text.Substring(link.Start, link.Length)));
        }
    }
}
