using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Kept;
using NewsTracker.Web.Hosting.Settings;

namespace NewsTracker.Web.Feeds;

/// <summary>Answers a visit to a feed: with nothing (304) when the visitor has it already, else as Atom or JSON Feed.</summary>
internal static class FeedAnswer
{
    /// <param name="context">The visit.</param>
    /// <param name="options">For the address of the site.</param>
    /// <param name="isJson">JSON Feed, else Atom.</param>
    /// <param name="state">Anything that changes when, and only when, the feed does; cheap to get.</param>
    /// <param name="make">Makes the feed; only called when it is needed. Given the authority for its tag URIs (RFC 4151).</param>
    public static async Task<IResult> OfAsync(
        HttpContext context, SiteOptions options, bool isJson, string state, Func<string, Task<FeedDocument>> make)
    {
        var site = PublicAddress.Of(context.Request, options);
        var tag = new EntityTagHeaderValue(
            $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{isJson}\n{site}\n{state}")))[..20]}\"");
        context.Response.Headers.CacheControl = "no-cache";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false) || t.Tag == "*"))
            return Unchanged(context, tag);
        var kept = context.RequestServices.GetRequiredService<KeptFeeds>();
        var feed = await kept.OfAsync($"{context.Request.Path} {tag.Tag}", async () =>
        {
            // An IPv6 address is no authority of a tag URI.
            var made = await make(site.HostNameType == UriHostNameType.IPv6 ? "newstracker.invalid" : site.Host);
            return new KeptFeed(isJson ? JsonFeed.Write(made, site) : AtomFeed.Write(made, site), made.Updated);
        });
        // The framework compares If-Modified-Since with the date, and answers HEAD and ranges.
        return TypedResults.Bytes(
            feed.Body, isJson ? JsonFeed.MediaType : AtomFeed.MediaType, lastModified: Whole(feed.Updated), entityTag: tag);
    }

    private static StatusCodeHttpResult Unchanged(HttpContext context, EntityTagHeaderValue tag)
    {
        context.Response.GetTypedHeaders().ETag = tag;
        return TypedResults.StatusCode(StatusCodes.Status304NotModified);
    }

    /// <summary>HTTP dates have whole seconds.</summary>
    private static DateTimeOffset Whole(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerSecond));
}
