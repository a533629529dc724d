namespace NewsTracker.Web.Words;

/// <summary>An address from an article, to be shown and, only when it is an absolute http(s) address, to be followed.</summary>
internal sealed record ShownAddress(string? Href, string Host, string Rest)
{
    public static ShownAddress Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            return new(null, url, "");
        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
        return new(uri.AbsoluteUri, host, uri.PathAndQuery == "/" ? "" : Uri.UnescapeDataString(uri.PathAndQuery));
    }
}
