using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Linking;
using NewsTracker.Core.Grouping.SubStories;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>A story against another, and whether they are one.</summary>
internal sealed record StoryExample(double[] Features, bool Belongs, string Set, string Story, string Other)
    : ScoreExample(Features, Belongs, Set);

/// <summary>
/// Examples from the true stories: the engine makes the sub-stories; after every batch each story with new articles is compared with those
/// near it, and joined with one that is truly the same. Grown in two parts, a true story is two stories that are compared and never joined:
/// else no large story would ever be met by another large one that it belongs to, as it is where a pass has gone wrong, and the fit would
/// take size for a reason against.
/// </summary>
internal static class StoryExamples
{
    private const int Batch = 64;

    /// <summary>The share of a story's articles that must be of one true story for it to count as that.</summary>
    private const double MinPurity = 0.6;

    public static IEnumerable<StoryExample> Of(string set, IReadOnlyList<LabelledItem> items, GroupingOptions options, int seed,
        bool inParts)
    {
        var order = Enumerable.Range(0, items.Count).ToArray();
        if (seed > 0) new Random(seed).Shuffle(order);
        var engine = new StoryEngine(options with { Linking = options.Linking with { Bar = 2 } });
        var changed = new SortedSet<long>();
        for (var i = 0; i < order.Length; i++)
        {
            changed.Add(engine.Add(items[order[i]].Item).SubStory);
            if ((i + 1) % Batch != 0 && i + 1 < order.Length) continue;
            foreach (var merge in engine.Merge()) changed.Add(merge.Into);
            engine.Link();
            var stories = new SortedSet<long>(changed.Select(s => engine.StoryOf(s)).OfType<long>());
            changed.Clear();
            while (stories.Count > 0)
            {
                var id = stories.Min;
                stories.Remove(id);
                if (engine.Linker.Get(id) is not { } story || Gold(story) is not { } own) continue;
                StoryState? same = null;
                foreach (var other in engine.Linker.Near(story))
                {
                    if (other == story || Gold(other) is not { } gold || !SubStory.MayMeet(story.Language, other.Language)) continue;
                    var features = new double[LogisticModel<StoryFeature>.Count];
                    StoryFeatures.Fill(features, story, other, engine.Vocabulary, options.Linking);
                    yield return new(features, own == gold, set, Named(story), Named(other));
                    if (own == gold) same ??= PartOf(story) == PartOf(other) ? other : null;
                }

                if (same is null) continue;
                var (winner, loser) = same.Articles > story.Articles ? (same, story) : (story, same);
                stories.Remove(loser.Id);
                stories.Add(winner.Id);
                foreach (var subStory in loser.SubStories.ToList()) engine.Linker.Move(subStory, winner.Id);
                engine.Link();
            }
        }

        string? Gold(StoryState story)
        {
            var golds = story.SubStories.SelectMany(s => s.Members).CountBy(m => items[(int)IndexOf(m.Id)].Story ?? "").MaxBy(g => g.Value);
            return golds.Key is null or "" || golds.Value < MinPurity * story.Articles ? null : golds.Key;
        }

        long PartOf(StoryState story) => IndexOf(story.SubStories[0].Members[0].Id) * 2654435761L >> 7 & (inParts ? 1 : 0);

        string Named(StoryState story) => items[(int)IndexOf(story.SubStories[0].Members[0].Id)].Key;

        long IndexOf(long id) => id;
    }
}
