using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.SubStories;
using static NewsTracker.Core.Grouping.SubStories.SubStoryFeature;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>Fits the score of an article against a sub-story on the labelled sets together.</summary>
internal static class SubStoryFitting
{
    /// <summary>An article and a sub-story that share less are never compared.</summary>
    private const double MinCosine = 0.02;

    private static readonly ScoreFitting<SubStoryFeature> Fitting = new(
        new Dictionary<string, (double Belongs, double Not)>(StringComparer.Ordinal)
        {
            ["pages"] = (5, 10), ["mixture"] = (1, 2), ["uci"] = (0.5, 0.15), ["ecbplus"] = (2, 1), ["t17"] = (0, 0.1),
            ["twins"] = (0.5, 1),
        },
        [Cosine, OpeningNames, OpeningTerms, OpeningShare, FullNames, SharedDays, NameShare, OpeningNameShare, SharedPairs],
        [DaysApart, DaysApart90, UnknownDays, Foreign, ForeignCosine]);

    public static List<SubStoryExample> Examples(string pages, Folds folds)
    {
        var all = new List<SubStoryExample>();
        foreach (var set in Fitting.Sets)
        {
            var items = GroupingSet.Load(set, pages);
            foreach (var seed in set is "t17" or "uci" or "twins" ? new[] { 0 } : [0, 1])
                all.AddRange(SubStoryExamples.Of(set, items, folds, GroupingOptions.Default, seed));
        }

        return all;
    }

    public static (double Constant, (SubStoryFeature, double)[] Weights) Fit(List<SubStoryExample> examples) =>
        Fitting.Fit(examples.FindAll(e => e.Features[(int)Cosine] > MinCosine));

    public static int Run(string pages)
    {
        var examples = Examples(pages, new Folds([], 1, 0));
        ScoreFitting<SubStoryFeature>.Print(examples, Fit(examples));
        return 0;
    }
}
