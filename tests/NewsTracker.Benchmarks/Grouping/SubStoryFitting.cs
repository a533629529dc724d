using System.Globalization;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.SubStories;
using static NewsTracker.Core.Grouping.SubStories.SubStoryFeature;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>Fits the score of an article against a sub-story on the labelled sets together.</summary>
internal static class SubStoryFitting
{
    internal static readonly Dictionary<string, (double Belongs, double Not)> Importance = new(StringComparer.Ordinal)
    {
        ["pages"] = (5, 10), ["mixture"] = (1, 2), ["uci"] = (0.5, 0.15), ["ecbplus"] = (2, 1), ["t17"] = (0, 0.1), ["twins"] = (0.5, 1),
    };

    private static readonly SubStoryFeature[] MustNotCountAgainst =
        [Cosine, OpeningNames, OpeningTerms, OpeningShare, FullNames, SharedDays, NameShare, OpeningNameShare];

    private static readonly SubStoryFeature[] MustNotCountFor = [DaysApart, DaysApart90, UnknownDays, Foreign, ForeignCosine];

    public static List<SubStoryExample> Examples(string pages, Folds folds)
    {
        var all = new List<SubStoryExample>();
        foreach (var set in Importance.Keys)
        {
            var items = GroupingSet.Load(set, pages);
            foreach (var seed in set is "t17" or "uci" or "twins" ? new[] { 0 } : [0, 1])
                all.AddRange(SubStoryExamples.Of(set, items, folds, GroupingOptions.Default, seed));
        }

        return all;
    }

    public static (double Constant, (SubStoryFeature, double)[] Weights) Fit(List<SubStoryExample> examples, double penalty = 3)
    {
        var taken = examples.Where(e => e.Features[(int)SubStoryFeature.Cosine] > 0.02).ToList();
        var sign = new int[LogisticModel<SubStoryFeature>.Count];
        foreach (var f in MustNotCountAgainst) sign[(int)f] = 1;
        foreach (var f in MustNotCountFor) sign[(int)f] = -1;
        var w = WeightedLogistic.Fit(
            taken.ConvertAll(e => e.Features), taken.ConvertAll(e => e.Belongs),
            taken.ConvertAll(e => e.Belongs ? Importance[e.Set].Belongs : Importance[e.Set].Not), penalty, sign);
        return (w[0], [.. Enum.GetValues<SubStoryFeature>().Select(f => (f, w[(int)f + 1]))]);
    }

    public static int Run(string pages)
    {
        var examples = Examples(pages, new Folds([], 1, 0));
        foreach (var set in examples.GroupBy(e =>
            e.Set)) Console.WriteLine($"// {set.Key}: {set.Count()} examples, {set.Count(e => e.Belongs)} belong");
        var (constant, weights) = Fit(examples);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {constant:0.####},"));
        Console.WriteLine(string.Join(",\n", weights.Select(w => string.Create(CultureInfo.InvariantCulture,
            $"        ({w.Item1}, {w.Item2:0.####})"))) + ");");
        return 0;
    }
}
