using System.ComponentModel;
using NewsTracker.Web.Hosting.Security;
using NewsTracker.Web.Views.Revisions;

namespace NewsTracker.Web.Api;

/// <summary>Tells an open page whether there is more than it shows.</summary>
internal static class NewsRoute
{
    public static async Task<IResult> CountAsync(
        [Description("A story's address; with revision.")] string? story,
        [Description("The revision of the story that is known already.")] int? revision,
        [Description("ISO 8601: count the stories that changed after this moment.")] DateTimeOffset? since,
        [Description("ISO 8601: count the files handed in after this moment.")] DateTimeOffset? inbox,
        NewsReader news,
        CancellationToken cancellation) => (story, revision, since, inbox) switch
        {
            ({ } slug, { } known, _, _) => TypedResults.Ok(new NewsCount(await news.OfStoryAsync(slug, known, cancellation))),
            (_, _, { } moment, _) => TypedResults.Ok(new NewsCount(await news.OfStoriesAsync(moment, cancellation))),
            (_, _, _, { } moment) => TypedResults.Ok(new NewsCount(await news.OfInboxAsync(moment, cancellation))),
            _ => Problems.Bad("Ask with story and revision, with since, or with inbox."),
        };
}

[Description("How much is new.")]
internal sealed record NewsCount(int New);
