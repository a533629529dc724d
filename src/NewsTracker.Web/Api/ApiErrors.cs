using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace NewsTracker.Web.Api;

/// <summary>Gives the errors under /api that no endpoint wrote (no such address, wrong method, unreadable parameter) the form of the others.</summary>
internal static class ApiErrors
{
    public static void UseApiErrors(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal),
        api => api.UseStatusCodePages(AnswerAsync));

    private static Task AnswerAsync(StatusCodeContext context)
    {
        var response = context.HttpContext.Response;
        var (title, detail) = Problems.Of(response.StatusCode);
        return response.WriteAsJsonAsync(new ProblemDetails { Status = response.StatusCode, Title = title, Detail = detail }, options: null, contentType: Problems.MediaType, context.HttpContext.RequestAborted);
    }
}
