using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Hosting.Security;

/// <summary>
/// A fault of ours is logged once and answered without its inside: by problem details under /api, else by the error page, and by bare HTML
/// when that page itself fails. A request that is too large or malformed keeps its own status. Stands inside the status code pages.
/// </summary>
internal sealed class OwnErrors(RequestDelegate next, DataFolder folder, ILogger<OwnErrors> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, fault.StatusCode, fault.Message);
        }
        catch (InvalidDataException fault) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, StatusCodes.Status400BadRequest, fault.Message);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = 499;
        }
        catch (Exception thrown) when (!context.Response.HasStarted && StoreFaults.Of(folder, thrown) is { } fault)
        {
            if (thrown is not StoreUnavailableException) log.LogError("{Fault}", fault.Sentence);
            await AnswerAsync(context, fault.Status, fault.Sentence);
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            log.LogError(fault, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
            await AnswerAsync(context, StatusCodes.Status500InternalServerError, "Something went wrong here; the server's log tells more.");
        }
    }

    private static async Task AnswerAsync(HttpContext context, int status, string detail)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
        if (status is StatusCodes.Status503ServiceUnavailable or StatusCodes.Status507InsufficientStorage)
            context.Response.Headers.RetryAfter = "30";
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            await context.Response.WriteAsJsonAsync(
                new ProblemDetails { Status = status, Title = "The request failed.", Detail = detail },
                options: null,
                contentType: "application/problem+json");
        else if (context.Features.Get<IStatusCodeReExecuteFeature>() is null)
            AskForErrorPage(context.Request);
        else
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(
                $"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Error {status}</title><h1>Error " +
                $"{status}</h1><p>{System.Net.WebUtility.HtmlEncode(detail)}</p><p><a href=\"/\">Back to the stories</a></p></html>");
        }
    }

    /// <summary>The empty answer makes the status code pages ask for the error page; what was sent is not read again for it.</summary>
    private static void AskForErrorPage(HttpRequest request)
    {
        if (!HttpMethods.IsHead(request.Method)) request.Method = HttpMethods.Get;
        request.ContentType = null;
    }
}
