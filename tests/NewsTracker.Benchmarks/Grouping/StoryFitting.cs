using System.Globalization;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Linking;
using NewsTracker.Core.Grouping.SubStories;
using static NewsTracker.Core.Grouping.Linking.StoryFeature;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>Fits the score of a story against another on the labelled sets together.</summary>
internal static class StoryFitting
{
    internal static readonly Dictionary<string, (double Belongs, double Not)> Importance = new(StringComparer.Ordinal)
    {
        ["pages"] = (20, 30), ["mixture"] = (2, 2), ["ecbplus"] = (0.5, 0.5), ["t17"] = (0.5, 2),
    };

    private static readonly StoryFeature[] MustNotCountAgainst = [Cover, LargerCore, FullNameCosine, OpeningTerms, RareNames];

    private static readonly StoryFeature[] MustNotCountFor =
        [DaysApart, DaysApart120, UnknownDays, Addressed, Foreign, LongerLength, ShorterLength, SmallerSize];

    public static List<StoryExample> Examples(string pages, GroupingOptions options, Func<LabelledItem, bool> isTaken)
    {
        var all = new List<StoryExample>();
        foreach (var set in Importance.Keys)
        {
            var items = GroupingSet.Load(set, pages).Where(isTaken).Select((l, i) => l with { Item = l.Item with { Id = i } }).ToList();
            foreach (var seed in set == "t17" ? new[] { 0 } : [0, 1]) all.AddRange(StoryExamples.Of(set, items, options, seed));
        }

        return all;
    }

    public static (double Constant, (StoryFeature, double)[] Weights) Fit(List<StoryExample> examples, double penalty = 3)
    {
        var sign = new int[LogisticModel<StoryFeature>.Count];
        foreach (var f in MustNotCountAgainst) sign[(int)f] = 1;
        foreach (var f in MustNotCountFor) sign[(int)f] = -1;
        var w = WeightedLogistic.Fit(
            examples.ConvertAll(e => e.Features), examples.ConvertAll(e => e.Belongs),
            examples.ConvertAll(e => e.Belongs ? Importance[e.Set].Belongs : Importance[e.Set].Not), penalty, sign);
        return (w[0], [.. Enum.GetValues<StoryFeature>().Select(f => (f, w[(int)f + 1]))]);
    }

    public static int Run(string pages)
    {
        var examples = Examples(pages, GroupingOptions.Default, _ => true);
        foreach (var set in examples.GroupBy(e =>
            e.Set)) Console.WriteLine($"// {set.Key}: {set.Count()} examples, {set.Count(e => e.Belongs)} belong");
        var (constant, weights) = Fit(examples);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {constant:0.####},"));
        Console.WriteLine(string.Join(",\n", weights.Select(w => string.Create(CultureInfo.InvariantCulture,
            $"        ({w.Item1}, {w.Item2:0.####})"))) + ");");
        return 0;
    }
}
