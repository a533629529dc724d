namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>Makes absolute http(s) addresses out of those in a page.</summary>
internal sealed class LinkResolver
{
    private const int LongestAddress = 2_000;

    private readonly Uri? root;

    /// <param name="baseUrl">The page's own absolute address; anything else counts as unknown.</param>
    public LinkResolver(string? baseUrl) =>
        root = Uri.TryCreate(baseUrl, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" ? parsed : null;

    /// <summary>The absolute address, or null for one that is none, leads elsewhere than the web, carries a user name, or only moves within the page.</summary>
    public string? Resolve(string? href)
    {
        if (href is null) return null;
        href = href.Trim();
        if (href.Length is 0 or > LongestAddress || href[0] == '#' || href.Contains('\\', StringComparison.Ordinal) || href.Any(char.IsControl)) return null;
        Uri? found;
        // A path that begins with a slash is an absolute file address to the Uri class on Unix.
        if (href[0] != '/' && Uri.TryCreate(href, UriKind.Absolute, out found)) return Accept(found);
        return root is not null && Uri.TryCreate(root, href, out found) ? Accept(found) : null;
    }

    private static string? Accept(Uri found) =>
        found.Scheme is "http" or "https" && found.UserInfo.Length == 0 && found.Host.Length > 0 ? found.AbsoluteUri : null;
}
