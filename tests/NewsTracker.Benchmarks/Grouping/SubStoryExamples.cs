using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.SubStories;
using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>An article against a sub-story, whether they belong together, and the folds of both.</summary>
internal sealed record SubStoryExample(double[] Features, bool Belongs, int ArticleFold, int SubStoryFold, string Set)
    : ScoreExample(Features, Belongs, Set);

/// <summary>
/// Examples from the true groups: each article of a set against the sub-stories near it, which hold what truly belongs together of the
/// articles before it. Where a set knows stories alone, only pairs of different stories are taken.
/// </summary>
internal static class SubStoryExamples
{
    public static IEnumerable<SubStoryExample> Of(
        string set, IReadOnlyList<LabelledItem> items, Folds folds, GroupingOptions options, int seed)
    {
        var order = Enumerable.Range(0, items.Count).ToArray();
        if (seed > 0) new Random(seed).Shuffle(order);
        var vocabulary = new Vocabulary(options.Terms);
        var reader = new TermReader(vocabulary, options.Terms);
        var index = new SubStoryIndex(vocabulary, new CannotLinkConstraints(_ => []), options.SubStories);
        var (ids, storyOf, next) = (
            new Dictionary<string, long>(StringComparer.Ordinal), new Dictionary<long, (string? Story, int Fold)>(), 1L);
        foreach (var at in order)
        {
            var labelled = items[at];
            var article = StoryEngine.Read(labelled.Item, reader, vocabulary, options.SubStories);
            var fold = folds.Of(labelled);
            var own = labelled.Event is { } e ? ids.GetValueOrDefault(e) : 0;
            foreach (var candidate in index.Near(article.Terms.All))
            {
                if (!SubStory.MayMeet(article.Language, candidate.Language)) continue;
                var belongs = candidate.Id == own;
                if (!belongs && labelled.Event is null && storyOf[candidate.Id].Story == labelled.Story) continue;
                var features = new double[LogisticModel<SubStoryFeature>.Count];
                SubStoryFeatures.Fill(features, article, candidate, vocabulary, options.SubStories);
                yield return new(features, belongs, fold, storyOf[candidate.Id].Fold, set);
            }

            var id = own > 0 ? own : next++;
            if (labelled.Event is { } known) ids[known] = id;
            storyOf[id] = (labelled.Story, fold);
            index.Join(article, index.GetOrOpen(id, id));
        }
    }
}
