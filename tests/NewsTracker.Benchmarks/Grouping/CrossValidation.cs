using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Linking;
using NewsTracker.Core.Grouping.SubStories;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>
/// `grouping cross-validate PAGES [SEED]`: both scores fitted without a fold, then measured on the articles of that fold among all articles
/// of each set. The rules stay as they are; the present bars and lower ones.
/// </summary>
internal static class CrossValidation
{
    private const int Count = 5;
    private static readonly (double Join, double Merge, double Story)[] Bars = [(0.5, 0.6, 0.86), (0.45, 0.45, 0.8)];
    private static readonly string[] Sets = ["pages", "mixture", "uci", "ecbplus", "t17"];

    public static int Run(string pages, int seed)
    {
        var folds = new Folds(GroupingSet.Load("pages", pages), Count, seed);
        var examples = SubStoryFitting.Examples(pages, folds);
        var scores = new Dictionary<string, (HeldOutScore Stories, HeldOutScore Events)>();
        for (var k = 0; k < Count; k++)
        {
            var fitted = Fit(pages, folds, k, examples);
            foreach (var (bars, set) in Bars.SelectMany(b => Sets.Select(s => (b, s))))
            {
                var options = fitted with
                {
                    SubStories = fitted.SubStories with { JoinBar = bars.Join, MergeBar = bars.Merge },
                    Linking = fitted.Linking with { Bar = bars.Story },
                };
                var items = GroupingSet.Load(set, pages);
                var run = GroupingRun.Of(items, options);
                foreach (var key in (string[])[$"{set} {bars}", $"{set} {bars} fold {k}"])
                {
                    if (!scores.TryGetValue(key, out var score)) scores.Add(key, score = (new HeldOutScore(), new HeldOutScore()));
                    score.Stories.Add(items.ConvertAll(i => i.Story), run.Stories, i => folds.Of(items[i]) == k);
                    score.Events.Add(items.ConvertAll(i => i.Event), run.SubStories, i => folds.Of(items[i]) == k);
                }

                Print($"{set} {bars} fold {k}", scores[$"{set} {bars} fold {k}"]);
            }
        }

        foreach (var (bars, set) in Bars.SelectMany(b => Sets.Select(s => (b, s)))) Print($"{set} {bars}", scores[$"{set} {bars}"]);
        return 0;
    }

    private static GroupingOptions Fit(string pages, Folds folds, int fold, List<SubStoryExample> examples)
    {
        var options = GroupingOptions.Default;
        var (constant, weights) = SubStoryFitting.Fit(examples.FindAll(e => e.ArticleFold != fold && e.SubStoryFold != fold));
        options = options with
        {
            SubStories = options.SubStories with { Model = new LogisticModel<SubStoryFeature>(constant, weights) },
        };
        var (linkConstant, linkWeights) = StoryFitting.Fit(StoryFitting.Examples(pages, options, i => folds.Of(i) != fold));
        return options with
        {
            Linking = options.Linking with { Model = new LogisticModel<StoryFeature>(linkConstant, linkWeights) },
        };
    }

    private static void Print(string name, (HeldOutScore Stories, HeldOutScore Events) score)
    {
        var isInbox = name.StartsWith("pages", StringComparison.Ordinal) || name.StartsWith("mixture", StringComparison.Ordinal);
        if (isInbox) Console.WriteLine($"{name,-16} story     {score.Stories.Inbox()}");
        if (isInbox) Console.WriteLine($"{name,-16} sub-story {score.Events.Inbox()}");
        else if (name.StartsWith("t17", StringComparison.Ordinal)) Console.WriteLine($"{name,-16} story     {score.Stories.BCubed()}");
        else Console.WriteLine($"{name,-16} sub-story {score.Events.BCubed()}");
    }
}
