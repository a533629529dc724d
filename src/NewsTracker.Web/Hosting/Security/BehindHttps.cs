using Microsoft.Extensions.Primitives;

namespace NewsTracker.Web.Hosting.Security;

/// <summary>
/// Behind https every cookie of ours goes out as "__Host-…" (RFC 6265bis: secure, this host, whole path) and comes back under its plain
/// name. Over plain http on loopback browsers would drop such a cookie, so there the names stay plain. Https answers tell the browser to
/// stay with https for a year (RFC 6797). TRACE is answered nowhere.
/// </summary>
internal sealed class BehindHttps(RequestDelegate next)
{
    private const string Own = "newstracker-";
    private const string Prefix = "__Host-";

    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsTrace(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        if (context.Request.IsHttps)
        {
            if (context.Request.Headers.Cookie is { Count: > 0 } sent)
                context.Request.Headers.Cookie = new StringValues(
                    [.. sent.Select(c => c!.Replace(Prefix + Own, Own, StringComparison.Ordinal))]);
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
                var set = context.Response.Headers.SetCookie;
                if (set.Count > 0)
                    context.Response.Headers.SetCookie = new StringValues(
                        [.. set.Select(c => c!.StartsWith(Own, StringComparison.Ordinal) ? Prefix + c : c)]);
                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
