using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Api;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Security;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Feeds;

/// <summary>The feeds of stories: /stories.atom and /stories.feed.json of all, and the same endings behind a story's address.</summary>
internal static class FeedRoutes
{
    public static void MapFeeds(this WebApplication app)
    {
        foreach (var (ending, isJson) in new[] { ("atom", false), ("feed.json", true) })
            app.MapMethods(
                $"/stories.{ending}",
                [HttpMethods.Get, HttpMethods.Head],
                (HttpContext context, StoryFeeds feeds, SiteOptions options) => AllAsync(context, feeds, options, isJson))
                .ExcludeFromDescription();
    }

    public static async Task<IResult> StoryAsync(HttpContext context, NewsDb db, SiteOptions options, long id, bool isJson)
    {
        var story = await db.Stories
            .AsNoTracking()
            .Where(s => s.Id == id)
            .Select(s => new { s.Slug, s.Title })
            .FirstAsync(context.RequestAborted);
        var feeds = context.RequestServices.GetRequiredService<StoryFeeds>();
        var revisions = await feeds.OfAsync(id, context.RequestAborted);
        if (revisions.Count == 0) return Problems.NotFound("This story has no revision yet.");
        return await FeedAnswer.OfAsync(context, options, isJson, $"{story.Slug}\n{story.Title}\n{State(revisions)}",
            authority => Task.FromResult(feeds.One(revisions, story.Slug, story.Title, authority)));
    }

    private static async Task<IResult> AllAsync(HttpContext context, StoryFeeds feeds, SiteOptions options, bool isJson)
    {
        var newest = await feeds.NewestAsync(context.RequestAborted);
        return await FeedAnswer.OfAsync(
            context, options, isJson, State(newest), authority => feeds.AllAsync(newest, authority, context.RequestAborted));
    }

    private static string State(IEnumerable<RevisionStamp> revisions) =>
        string.Join(' ', revisions.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Story}.{r.Number}.{r.At}")));
}
