using System.ComponentModel;
using System.Globalization;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Exports.Formats;
using NewsTracker.Web.Hosting.Security;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Api;

/// <summary>The HTTP interface under /api/v1. Errors are problem details (RFC 9457); lists are paged by cursor.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.MapPost("/files", UploadRoute.ReceiveAsync).DisableAntiforgery().WithName("handInFiles").WithTags("Files")
            .WithSummary("Hand in article files.")
            .WithDescription("Multipart form with one or more parts named \"file\"; an optional part \"story\" puts all their articles " +
                "into the story of that title. Answered after the bytes are committed. Refused at the door, nothing stored: no part " +
                "\"file\", too many, and requests of which every file is empty, nameless or too large; among several files such a one is " +
                "told as rejected.")
            .Accepts<FilesForm>("multipart/form-data")
            .Produces<HandedFile[]>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        api.MapGet("/files/{id:long}", FileAsync).WithName("file").WithTags("Files")
            .WithSummary("How far a file has come.")
            .WithDescription("received: its bytes are kept; read: its articles are stored; filed: their stories are written; rejected: " +
                "nothing of it was taken, reason says why.")
            .Produces<FileProgress>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/inbox/pending", PendingAsync).WithName("pending").WithTags("Files")
            .WithSummary("How many files wait to be read or to have their stories written, as a bare number.")
            .Produces<string>(contentType: "text/plain");
        api.MapGet("/stories", StoriesAsync).WithName("stories").WithTags("Stories")
            .WithSummary("Top-level stories, latest development first.")
            .WithDescription("Follow next as cursor until it is null.")
            .Produces<StoryList>().ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/stories/{slug}", StoryAsync).WithName("story").WithTags("Stories").WithMetadata(new EntityTags.OwnTag())
            .WithSummary("One story, in the form newstracker/story/1.")
            .WithDescription("With timeline=full the timeline holds every candidate event, most salient first, in place of those the " +
                "page shows. An address that a story had before leads to its present one.")
            .Produces<StoryJson>().Produces(StatusCodes.Status301MovedPermanently).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/articles/{id:long}", ArticleAsync).WithName("article").WithTags("Articles")
            .WithSummary("One article in the form of `extract`, with dates as resolved in its story.")
            .WithDescription("With assertions=true it says what each English sentence asserts, as `extract --assertions` does, of the " +
                "first 1,000 sentences. A text of more than a million characters comes in parts: textStart, textLength and next say which.")
            .Produces<ArticleJson>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/news", NewsRoute.CountAsync).WithName("news").WithTags("Stories")
            .WithSummary("How much is new: in a story after a revision, among the stories or in the inbox after a moment.")
            .Produces<NewsCount>().ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/search", SearchRoute.FindAsync).WithName("search").WithTags("Search")
            .WithSummary("Articles, sentences, events and stories that hold the words of q.")
            .WithDescription("q: words, \"phrases\", prefixes*, -exclusions, outlet:, story:, from:, to:; as parameters too: outlet, " +
                "story, from, to, language, kind; sort=date for the newest first. Follow next as cursor until it is null.")
            .Produces<SearchPageJson>();
        api.MapDecisions();
    }

    private static async Task<IResult> FileAsync(
        [Description("The id that the file was given at the door.")] long id, InboxReader inbox, CancellationToken cancellation)
    {
        var rows = await inbox.FilesAsync([id], cancellation);
        return rows.Count == 0 ? Problems.NotFound("No file has this id.") : TypedResults.Ok(FileProgress.Of(rows[0]));
    }

    private static async Task<IResult> PendingAsync(InboxReader inbox, CancellationToken cancellation) =>
        TypedResults.Text((await inbox.PendingAsync(cancellation)).ToString(CultureInfo.InvariantCulture), "text/plain; charset=utf-8");

    private static async Task<IResult> StoriesAsync(
        [Description("The next of the answer before; without it the list begins.")] string? cursor,
        [Description("How many stories at most, 1 to 200; 50 without it.")] int? limit,
        StoryListReader stories,
        CancellationToken cancellation)
    {
        if (limit is < 1 or > StoryList.Max) return Problems.Bad($"limit: give a number from 1 to {StoryList.Max}.");
        if (cursor is { Length: > 0 } && StoryCursor.Parse(cursor) is null)
            return Problems.Bad("cursor: give the \"next\" of an answer before, as it came.");
        var page = await stories.FrontAsync(cursor, limit ?? StoryList.Usual, cancellation);
        return TypedResults.Ok(new StoryList(page.Items, page.Next));
    }

    private static async Task<IResult> StoryAsync(
        [Description("The story's address.")] string slug,
        [Description("full for every candidate event.")] string? timeline,
        StoryReader stories,
        HttpContext context,
        CancellationToken cancellation)
    {
        var full = timeline == "full";
        if (await stories.StoryAsync(slug, full, cancellation) is { } view)
            return await StoryFileRoutes.AnswerAsync(context, view, ExportFormats.Named("json")!, new ExportOptions(full));
        return await stories.MovedToAsync(slug, cancellation) is { } present
            ? TypedResults.Redirect($"/api/v1/stories/{Uri.EscapeDataString(present)}{context.Request.QueryString}", permanent: true)
            : Problems.NotFound("No story has this address.");
    }

    private static async Task<IResult> ArticleAsync(
        [Description("The article's id, as stories name it.")] long id,
        [Description("true for what its sentences assert.")] bool? assertions,
        [Description("Where a text of more than a million characters shall begin: the next of the answer before.")] int? from,
        NewsDb db,
        ArticleReader articles,
        CancellationToken cancellation)
    {
        var article = await ArticleExport.OneAsync(db, id, assertions ?? false, from ?? 0, cancellation);
        if (article is null && await articles.TombstoneAsync(id, cancellation) is { } tombstone) return DecisionRoutes.Gone(tombstone);
        return article is null
            ? Problems.NotFound("No article has this id.")
            : TypedResults.Bytes(article, "application/json; charset=utf-8");
    }
}
