using System.ComponentModel;
using System.Globalization;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Hosting.Security;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Views.Lists;

namespace NewsTracker.Web.Api;

/// <summary>A new title.</summary>
internal sealed record RenameRequest([property: Description("One line of at most 300 characters.")] string? Title);

/// <summary>The story that takes another in.</summary>
internal sealed record MergeRequest([property: Description("Slug of the story that stays.")] string? Into);

/// <summary>What is taken out of a story.</summary>
internal sealed record SplitRequest(
    [property: Description("Ids of articles of the story.")] IReadOnlyList<long>? Articles,
    [property: Description("Slugs of its sub-stories: all their articles.")] IReadOnlyList<string>? Stories,
    [property: Description("Title of the new story; without it, it gets the one its articles give it.")] string? Title);

/// <summary>Where an article goes.</summary>
internal sealed record MoveRequest(
    [property: Description("Slug of a story, where the sub-story that tells the same is found, or of a sub-story.")] string? Story);

/// <summary>Two sides that are not the same.</summary>
internal sealed record NotTheSameRequest(
    DecisionSide? One,
    [property: Description("The side that leaves where both stand together.")] DecisionSide? Other,
    [property: Description("event: never one sub-story; story: never one story. event without it.")] string? Level);

/// <summary>What people decide about stories, over HTTP.</summary>
internal static class StoryDecisionRoutes
{
    private const int Usual = 50;
    private const int Max = 200;

    /// <param name="decisions">A group that refuses posts from pages of other sites.</param>
    public static void MapStoryDecisions(this RouteGroupBuilder decisions)
    {
        Describe(decisions.MapPost("/stories/{slug}/rename", RenameAsync).WithName("rename")
            .WithSummary("Give a story or sub-story another title.")
            .WithDescription("It gets an address made of the title; the one of before leads there (301)."));
        Describe(decisions.MapPost("/stories/{slug}/merge", MergeAsync).WithName("merge").WithSummary("Merge a story into another one.")
            .WithDescription("Its address leads to the other one (301). Both stay together, also with what joins them later."));
        Describe(decisions.MapPost("/stories/{slug}/split", SplitAsync).WithName("split")
            .WithSummary("Take articles or sub-stories out of a story into a new one.")
            .WithDescription("What is taken out and what stays are never linked again by themselves."));
        Describe(decisions
            .MapPost("/articles/{id:long}/move", MoveAsync)
            .WithName("move")
            .WithSummary("Move an article into another story or sub-story.")).ProducesProblem(StatusCodes.Status410Gone);
        Describe(decisions.MapPost("/not-the-same", KeepApartAsync).WithName("notTheSame")
            .WithSummary("Say that two sides are never one event, or never one story.")
            .WithDescription("Holds for articles that come later. Where the two stand together, the articles of other leave."));
        decisions.MapGet("/decisions", ListAsync).WithName("decisions").WithTags("Decisions")
            .WithSummary("What people decided about stories, newest first.")
            .WithDescription("Follow next as cursor until it is null. Decisions taken back stay in the list.")
            .Produces<DecisionList>().ProducesProblem(StatusCodes.Status400BadRequest);
        Describe(decisions.MapDelete("/decisions/{id:long}", LiftAsync).WithName("lift").WithSummary("Take a decision back.")
            .WithDescription(
                "Where only it held articles, grouping is free again. A story that was merged away stands under its old address again."));
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route) => route.WithTags("Decisions")
        .Produces<DecisionView>().Produces<DecisionView>(StatusCodes.Status202Accepted)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static Task<IResult> RenameAsync(
        [Description("The story's address.")] string slug,
        RenameRequest asked,
        StoryDecisions decisions,
        NewsDb db,
        HttpContext context,
        CancellationToken cancellation) =>
        AnswerAsync(decisions.RenameAsync(slug, asked.Title, By(context), cancellation), db, cancellation);

    private static Task<IResult> MergeAsync(
        [Description("Address of the story that goes.")] string slug,
        MergeRequest asked,
        StoryDecisions decisions,
        NewsDb db,
        HttpContext context,
        CancellationToken cancellation) =>
        AnswerAsync(decisions.MergeAsync(slug, asked.Into, By(context), cancellation), db, cancellation);

    private static Task<IResult> SplitAsync(
        [Description("The story's address.")] string slug,
        SplitRequest asked,
        StoryDecisions decisions,
        NewsDb db,
        HttpContext context,
        CancellationToken cancellation) =>
        AnswerAsync(
            decisions.SplitAsync(slug, new(asked.Articles, asked.Stories), asked.Title, By(context), cancellation), db, cancellation);

    private static Task<IResult> MoveAsync(
        [Description("The article's id.")] long id,
        MoveRequest asked,
        StoryDecisions decisions,
        NewsDb db,
        HttpContext context,
        CancellationToken cancellation) =>
        AnswerAsync(decisions.MoveAsync(id, asked.Story, By(context), cancellation), db, cancellation);

    private static async Task<IResult> KeepApartAsync(
        NotTheSameRequest asked, StoryDecisions decisions, NewsDb db, HttpContext context, CancellationToken cancellation) => asked switch
    {
        { One: null } or { Other: null } => Problems.Bad("Give both sides, one and other."),
        { Level: not (null or "event" or "story") } => Problems.Bad("level: event or story."),
        _ =>
            await AnswerAsync(
                decisions.KeepApartAsync(asked.One, asked.Other, asked.Level == "story", By(context), cancellation), db, cancellation),
    };

    private static Task<IResult> LiftAsync(
        [Description("The decision's id.")] long id,
        StoryDecisions decisions,
        NewsDb db,
        HttpContext context,
        CancellationToken cancellation) =>
        AnswerAsync(decisions.LiftAsync(id, By(context), cancellation), db, cancellation);

    private static async Task<IResult> ListAsync(
        [Description("The next of the answer before; without it the list begins.")] string? cursor,
        [Description("How many decisions at most, 1 to 200; 50 without it.")] int? limit,
        NewsDb db,
        CancellationToken cancellation)
    {
        if (limit is < 1 or > Max) return Problems.Bad($"limit: give a number from 1 to {Max}.");
        var before = 0L;
        if (cursor is { Length: > 0 } && !long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out before))
            return Problems.Bad("cursor: give the \"next\" of an answer before, as it came.");
        var page = await DecisionView.ListAsync(db, cursor is { Length: > 0 } ? before : null, limit ?? Usual, cancellation);
        return TypedResults.Ok(new DecisionList(page.Items, page.Next));
    }

    private static string? By(HttpContext context) => context.User.Identity?.Name;

    private static async Task<IResult> AnswerAsync(Task<StoryDecisionAnswer> taken, NewsDb db, CancellationToken cancellation)
    {
        var (decision, refusal) = await taken;
        if (refusal is not null) return Refused(refusal);
        var view = (await DecisionView.ListAsync(db, decision + 1, 1, cancellation)).Items[0];
        return view.CarriedOut ? TypedResults.Ok(view) : TypedResults.Json(view, statusCode: StatusCodes.Status202Accepted);
    }

    private static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult Refused(Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.NotFound => Problems.NotFound(refusal.Reason),
        RefusalKind.Bad => Problems.Bad(refusal.Reason),
        RefusalKind.Gone => TypedResults.Problem(refusal.Reason, statusCode: StatusCodes.Status410Gone, title: "Removed"),
        RefusalKind.Busy => TypedResults.Problem(refusal.Reason, statusCode: StatusCodes.Status503ServiceUnavailable, title: "Busy"),
        _ => TypedResults.Problem(refusal.Reason, statusCode: StatusCodes.Status409Conflict, title: "Not possible"),
    };
}

/// <summary>One page of the list of decisions about stories.</summary>
internal sealed record DecisionList(
    IReadOnlyList<DecisionView> Items, [property: Description("The cursor of the next page; null at the end.")] string? Next);
