using System.Net;

namespace NewsTracker.Web.Hosting.Security;

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
