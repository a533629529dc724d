using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Views.Lists;

/// <summary>Lists of stories, bounded and paged by cursor.</summary>
public sealed class StoryListReader(NewsDb db)
{
    /// <summary>Top-level stories, latest development first.</summary>
    /// <returns>A page of the list and the cursor of the next.</returns>
    public Task<CursorPage<StoryCard>> FrontAsync(string? cursor, int size, CancellationToken cancellation) =>
        FrontAsync(StoryFilter.None, cursor, size, cancellation);

    /// <summary>Top-level stories that the filter lets through, latest development first.</summary>
    /// <returns>A page of the list and the cursor of the next.</returns>
    public async Task<CursorPage<StoryCard>> FrontAsync(StoryFilter filter, string? cursor, int size, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        using var connection = Statement.Hold(db);
        var ids = StoryListQuery.Ids(db, filter, StoryCursor.Parse(cursor), size + 1);
        var shown = ids.Take(size).ToList();
        var cards = await CardsAsync(shown, cancellation);
        return new CursorPage<StoryCard>(cards, ids.Count > size ? StoryCursor.Of(cards[^1].LatestDay, shown[^1]) : null);
    }

    /// <summary>The cards of these stories, in their order.</summary>
    internal async Task<IReadOnlyList<StoryCard>> CardsAsync(IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0) return [];
        var stories = await StoryCard.Light(db.Stories.Where(s => ids.Contains(s.Id))).ToDictionaryAsync(s => s.Id, cancellation);
        var listings = StoryListing.Of(db, ids);
        return [.. ids.Where(stories.ContainsKey)
            .Select(id => StoryCard.Of(stories[id], listings.GetValueOrDefault(id) ?? StoryListing.Empty))];
    }

    /// <summary>The languages that stories are mostly in, from one look-up a language.</summary>
    /// <returns>BCP 47 tags.</returns>
    public IReadOnlyList<string> Languages() => Statement.Rows(
        db, """
        WITH RECURSIVE l(x) AS (SELECT min("Language") FROM "StoryListings" UNION ALL SELECT (SELECT min("Language") FROM "StoryListings" WHERE "Language" > x) FROM l WHERE x IS NOT NULL)
        SELECT x FROM l WHERE x IS NOT NULL LIMIT 40
        """,
        r => r.GetString(0));

    /// <summary>Top-level stories for choosing one at upload, latest development first.</summary>
    /// <returns>At most <paramref name="limit"/> stories.</returns>
    public async Task<IReadOnlyList<StoryRef>> ChoicesAsync(int limit, CancellationToken cancellation) =>
        await db.Stories.AsNoTracking().Where(s => s.ParentId == null && s.Revision > 0).OrderByDescending(s => s.LatestDay)
            .ThenByDescending(s => s.Id)
            .Take(limit).Select(s => new StoryRef(s.Slug, s.Title)).ToListAsync(cancellation);
}
