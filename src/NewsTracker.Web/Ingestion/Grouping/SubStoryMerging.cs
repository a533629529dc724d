using NewsTracker.Web.Ingestion.Writing;

namespace NewsTracker.Web.Ingestion.Grouping;

/// <summary>
/// Lets the engine merge sub-stories that tell one event, and stores what it says. The emptied one gives its addresses to the other.
/// </summary>
internal static class SubStoryMerging
{
    /// <param name="batch">The filing transaction.</param>
    /// <param name="emptied">Takes the stories that lost a sub-story, and the story to which it went.</param>
    /// <param name="cancellation">Ends the queries.</param>
    public static async Task ApplyAsync(IngestTransaction batch, Dictionary<long, long> emptied, CancellationToken cancellation)
    {
        var db = batch.Db;
        var placer = new ArticlePlacer(batch);
        foreach (var merge in batch.State.Engine.Merge())
        {
            var from = await db.Stories.FindAsync([merge.From], cancellation);
            var into = await db.Stories.FindAsync([merge.Into], cancellation);
            if (from is null || into is null) continue;
            await placer.MergeAsync(merge, cancellation);
            into.IsSample |= from.IsSample;
            await batch.MarkAsync(into.Id, cancellation);
            await batch.MarkAsync(from.Id, cancellation);
            var (old, home) = (from.ParentId, into.ParentId);
            await StoryRetirement.RetireAsync(db, from, into.Id, cancellation);
            if (old is { } parent && home is { } heir && parent != heir) emptied[parent] = heir;
        }
    }
}
