using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace NewsTracker.Web.Hosting.Security;

/// <summary>Errors of the API: problem details (RFC 9457) whose detail says what to do.</summary>
internal static class Problems
{
    public const string MediaType = "application/problem+json";

    public static ProblemHttpResult NotFound(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "Not found");

    public static ProblemHttpResult Bad(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: "Bad request");

    /// <summary>For answers that no endpoint wrote: what the status means here.</summary>
    public static (string Title, string Detail) Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ("Bad request", "The request could not be read; /openapi/v1.json describes what is taken."),
        StatusCodes.Status403Forbidden => ("Forbidden", "This is not taken from a page of another site."),
        StatusCodes.Status404NotFound => ("Not found", "Nothing is at this address; /openapi/v1.json lists what there is."),
        StatusCodes.Status405MethodNotAllowed =>
            ("Method not allowed", "The address is there, but not for this method; /openapi/v1.json lists them."),
        StatusCodes.Status413PayloadTooLarge => ("Too large", "Send fewer or smaller files."),
        StatusCodes.Status415UnsupportedMediaType =>
            ("Unsupported media type", "Send files as multipart/form-data and decisions as application/json."),
        StatusCodes.Status429TooManyRequests => ("Too many requests", "Wait a little and send it again."),
        _ => ("The request failed", "The server's log tells more."),
    };
}

/// <summary>
/// Gives the errors under /api that no endpoint wrote (no such address, wrong method, unreadable parameter) the form of the others.
/// </summary>
internal static class ApiErrors
{
    public static void UseApiErrors(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal),
        api => api.UseStatusCodePages(AnswerAsync));

    private static Task AnswerAsync(StatusCodeContext context)
    {
        var response = context.HttpContext.Response;
        var (title, detail) = Problems.Of(response.StatusCode);
        return response.WriteAsJsonAsync(
            new ProblemDetails { Status = response.StatusCode, Title = title, Detail = detail },
            options: null,
            contentType: Problems.MediaType,
            context.HttpContext.RequestAborted);
    }
}
