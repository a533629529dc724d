using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Api;

/// <summary>The HTTP interface under /api/v1. Errors are problem details (RFC 9457); lists are paged by cursor.</summary>
internal static class ApiRoutes
{
    private const int PageSize = 50;

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.MapPost("/files", UploadRoute.ReceiveAsync).DisableAntiforgery().WithSummary("Hand in article files (multipart, field \"file\"); answered after their bytes are committed.");
        api.MapGet("/files/{id:long}", FileAsync).WithSummary("How far a file has come.");
        api.MapGet("/inbox/pending", async (StoryReader stories, CancellationToken cancellation) =>
            TypedResults.Text((await stories.PendingAsync(cancellation)).ToString(CultureInfo.InvariantCulture), "text/plain; charset=utf-8")).WithSummary("How many files wait.");
        api.MapGet("/stories", StoriesAsync).WithSummary("Stories, latest development first.");
        api.MapGet("/stories/{slug}", StoryAsync).WithSummary("One story as JSON of schema newstracker/story/1.");
        api.MapGet("/articles/{id:long}", ArticleAsync).WithSummary("One article in the form of `extract`, with dates as resolved in its story.");
        api.MapDecisions();
        app.MapGet("/stories/{slug}.json", StoryAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> FileAsync(long id, StoryReader stories, CancellationToken cancellation)
    {
        var rows = await stories.FilesAsync([id], cancellation);
        if (rows.Count == 0) return Problems.NotFound("No file has this id.");
        var file = rows[0];
        return TypedResults.Json(new
        {
            id = file.FileId, name = file.Name, state = StoryJson.Lower(file.State),
            reason = file.Rejections.Count > 0 && file.Counts.Documents == 0 ? $"{file.Name}: {file.Rejections[0].Message}" : null,
            counts = file.Counts, rejections = file.Rejections,
            articles = file.Articles.Select(a => new { id = a.Id, title = a.Title, outlet = a.Outlet, story = a.Story?.Slug }),
        });
    }

    private static async Task<IResult> StoriesAsync(string? cursor, StoryReader stories, CancellationToken cancellation)
    {
        var page = await stories.FrontAsync(cursor, PageSize, cancellation);
        return TypedResults.Json(new { items = page.Items, next = page.Next });
    }

    private static async Task<IResult> StoryAsync(string slug, StoryReader stories, HttpContext context, CancellationToken cancellation)
    {
        var full = context.Request.Query["timeline"] == "full";
        if (await stories.StoryAsync(slug, full, cancellation) is { } view) return TypedResults.Bytes(StoryJson.Write(view, full), "application/json; charset=utf-8");
        if (await stories.MovedToAsync(slug, cancellation) is { } present)
            return TypedResults.Redirect(context.Request.Path.Value!.Replace(slug, Uri.EscapeDataString(present), StringComparison.Ordinal), permanent: true);
        return Problems.NotFound("No story has this address.");
    }

    private static async Task<IResult> ArticleAsync(long id, NewsDb db, CancellationToken cancellation)
    {
        var article = await ArticleExport.OneAsync(db, id, cancellation);
        if (article is null && await ArticleLoading.TombstoneAsync(db, id, cancellation) is { } tombstone) return DecisionRoutes.Gone(tombstone);
        return article is null ? Problems.NotFound("No article has this id.") : TypedResults.Bytes(article, "application/json; charset=utf-8");
    }
}

internal static class Problems
{
    public static ProblemHttpResult NotFound(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
