using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Digests;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion;

/// <summary>A top-level story as it was read for rewriting, with its sub-stories and articles.</summary>
internal sealed class LoadedStory(Story top, IReadOnlyList<Story> subStories, StoryArticles articles, StatedPage? page)
{
    private readonly Dictionary<long, RowState> read = subStories.Prepend(top).ToDictionary(s => s.Id, RowState.Of);

    public Story Top => top;

    public IReadOnlyList<Story> SubStories => subStories;

    public StoryArticles Articles => articles;

    public StatedPage? Page => page;

    /// <summary>Nothing is left that tells it: its articles went elsewhere.</summary>
    public bool IsEmpty => page is null && articles.Count == 0;

    /// <summary>Whether the store still says what was read: the rows of both levels, and which articles they hold.</summary>
    public async Task<bool> StillStandsAsync(NewsDb db, CancellationToken cancellation)
    {
        var rows = await db.Stories.AsNoTracking().Where(s => s.Id == top.Id || s.ParentId == top.Id).ToListAsync(cancellation);
        if (rows.Count != read.Count || !rows.TrueForAll(r => read.TryGetValue(r.Id, out var before) && before == RowState.Of(r))) return false;
        var ids = subStories.Select(s => s.Id).ToList();
        var held = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.SubStoryId) && a.RemovedAt == null)
            .Select(a => new { a.Id, a.SubStoryId, a.CopyOfId, a.Title }).ToDictionaryAsync(a => a.Id, cancellation);
        return held.Count == articles.Count
            && articles.Rows.All(a => held.TryGetValue(a.Id, out var now) && now.SubStoryId == a.SubStoryId && now.CopyOfId == a.CopyOfId && now.Title == a.Title);
    }

    /// <summary>What a person or another step could change in a row while its digest is made.</summary>
    private sealed record RowState(string Title, bool TitleFixed, string Slug, Origin Origin, int Revision, int? StatedArticleCount, bool IsStale, string? Decided)
    {
        public static RowState Of(Story story) => new(story.Title, story.TitleFixed, story.Slug, story.Origin, story.Revision, story.StatedArticleCount, story.IsStale, story.Decided);
    }
}
