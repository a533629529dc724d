using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Web.Ingestion;

/// <summary>Lets the engine link the changed sub-stories, and stores what it says. A story left without sub-stories gives its addresses to the one that took them.</summary>
internal static class StoryLinking
{
    public static async Task ApplyAsync(FilingBatch batch, CancellationToken cancellation)
    {
        var db = batch.Db;
        await SubStoryMerging.ApplyAsync(batch, cancellation);
        var emptied = new Dictionary<long, long>();
        foreach (var link in batch.State.Engine.Link())
        {
            var sub = await db.Stories.FindAsync([link.SubStory], cancellation);
            if (sub is null || sub.ParentId == link.Story) continue;
            if (sub.ParentId is { } old) emptied[old] = link.Story;
            var top = await batch.StoryAsync(link.Story, null, sub.Title, cancellation);
            sub.ParentId = link.Story;
            sub.Reason = JsonSerializer.Serialize(link.Reason, JsonSerializerOptions.Web);
            sub.IsStale = top.IsStale = true;
            top.IsSample |= sub.IsSample;
        }

        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(cancellation);
        foreach (var (old, heir) in emptied.OrderBy(e => e.Key)) await RetireAsync(batch, old, heir, cancellation);
    }

    /// <summary>Takes away a story that lost its sub-stories; one that still has some, or that a digest file states, is rewritten.</summary>
    internal static async Task RetireAsync(FilingBatch batch, long old, long heir, CancellationToken cancellation)
    {
        var db = batch.Db;
        var story = await db.Stories.FindAsync([old], cancellation);
        if (story is null) return;
        if (await db.Stories.AnyAsync(s => s.ParentId == old, cancellation) || await db.StatedPages.AnyAsync(p => p.StoryId == old, cancellation))
        {
            story.IsStale = true;
            return;
        }

        await StoryRetirement.RetireAsync(db, story, heir, cancellation);
    }
}
