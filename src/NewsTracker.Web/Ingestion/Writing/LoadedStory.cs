using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>A top-level story as it was read for rewriting, with its sub-stories and articles.</summary>
internal sealed class LoadedStory(Story top, IReadOnlyList<Story> subStories, StoryArticles articles, ImportedPage? page)
{
    private readonly Dictionary<long, RowState> read = subStories.Prepend(top).ToDictionary(s => s.Id, RowState.Of);

    public Story Top => top;

    public IReadOnlyList<Story> SubStories => subStories;

    public StoryArticles Articles => articles;

    public ImportedPage? Page => page;

    /// <summary>None of its articles is left: its articles went elsewhere.</summary>
    public bool IsEmpty => page is null && articles.Count == 0;

    /// <summary>
    /// Whether the store still says what was read: the rows of both levels, which articles they hold, and what these say.
    /// </summary>
    public async Task<bool> StillStandsAsync(NewsDb db, CancellationToken cancellation)
    {
        var rows = await db.Stories.AsNoTracking().Where(s => s.Id == top.Id || s.ParentId == top.Id)
            .Select(s => new
            {
                s.Id,
                State = new RowState(
                    s.Title, s.TitleFixed, s.Slug, s.Origin, s.Revision, s.ImportedArticleCount, s.IsStale, Lines(s.Decided))
            }).ToListAsync(cancellation);
        if (rows.Count != read.Count || !rows.TrueForAll(r => read.TryGetValue(r.Id, out var before) && before == r.State)) return false;
        var ids = subStories.Select(s => s.Id).ToList();
        var held = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.SubStoryId) && a.RemovedAt == null)
            .Select(a => new { a.Id, State = new KnownArticleState(
                a.SubStoryId, a.CopyOfId, a.Title, a.TitleDerived, a.HasText, a.TextKey, a.Published, a.OutletId, a.Url, a.Language,
                Lines(a.Byline)) })
            .ToDictionaryAsync(a => a.Id, a => a.State, cancellation);
        return held.Count == articles.Count
            && articles.Rows.All(a => held.TryGetValue(a.Id, out var now) && now == KnownArticleState.Of(a));
    }

    /// <summary>Sentences or names as one value that compares.</summary>
    private static string Lines(List<string>? lines) => string.Join('\n', lines ?? []);

    /// <summary>
    /// What a new version, a correction or a removal changes of an article, as far as a digest shows it or is made from it.
    /// </summary>
    private sealed record KnownArticleState(
        long SubStory, long? CopyOf, string Title, bool TitleDerived, bool HasText, string? TextKey, Published? Published, long? Outlet,
        string? Url, string? Language, string Byline)
    {
        public KnownArticleState(
            long subStory, long? copyOf, string title, bool titleDerived, bool hasText, string? textKey, StoredDate? published,
            long? outlet, string? url, string? language, string byline)
            : this(subStory, copyOf, title, titleDerived, hasText, textKey, published?.ToPublished(), outlet, url, language, byline)
        {
        }

        public static KnownArticleState Of(Article a) =>
            new(
                a.SubStoryId, a.CopyOfId, a.Title, a.TitleDerived, a.HasText, a.TextKey, a.Published, a.OutletId, a.Url, a.Language,
                Lines(a.Byline));
    }

    /// <summary>What a person or another step could change in a row while its digest is made.</summary>
    private sealed record RowState(
        string Title, bool TitleFixed, string Slug, Origin Origin, int Revision, int? ImportedArticleCount, bool IsStale, string Decided)
    {
        public static RowState Of(Story story) =>
            new(
                story.Title, story.TitleFixed, story.Slug, story.Origin, story.Revision, story.ImportedArticleCount, story.IsStale,
                Lines(story.Decided));
    }
}
