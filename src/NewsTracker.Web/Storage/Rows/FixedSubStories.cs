using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>Sub-stories that a digest file, or a person's choice of a place for one of their articles, holds in their story.</summary>
internal static class FixedSubStories
{
    /// <summary>
    /// Frees those of these sub-stories that nothing holds any more: no digest file states them, and no article stands in them by a
    /// person's choice.
    /// </summary>
    public static Task ReleaseAsync(
        NewsDb db, IReadOnlyCollection<long> subStories, CancellationToken cancellation) => subStories.Count == 0
        ? Task.CompletedTask
        : db.Stories.Where(s => subStories.Contains(s.Id) && s.IsFixed && s.Origin == Origin.Derived
                && !db.Articles.Any(a => a.SubStoryId == s.Id && a.Rule == PlacementRule.Decided && a.RemovedAt == null))
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.IsFixed, false), cancellation);
}
