using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Lists;

namespace NewsTracker.Web.Views.Stories;

/// <summary>The questions that pages, API and exports ask of the store. Lists are bounded and paged by cursor.</summary>
public sealed class StoryReader(NewsDb db)
{
    /// <summary>Top-level stories, latest development first.</summary>
    public Task<Page<StoryCard>> FrontAsync(string? cursor, int size, CancellationToken cancellation) => FrontAsync(StoryFilter.None, cursor, size, cancellation);

    /// <summary>Top-level stories that the filter lets through, latest development first.</summary>
    public async Task<Page<StoryCard>> FrontAsync(StoryFilter filter, string? cursor, int size, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        using var connection = Statement.Hold(db);
        var ids = StoryListQuery.Ids(db, filter, StoryCursor.Parse(cursor), size + 1);
        var shown = ids.Take(size).ToList();
        var cards = await CardsAsync(shown, cancellation);
        return new Page<StoryCard>(cards, ids.Count > size ? StoryCursor.Of(cards[^1].LatestDay, shown[^1]) : null);
    }

    /// <summary>The cards of these stories, in their order.</summary>
    internal async Task<IReadOnlyList<StoryCard>> CardsAsync(IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0) return [];
        var stories = await StoryCard.Light(db.Stories.Where(s => ids.Contains(s.Id))).ToDictionaryAsync(s => s.Id, cancellation);
        var listings = StoryListing.Of(db, ids);
        return [.. ids.Where(stories.ContainsKey).Select(id => StoryCard.Of(stories[id], listings.GetValueOrDefault(id) ?? StoryListing.Empty))];
    }

    /// <summary>The languages that stories are mostly in, from one look-up a language.</summary>
    public IReadOnlyList<string> Languages() => Statement.Rows(
        db, """
        WITH RECURSIVE l(x) AS (SELECT min("Language") FROM "StoryListings" UNION ALL SELECT (SELECT min("Language") FROM "StoryListings" WHERE "Language" > x) FROM l WHERE x IS NOT NULL)
        SELECT x FROM l WHERE x IS NOT NULL LIMIT 40
        """,
        r => r.GetString(0));

    /// <summary>The story at an address, or null. A sub-story without siblings is its story.</summary>
    /// <param name="slug">Its present address.</param>
    /// <param name="full">Every candidate event, not only those of the short view.</param>
    /// <param name="cancellation">Ends the query.</param>
    public async Task<StoryView?> StoryAsync(string slug, bool full, CancellationToken cancellation) =>
        await IdAsync(slug, cancellation) is { } id ? StoryAssembler.Assemble(await StoryLoading.LoadAsync(db, id, full, cancellation)) : null;

    /// <summary>The same with one page of the full timeline: hidden events outside it have no passages.</summary>
    /// <param name="slug">Its present address.</param>
    /// <param name="shown">Chooses the events of the page from the full timeline.</param>
    /// <param name="cancellation">Ends the query.</param>
    internal async Task<StoryView?> StoryAsync(string slug, Func<StoryView, IReadOnlyList<EventView>> shown, CancellationToken cancellation) =>
        await IdAsync(slug, cancellation) is { } id ? StoryAssembler.Assemble(await StoryLoading.LoadPageAsync(db, id, shown, cancellation)) : null;

    private async Task<long?> IdAsync(string slug, CancellationToken cancellation)
    {
        var story = await db.Stories.AsNoTracking().Where(s => s.Slug == slug)
            .Select(s => new { s.Id, s.Revision, s.ParentId, ParentRevision = s.Parent == null ? 0 : s.Parent.Revision }).FirstOrDefaultAsync(cancellation);
        return story is null ? null : story.Revision > 0 ? story.Id : story.ParentRevision > 0 ? story.ParentId : null;
    }

    /// <summary>The present slug behind an old one, or null.</summary>
    public async Task<string?> MovedToAsync(string slug, CancellationToken cancellation)
    {
        var present = await db.StorySlugs.AsNoTracking().Where(s => s.Slug == slug).Join(db.Stories, s => s.StoryId, s => s.Id, (_, s) => s.Slug).FirstOrDefaultAsync(cancellation);
        return present == slug ? null : present;
    }

    /// <summary>An article, in its current words or those of one version; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">A version's number, null for the newest.</param>
    /// <param name="passage">"start-end" in code points: a passage whose uses are looked up in the full timeline too.</param>
    /// <param name="cancellation">Ends the query.</param>
    public Task<ArticleView?> ArticleAsync(long id, int? version, string? passage, CancellationToken cancellation) => ArticleLoading.LoadAsync(db, id, version, passage, cancellation);

    /// <summary>What is left of a removed article, else null.</summary>
    public Task<Tombstone?> TombstoneAsync(long id, CancellationToken cancellation) => ArticleLoading.TombstoneAsync(db, id, cancellation);

    /// <summary>The titles and words of two versions of an article; null when it has not both.</summary>
    public Task<VersionPair?> VersionsAsync(long id, int from, int to, CancellationToken cancellation) => VersionPair.LoadAsync(db, id, from, to, cancellation);

    /// <summary>How many hand-ins there are by state.</summary>
    public Task<InboxCounts> InboxCountsAsync(CancellationToken cancellation) => InboxLoading.CountAsync(db, cancellation);

    /// <summary>What was handed in, newest first.</summary>
    /// <param name="state">"waiting", "filed" or "rejected"; null for all.</param>
    /// <param name="cursor">Where to go on.</param>
    /// <param name="size">How many.</param>
    /// <param name="cancellation">Ends the query.</param>
    public async Task<Page<InboxRow>> InboxAsync(string? state, string? cursor, int size, CancellationToken cancellation)
    {
        var query = InboxLoading.Of(db, state);
        if (long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var before)) query = query.Where(r => r.Id < before);
        var receipts = await query.OrderByDescending(r => r.Id).Take(size + 1).ToListAsync(cancellation);
        var rows = await InboxLoading.RowsAsync(db, receipts.Take(size).ToList(), cancellation);
        return new Page<InboxRow>(rows, receipts.Count > size ? receipts[size - 1].Id.ToString(CultureInfo.InvariantCulture) : null);
    }

    /// <summary>The last hand-in of each of these files, in their order (for the result of an upload).</summary>
    public async Task<IReadOnlyList<InboxRow>> FilesAsync(IReadOnlyList<long> fileIds, CancellationToken cancellation)
    {
        var receipts = await db.Receipts.AsNoTracking().Where(r => fileIds.Contains(r.FileId)).ToListAsync(cancellation);
        var last = receipts.GroupBy(r => r.FileId).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Id)!);
        return await InboxLoading.RowsAsync(db, [.. fileIds.Where(last.ContainsKey).Select(id => last[id])], cancellation);
    }

    /// <summary>How many files wait: not yet read, or their stories not yet written.</summary>
    public Task<int> PendingAsync(CancellationToken cancellation) =>
        db.Files.CountAsync(f => f.State == FileState.Received || f.State == FileState.Read, cancellation);

    /// <summary>Top-level stories for choosing one at upload, latest development first.</summary>
    public async Task<IReadOnlyList<StoryRef>> ChoicesAsync(int limit, CancellationToken cancellation) =>
        await db.Stories.AsNoTracking().Where(s => s.ParentId == null && s.Revision > 0).OrderByDescending(s => s.LatestDay).ThenByDescending(s => s.Id)
            .Take(limit).Select(s => new StoryRef(s.Slug, s.Title)).ToListAsync(cancellation);
}
