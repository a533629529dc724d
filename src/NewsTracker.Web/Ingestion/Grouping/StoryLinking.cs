using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Grouping;

/// <summary>
/// Lets the engine link the changed sub-stories, and stores what it says. A story left without sub-stories gives its addresses to the one
/// that took them.
/// </summary>
internal static class StoryLinking
{
    public static async Task ApplyAsync(IngestTransaction batch, CancellationToken cancellation)
    {
        var db = batch.Db;
        var emptied = new Dictionary<long, long>();
        await SubStoryMerging.ApplyAsync(batch, emptied, cancellation);
        foreach (var link in batch.State.Engine.Link())
        {
            var sub = await db.Stories.FindAsync([link.SubStory], cancellation);
            if (sub is null || sub.ParentId == link.Story) continue;
            if (sub.ParentId is { } old) emptied[old] = link.Story;
            var top = await batch.StoryAsync(link.Story, null, sub.Title, cancellation);
            sub.ParentId = link.Story;
            sub.Reason = ArticlePlacer.Write(link.Reason);
            sub.IsStale = top.IsStale = true;
            top.IsSample |= sub.IsSample;
        }

        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(cancellation);
        await RetireAsync(batch, emptied, cancellation);
    }

    /// <summary>
    /// Takes away the stories that lost their last sub-story. One that was opened in this batch has nothing that could hang on it.
    /// </summary>
    internal static async Task RetireAsync(IngestTransaction batch, IReadOnlyDictionary<long, long> emptied, CancellationToken cancellation)
    {
        if (emptied.Count == 0) return;
        var db = batch.Db;
        var ids = emptied.Keys.ToList();
        var held = await db.Stories.Where(s => s.ParentId != null && ids.Contains(s.ParentId.Value)).Select(s => s.ParentId!.Value)
            .Union(db.ImportedPages.Where(p => ids.Contains(p.StoryId)).Select(p => p.StoryId)).ToListAsync(cancellation);
        var written = new List<Story>();
        var going = ids.Except(held).ToHashSet();
        foreach (var id in ids.Order())
        {
            if (await db.Stories.FindAsync([id], cancellation) is not { } story) continue;
            if (held.Contains(id)) story.IsStale = true;
            else if (story is { Revision: 0, Origin: Origin.Derived, TitleFixed: false }) db.Stories.Remove(story);
            else written.Add(story);
        }

        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(cancellation);
        batch.State.IsRegroupingDue |= written.Exists(s => s.TitleFixed); // a name goes along
        foreach (var story in written) await StoryRetirement.RetireAsync(db, story, HeirOf(story.Id, emptied, going), cancellation);
    }

    /// <summary>
    /// The last story in the chain that stays: one that took another's sub-stories may have lost all of its own. Null when none stays.
    /// </summary>
    private static long? HeirOf(long story, IReadOnlyDictionary<long, long> emptied, HashSet<long> going)
    {
        var passed = new HashSet<long>();
        var heir = story;
        while (going.Contains(heir) && passed.Add(heir)) heir = emptied[heir];
        return going.Contains(heir) ? null : heir;
    }
}
