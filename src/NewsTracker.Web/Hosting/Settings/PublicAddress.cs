using System.CommandLine;

namespace NewsTracker.Web.Hosting.Settings;

/// <summary>
/// The address under which others reach the site, for links that leave it: feeds, exports. Configured, else that of the request; what a
/// proxy forwards about hosts is not believed.
/// </summary>
internal static class PublicAddress
{
    public static Option<string?> Option { get; } = new("--public-url")
    {
        Description = "Address under which others reach the site, for the links of feeds and exports (default: that of the request; " +
            "exports then have none).",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("NEWSTRACKER_PUBLIC_URL"), HelpName = "URL",
    };

    public static string Advice(string url) => $"--public-url {url}: give an address like https://news.example/.";

    /// <returns>The address with a slash at its end; null when it is not one of the web.</returns>
    public static Uri? Parse(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && uri.Scheme is ("http" or "https")
            && uri is { Query: "", Fragment: "", UserInfo: "" }
            ? new Uri(uri.AbsoluteUri.TrimEnd('/') + "/")
            : null;

    public static Uri Of(HttpRequest request, SiteOptions options) =>
        Parse(options.PublicUrl)
        ?? new Uri($"{request.Scheme}://{(request.Host.HasValue ? request.Host : Local(request)).ToUriComponent()}{request.PathBase}/");

    /// <summary>A request of HTTP/1.0 need not name a host: then the address at which it came in.</summary>
    private static HostString Local(HttpRequest request) =>
        new(
            request.HttpContext.Connection.LocalIpAddress?.ToString() ?? "localhost",
            request.HttpContext.Connection.LocalPort is > 0 and var port ? port : 80);
}
