using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// Top-level stories about to be rewritten, read outside the writing transaction and untracked, in a fixed number of queries however many
/// they are.
/// </summary>
internal sealed class StoryBatch
{
    private readonly Dictionary<long, Story> tops;
    private readonly ILookup<long, Story> subStories;
    private readonly StoryArticles articles;
    private readonly IReadOnlyDictionary<long, ImportedPage> pages;

    private StoryBatch(
        Dictionary<long, Story> tops,
        ILookup<long, Story> subStories,
        StoryArticles articles,
        IReadOnlyDictionary<long, ImportedPage> pages) =>
        (this.tops, this.subStories, this.articles, this.pages) = (tops, subStories, articles, pages);

    public static async Task<StoryBatch> LoadAsync(
        NewsDb db, IReadOnlyList<long> ids, AnalysisCache analyses, CancellationToken cancellation)
    {
        var tops = await db.Stories.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellation);
        var subs = await db.Stories
            .AsNoTracking()
            .Where(s => s.ParentId != null && ids.Contains(s.ParentId.Value))
            .OrderBy(s => s.Id)
            .ToListAsync(cancellation);
        var pages = await db.ImportedPages.AsNoTracking().Where(p => ids.Contains(p.StoryId)).OrderBy(p => p.Id).ToListAsync(cancellation);
        var articles = await StoryArticles.LoadAsync(db, subs, analyses, cancellation);
        return new StoryBatch(
            tops, subs.ToLookup(s => s.ParentId!.Value), articles, pages.GroupBy(p => p.StoryId).ToDictionary(g => g.Key, g => g.Last()));
    }

    /// <summary>One story of the batch; null when it is gone.</summary>
    public LoadedStory? Find(long id) => tops.TryGetValue(id, out var top)
        ? new LoadedStory(top, [.. subStories[id]], articles.Of([.. subStories[id].Select(s => s.Id)]), pages.GetValueOrDefault(id))
        : null;
}
