namespace NewsTracker.Web.Hosting.Security;

/// <summary>
/// Whether a browser sent a request from a page of another site. A browser says where a request comes from; programs do not.
/// </summary>
internal static class CrossSite
{
    public static bool Is(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is "cross-site" or "same-site") return true;
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && (!Uri.TryCreate(origin, UriKind.Absolute, out var from) || from.Authority != request.Host.Value);
    }
}
