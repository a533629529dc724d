using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using NewsTracker.Web.Hosting.Kept;

namespace NewsTracker.Web.Hosting.Security;

/// <summary>
/// Gives the answers of pages and of the API's lists an ETag, and answers 304 where a visitor has the same state already (RFC 9110, 8.8.3
/// and 13.1.2). The tag is made of what is sent: a story's changes with its revision, and with what its page shows beside that.
/// What stands still in the store is sent from memory.
/// </summary>
internal sealed class EntityTags(RequestDelegate next, KeptAnswers kept)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !IsTagged(context.GetEndpoint()))
        {
            await next(context);
            return;
        }

        var (place, found) = kept.Find(context);
        if (found is not null)
        {
            await found.SendAsync(context);
            return;
        }

        var response = context.Response;
        var body = response.Body;
        using var held = new MemoryStream();
        response.Body = held;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        if (response.StatusCode == StatusCodes.Status200OK && response.Headers.ETag.Count == 0)
        {
            await SendAsync(context, held, place);
            return;
        }

        held.Position = 0;
        await held.CopyToAsync(body, context.RequestAborted);
    }

    private async Task SendAsync(HttpContext context, MemoryStream held, KeptPlace? place)
    {
        var response = context.Response;
        var tag = new EntityTagHeaderValue(
            $"\"{Convert.ToHexStringLower(SHA256.HashData(held.GetBuffer().AsSpan(0, (int)held.Length)))[..20]}\"", true);
        if (response.Headers.CacheControl.Count == 0) response.Headers.CacheControl = "no-cache";
        if (place is not null && KeptAnswers.IsForAll(response))
        {
            var answer = new KeptAnswer(held.ToArray(), tag, response.Headers);
            kept.Keep(place, answer);
            await answer.SendAsync(context);
            return;
        }

        response.GetTypedHeaders().ETag = tag;
        if (KeptAnswer.Has(context.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ContentLength = null;
            response.Headers.ContentType = default;
            return;
        }

        held.Position = 0;
        await held.CopyToAsync(response.Body, context.RequestAborted);
    }

    /// <summary>Files as they came are sent as a stream; their bytes never change.</summary>
    private static bool IsTagged(Endpoint? endpoint) => endpoint is RouteEndpoint { RoutePattern.RawText: { } route }
        && (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null
            ? !route.Contains("original", StringComparison.OrdinalIgnoreCase)
            : route.StartsWith("/api/v1/", StringComparison.Ordinal))
        && endpoint.Metadata.GetMetadata<OwnTag>() is null;

    /// <summary>Marks an endpoint that streams its answer and tags it itself.</summary>
    internal sealed class OwnTag;
}
