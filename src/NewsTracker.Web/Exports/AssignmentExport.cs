using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports;

/// <summary>Which story and sub-story each given id came to, one line each, in the order in which they were given.</summary>
internal static class AssignmentExport
{
    public static async IAsyncEnumerable<byte[]> AllAsync(
        NewsDb db, IReadOnlyList<long>? stories, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var state = await ReadSnapshot.OfAsync(db, cancellation);
        var slugs = await db.Stories
            .AsNoTracking()
            .Select(s => new { s.Id, s.ParentId, s.Slug })
            .ToDictionaryAsync(s => s.Id, cancellation);
        var homes = await db.Articles
            .AsNoTracking()
            .Select(a => new { a.Id, a.SubStoryId, a.Reason })
            .ToDictionaryAsync(a => a.Id, cancellation);
        await foreach (var given in db.GivenIds.AsNoTracking().OrderBy(g => g.Id).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var home = given.ArticleId is { } id ? homes[id] : null;
            var sub = home is null ? null : slugs[home.SubStoryId];
            var story = sub is null ? slugs[given.StoryId!.Value] : slugs[sub.ParentId ?? sub.Id];
            if (stories is not null && !stories.Contains(story.Id) && (sub is null || !stories.Contains(sub.Id))) continue;
            yield return JsonForm.Line(new Assignment(
                given.ExternalId, given.ArticleId, story.Slug, sub?.Slug, PlacementWords.Say(home?.Reason) ?? "stated by digest"));
        }
    }

    private sealed record Assignment(string ExternalId, long? Article, string Story, string? SubStory, string Reason);
}
