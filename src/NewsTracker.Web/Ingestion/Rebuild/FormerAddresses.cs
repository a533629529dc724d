using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Rebuild;

/// <summary>An address and the articles behind it.</summary>
/// <param name="Slug">The address.</param>
/// <param name="IsSubStory">Whether it was of a sub-story.</param>
/// <param name="IsPresent">Whether its story stood under it; else it led to the present one.</param>
/// <param name="Articles">What the story held.</param>
internal sealed record FormerAddress(string Slug, bool IsSubStory, bool IsPresent, IReadOnlyList<long> Articles);

/// <summary>
/// Lets the addresses of before a rebuild lead to the stories with the largest overlap; no address changes its meaning. A story stands
/// under the address that its title makes, whatever order the files came in; where that is another story's, it keeps the one of the story
/// that it shares most articles with, so that a second rebuild changes none.
/// </summary>
internal static class FormerAddresses
{
    public static async Task<IReadOnlyList<FormerAddress>> RememberAsync(NewsDb db, CancellationToken cancellation)
    {
        var articles = await PlacesAsync(db, cancellation);
        var (bySub, byStory) = (articles.ToLookup(a => a.SubStory, a => a.Id), articles.ToLookup(a => a.Story, a => a.Id));
        var slugs = await db.StorySlugs
            .AsNoTracking()
            .Join(db.Stories, s => s.StoryId, s => s.Id, (slug, story) => new
            {
                slug.Slug, story.Id, IsSub = story.ParentId != null, IsPresent = slug.Slug == story.Slug
            })
            .ToListAsync(cancellation);
        return [.. slugs
            .OrderBy(s => s.Slug, StringComparer.Ordinal)
            .Select(s => new FormerAddress(s.Slug, s.IsSub, s.IsPresent, [.. s.IsSub ? bySub[s.Id] : byStory[s.Id]]))];
    }

    public static async Task<int> RestoreAsync(NewsDb db, IReadOnlyList<FormerAddress> former, CancellationToken cancellation)
    {
        var places = (await PlacesAsync(db, cancellation)).ToDictionary(p => p.Id);
        var heirs = former.Select(f => Heir(f, places)).OfType<Inheritance>().ToDictionary(h => h.Slug, StringComparer.Ordinal);
        var kept = heirs.Values
            .Where(h => h.IsPresent)
            .GroupBy(h => h.Story)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(h => h.Shared).ThenBy(h => h.Slug, StringComparer.Ordinal).First().Slug);
        var rows = await db.StorySlugs.ToDictionaryAsync(s => s.Slug, StringComparer.Ordinal, cancellation);
        var used = new TakenSlugs();
        foreach (var slug in rows.Keys.Concat(former.Select(f => f.Slug))) used.Add(slug);
        var moving = await MovingAsync(db, heirs, cancellation);
        // No two stories stand under one address, in between neither.
        foreach (var story in moving) story.Slug = StoryIds.Provisional(story.Id);
        foreach (var heir in heirs.Values)
            if (rows.TryGetValue(heir.Slug, out var row)) row.StoryId = heir.Story;
            else db.StorySlugs.Add(new StorySlug { Slug = heir.Slug, StoryId = heir.Story });
        await db.SaveChangesAsync(cancellation);
        foreach (var story in moving)
        {
            if (kept.TryGetValue(story.Id, out var own))
            {
                story.Slug = own;
                continue;
            }

            story.Slug = Slugs.Free(story.Title, used);
            db.StorySlugs.Add(new StorySlug { Slug = story.Slug, StoryId = story.Id });
        }

        return former.Count;
    }

    /// <summary>The stories that stand under an address of another one.</summary>
    private static async Task<List<Story>> MovingAsync(
        NewsDb db, Dictionary<string, Inheritance> heirs, CancellationToken cancellation)
    {
        var stories = await db.Stories.AsNoTracking().OrderBy(s => s.Id).Select(s => new { s.Id, s.Slug }).ToListAsync(cancellation);
        var moving = new List<Story>();
        foreach (var story in stories.Where(s => heirs.TryGetValue(s.Slug, out var heir) && heir.Story != s.Id))
            if (await db.Stories.FindAsync([story.Id], cancellation) is { } row) moving.Add(row);
        return moving;
    }

    private static Inheritance? Heir(FormerAddress address, Dictionary<long, Place> places) => address.Articles
        .Where(places.ContainsKey)
        .GroupBy(a => address.IsSubStory ? places[a].SubStory : places[a].Story)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key)
        .Select(g => new Inheritance(address.Slug, address.IsPresent, g.Key, g.Count()))
        .FirstOrDefault();

    private static Task<List<Place>> PlacesAsync(NewsDb db, CancellationToken cancellation) => db.Articles
        .AsNoTracking()
        .Select(a => new Place(a.Id, a.SubStoryId, a.SubStory!.ParentId ?? a.SubStoryId))
        .ToListAsync(cancellation);

    private sealed record Place(long Id, long SubStory, long Story);

    private sealed record Inheritance(string Slug, bool IsPresent, long Story, int Shared);
}
