using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Writing;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>Takes away sub-stories and stories that decisions left empty. Their addresses lead to where their articles went.</summary>
internal sealed class EmptiedPlaces(IngestTransaction batch, DecidedMoves moves)
{
    private readonly PlacementSnapshot places = moves.Places;

    public async Task RetireAsync(CancellationToken cancellation)
    {
        foreach (var (subStory, heir) in moves.SubSources)
            await RetireSubStoryAsync(subStory, LastHeir(heir), cancellation);
        await StoryLinking.RetireAsync(batch, moves.Sources, cancellation);
    }

    private async Task RetireSubStoryAsync(long id, long heir, CancellationToken cancellation)
    {
        if (places.ArticlesOf(id).Count > 0 || await batch.Db.Stories.FindAsync([id], cancellation) is not { Origin: Origin.Derived } row)
            return;
        if (await batch.Db.ImportedPages.AnyAsync(p => p.SubStoryId == id, cancellation)) return;
        places.Close(id);
        await StoryRetirement.RetireAsync(batch.Db, row, heir, cancellation);
    }

    /// <summary>The last sub-story of the chain that still holds articles: an heir may have given its own away in turn.</summary>
    private long LastHeir(long heir)
    {
        var passed = new HashSet<long>();
        while (places.ArticlesOf(heir).Count == 0 && passed.Add(heir) && moves.SubSources.TryGetValue(heir, out var next)) heir = next;
        return heir;
    }
}
