using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace NewsTracker.Web.Hosting.Security;

/// <summary>
/// Compresses pages, JSON and other text, but no answer that carries a secret beside what was asked: an answer that sets a cookie or must
/// not be stored, as every page with an antiforgery token is, goes out as it is (BREACH, CVE-2013-3587: the length of compressed text tells
/// of its secrets).
/// </summary>
internal sealed class PageCompression(
    IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    private static readonly string[] More =
    [
        "application/problem+json", "application/atom+xml", "application/feed+json", "application/x-ndjson", "text/calendar",
        "text/markdown", "image/svg+xml", "application/manifest+json"
    ];

    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.Headers.SetCookie.Count == 0
        && !context.Response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase)
        && base.ShouldCompressResponse(context);

    public static void AddTo(IServiceCollection services)
    {
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. More];
        });
        services.AddSingleton<IResponseCompressionProvider, PageCompression>();
    }
}
