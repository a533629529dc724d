using System.Net;
using NewsTracker.Web.Hosting.Settings;

namespace NewsTracker.Web.Hosting.Security;

/// <summary>
/// Where the site listens on this machine only, a page of another site must not reach it under a name of its own that it lets point here
/// (DNS rebinding): the browser would take both for one site. So it answers to the names of this machine and to the public address alone. A
/// request without a host comes from no browser.
/// </summary>
internal sealed class OwnHosts(RequestDelegate next, SiteOptions options)
{
    private const string Advice = "This site listens on this machine only and answers to localhost and 127.0.0.1. Where a proxy passes " +
        "requests on to it under another name, start it with --public-url and that address.";

    private readonly string? publicHost = PublicAddress.Parse(options.PublicUrl)?.IdnHost;

    /// <summary>Whether every address of the site is one of this machine only.</summary>
    public static bool AreNeeded(SiteOptions options) => options.Urls.Split(';').All(Loopback.IsUrl);

    public Task InvokeAsync(HttpContext context)
    {
        var host = context.Request.Host.Host;
        if (host.Length == 0 || Loopback.IsHost(host) || host.Equals(publicHost, StringComparison.OrdinalIgnoreCase)) return next(context);
        return Results.Problem(Advice, statusCode: StatusCodes.Status400BadRequest, title: "Not a name of this site").ExecuteAsync(context);
    }
}

/// <summary>Names and addresses of this machine that no other machine reaches.</summary>
internal static class Loopback
{
    /// <summary>True for an address to listen on that only this machine reaches.</summary>
    public static bool IsUrl(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && IsHost(uri.Host);

    /// <summary>"localhost", a name under it, 127.0.0.0/8 or [::1]; without a port.</summary>
    public static bool IsHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
