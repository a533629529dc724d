using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Grouping;

/// <summary>Tells the places that a person or a digest file gave, which no grouping takes away: also after a restart.</summary>
internal static class DecidedPlace
{
    /// <summary>How the stored reason of an article begins that a person's choice put where it is.</summary>
    private const string Chosen = "{\"rule\":\"decision\"";

    public static bool Is(Story subStory, Article article, StoryDecisionBook decisions) =>
        subStory.Origin != Origin.Derived || article.Reason?.StartsWith(Chosen, StringComparison.Ordinal) == true || decisions.Standing.HomeOf(article.Id) is not null;

    /// <summary>Every sub-story that stays in its story.</summary>
    public static async Task<HashSet<long>> SubStoriesAsync(NewsDb db, StoryDecisionBook decisions, CancellationToken cancellation)
    {
        var stated = await db.Stories.Where(s => s.ParentId != null && s.Origin != Origin.Derived).Select(s => s.Id).ToListAsync(cancellation);
        var chosen = await db.Articles.Where(a => a.RemovedAt == null && a.Reason!.StartsWith(Chosen)).Select(a => a.SubStoryId).Distinct().ToListAsync(cancellation);
        var held = new HashSet<long>([.. stated, .. chosen]);
        foreach (var ids in decisions.Standing.Homes.SelectMany(h => h.Members).Chunk(500))
            held.UnionWith(await db.Articles.Where(a => ids.Contains(a.Id) && a.RemovedAt == null).Select(a => a.SubStoryId).Distinct().ToListAsync(cancellation));
        return held;
    }
}
