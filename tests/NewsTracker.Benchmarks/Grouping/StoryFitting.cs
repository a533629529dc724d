using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Linking;
using static NewsTracker.Core.Grouping.Linking.StoryFeature;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>Fits the score of a story against another on the labelled sets together.</summary>
internal static class StoryFitting
{
    private static readonly ScoreFitting<StoryFeature> Fitting = new(
        new Dictionary<string, (double Belongs, double Not)>(StringComparer.Ordinal)
        {
            ["pages"] = (20, 30), ["mixture"] = (2, 2), ["ecbplus"] = (0.5, 0.5), ["t17"] = (0.15, 2),
        },
        [Cover, LargerCore, OpeningTerms, RareNames],
        [DaysApart, DaysApart120, UnknownDays, Addressed, Foreign, LongerLength, ShorterLength, SmallerSize]);

    public static List<StoryExample> Examples(string pages, GroupingOptions options, Func<LabelledItem, bool> isTaken)
    {
        var all = new List<StoryExample>();
        foreach (var set in Fitting.Sets)
        {
            var items = GroupingSet.Load(set, pages).Where(isTaken).Select((l, i) => l with { Item = l.Item with { Id = i } }).ToList();
            all.AddRange(StoryExamples.Of(set, items, options, 0, inParts: false));
            all.AddRange(StoryExamples.Of(set, items, options, set == "t17" ? 0 : 1, inParts: true));
        }

        return all;
    }

    public static (double Constant, (StoryFeature, double)[] Weights) Fit(List<StoryExample> examples) => Fitting.Fit(examples);

    public static int Run(string pages)
    {
        var examples = Examples(pages, GroupingOptions.Default, _ => true);
        ScoreFitting<StoryFeature>.Print(examples, Fit(examples));
        return 0;
    }
}
