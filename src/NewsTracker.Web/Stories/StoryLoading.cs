using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Stories;

/// <summary>Loads the rows of one story page in a fixed number of queries, however large the story.</summary>
internal static class StoryLoading
{
    /// <summary>All of one state of the store, also while the story is being rewritten.</summary>
    public static async Task<StoryParts> LoadAsync(NewsDb db, long id, bool full, CancellationToken cancellation)
    {
        await using var state = await OneState.OfAsync(db, cancellation);
        var story = await db.Stories.AsNoTracking().AsSplitQuery()
            .Include(s => s.Parent)
            .Include(s => s.Sections).ThenInclude(s => s.Sentences).ThenInclude(s => s.Citations)
            .Include(s => s.Timeline).ThenInclude(e => e.Citations)
            .Include(s => s.Sources).Include(s => s.ExternalResources)
            .FirstAsync(s => s.Id == id, cancellation);
        if (full && await db.CandidateEvents.AsNoTracking().FirstOrDefaultAsync(c => c.StoryId == id, cancellation) is { } hidden) story.Timeline.AddRange(DigestRows.Unpack(hidden));
        var subs = await db.Stories.AsNoTracking().Where(s => s.ParentId == id).OrderBy(s => s.Id).ToListAsync(cancellation);
        var homes = story.ParentId is null ? db.Stories.Where(s => s.ParentId == id).Select(s => s.Id) : db.Stories.Where(s => s.Id == id).Select(s => s.Id);
        var articles = await db.Articles.AsNoTracking().Include(a => a.Outlet).Where(a => homes.Contains(a.SubStoryId) && a.RemovedAt == null)
            .OrderBy(a => a.Published!.Start).ThenBy(a => a.Id).ToListAsync(cancellation);
        return new StoryParts
        {
            Story = story, Parent = story.Parent, SubStories = subs, Articles = articles,
            Texts = await TextsAsync(db, story, cancellation), Stated = await StatedPages.OfStoryAsync(db, id, cancellation),
        };
    }

    /// <summary>The words that the digest was made from: of an article that has a newer version since, still those.</summary>
    private static async Task<Dictionary<(long, int), ArticleText>> TextsAsync(NewsDb db, Story story, CancellationToken cancellation)
    {
        var cited = story.Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Citations).Concat(story.Timeline.SelectMany(e => e.Citations))
            .Where(c => c.PassageStart is not null).Select(c => (Article: c.ArticleId!.Value, c.Version))
            .Concat(StoryDisagreements.Cited(story)).ToHashSet();
        var articles = cited.Select(c => c.Article).Distinct().ToList();
        var latest = cited.Select(c => c.Version).DefaultIfEmpty().Max();
        var numbers = (await db.ArticleVersions.Where(v => articles.Contains(v.ArticleId) && v.Number <= latest).Select(v => new { v.Id, v.ArticleId, v.Number }).ToListAsync(cancellation))
            .Where(v => cited.Contains((v.ArticleId, v.Number))).Select(v => v.Id).ToList();
        var texts = await db.ArticleVersions.AsNoTracking().Where(v => numbers.Contains(v.Id)).Select(v => new { v.ArticleId, v.Number, v.Text }).ToListAsync(cancellation);
        return texts.ToDictionary(t => (t.ArticleId, t.Number), t => new ArticleText(t.Text));
    }
}
