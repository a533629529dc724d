using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>Takes away a story that holds nothing any more. Its addresses, given ids and choices go to its heir.</summary>
internal static class StoryRetirement
{
    public static async Task RetireAsync(NewsDb db, Story story, long? heir, CancellationToken cancellation)
    {
        var id = story.Id;
        if (heir is null) await db.StorySlugs.Where(s => s.StoryId == id).ExecuteDeleteAsync(cancellation);
        else await db.StorySlugs
            .Where(s => s.StoryId == id)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.StoryId, heir.Value), cancellation);
        await db.GivenIds.Where(g => g.StoryId == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.StoryId, heir), cancellation);
        await db.Files.Where(f => f.ChosenStoryId == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.ChosenStoryId, heir), cancellation);
        await db.Decisions.Where(d => d.StoryId == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.StoryId, heir), cancellation);
        await DigestRowsWriter.ClearAsync(db, [id], cancellation);
        db.Stories.Remove(story);
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>
    /// The top-level story that now holds most of the articles that the story last showed; null when it never showed any.
    /// </summary>
    public static async Task<long?> HeirAsync(NewsDb db, Story story, CancellationToken cancellation)
    {
        var last = await db.Revisions
            .AsNoTracking()
            .Where(r => r.StoryId == story.Id)
            .OrderByDescending(r => r.Number)
            .FirstOrDefaultAsync(cancellation);
        if (last is null) return null;
        using var shown = JsonDocument.Parse(Compression.Unpack(last.Snapshot));
        var articles = shown.RootElement.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("id").GetInt64()).ToList();
        var homes = await db.Articles
            .Where(a => articles.Contains(a.Id) && a.SubStory!.ParentId != null && a.SubStory.ParentId != story.Id)
            .Select(a => a.SubStory!.ParentId!.Value)
            .ToListAsync(cancellation);
        return homes.GroupBy(h => h).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (long?)g.Key).FirstOrDefault();
    }
}
