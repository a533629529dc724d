namespace NewsTracker.Web.Hosting.Security;

/// <summary>
/// What the site answers is for who asked: no cache between the two keeps it, and a browser keeps only what it asks about again by its ETag
/// (RFC 9111, 5.2.2). Scripts, styles and images of the site itself say their own.
/// </summary>
internal sealed class PrivateAnswers(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.CacheControl = headers.CacheControl.ToString() switch
            {
                "" => "private, no-store",
                var said when said.Contains("no-store", StringComparison.OrdinalIgnoreCase) => "private, no-store",
                "no-cache" when headers.ETag.Count > 0 => "private, no-cache",
                "no-cache" => "private, no-store",
                var said => said,
            };
            return Task.CompletedTask;
        });
        return next(context);
    }
}
