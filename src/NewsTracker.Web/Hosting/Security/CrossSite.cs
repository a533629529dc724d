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
        // Where a browser sends no Origin, the page that it names as Referer tells as much; ours name none.
        return IsForeign(request, origin.Length > 0 ? origin : request.Headers.Referer.ToString());
    }

    private static bool IsForeign(HttpRequest request, string from) =>
        from.Length > 0 && (!Uri.TryCreate(from, UriKind.Absolute, out var page) || page.Authority != request.Host.Value);
}
