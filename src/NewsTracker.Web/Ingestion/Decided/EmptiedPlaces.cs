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
            await RetireSubStoryAsync(subStory, Last(heir, moves.SubSources, s => places.ArticlesOf(s).Count == 0), cancellation);
        var heirs = moves.Sources.ToDictionary(s => s.Key, s => Last(s.Value, moves.Sources, t => places.SubStoriesOf(t).Count == 0));
        await StoryLinking.RetireAsync(batch, heirs, cancellation);
    }

    private async Task RetireSubStoryAsync(long id, long heir, CancellationToken cancellation)
    {
        if (places.ArticlesOf(id).Count > 0 || await batch.Db.Stories.FindAsync([id], cancellation) is not { Origin: Origin.Derived } row)
            return;
        if (await batch.Db.ImportedPages.AnyAsync(p => p.SubStoryId == id, cancellation)) return;
        places.Close(id);
        await StoryRetirement.RetireAsync(batch.Db, row, heir, cancellation);
    }

    /// <summary>Where the way ends that things went: one heir may have given its own away in turn.</summary>
    private static long Last(long heir, Dictionary<long, long> ways, Func<long, bool> isEmpty)
    {
        for (var steps = 0; steps < ways.Count && isEmpty(heir) && ways.TryGetValue(heir, out var next); steps++) heir = next;
        return heir;
    }
}
