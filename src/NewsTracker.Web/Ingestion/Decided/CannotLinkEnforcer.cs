using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Web.Decisions.Stories;

namespace NewsTracker.Web.Ingestion.Decided;

/// <summary>
/// Enforces cannot-link decisions: separates articles that are still together. What a digest file states stays as stated.
/// </summary>
internal sealed class CannotLinkEnforcer(StoryDecisionBook book, DecidedMoves moves)
{
    private readonly PlacementSnapshot places = moves.Places;

    public async Task EnforceAsync(CannotLink fact, CancellationToken cancellation)
    {
        var decision = book.Find(fact.Decision);
        if (decision.Kind != StoryDecisionKind.NotSame) return;
        if (fact.WholeStories) await PartStoriesAsync(fact, decision, cancellation);
        else await PartSubStoriesAsync(fact, decision, null, cancellation);
    }

    private async Task PartStoriesAsync(CannotLink fact, StoredDecision decision, CancellationToken cancellation)
    {
        foreach (var story in fact.Stays.Where(places.Holds).Select(places.StoryOf).Distinct().Order().ToList())
        {
            var leaving = Leaving(fact, a => places.StoryOf(a) == story);
            if (leaving.Count == 0) continue;
            var own = moves.NewStory();
            foreach (var subStory in leaving.Select(places.SubStoryOf).Distinct().ToList())
            {
                if (places.ArticlesOf(subStory).Any(fact.Stays.Contains)) continue;
                await moves.MoveSubStoryAsync(subStory, own, null, cancellation);
                foreach (var article in leaving.Where(a => places.SubStoryOf(a) == subStory))
                    await moves.ExplainAsync(article, decision.By, cancellation);
            }

            await PartSubStoriesAsync(fact, decision, own, cancellation);
        }
    }

    /// <param name="fact">What is apart.</param>
    /// <param name="decision">Whose decision.</param>
    /// <param name="story">The story they go to; null for the one in which they are.</param>
    /// <param name="cancellation">Ends the queries.</param>
    private async Task PartSubStoriesAsync(CannotLink fact, StoredDecision decision, long? story, CancellationToken cancellation)
    {
        foreach (var subStory in fact.Stays.Where(places.Holds).Select(places.SubStoryOf).Distinct().Order().ToList())
        {
            var leaving = Leaving(fact, a => places.SubStoryOf(a) == subStory);
            if (leaving.Count > 0) await moves.ExtractAsync(leaving, null, story ?? places.StoryOf(leaving[0]), decision.By, cancellation);
        }
    }

    private List<long> Leaving(CannotLink fact, Func<long, bool> there) =>
        [.. fact.Leaves.Where(a => places.Holds(a) && there(a) && !places.IsImported(places.SubStoryOf(a))).Order()];
}
