using System.Globalization;
using NewsTracker.Core.Grouping.SubStories;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>One thing against another, and whether they belong together.</summary>
internal abstract record ScoreExample(double[] Features, bool Belongs, string Set);

/// <summary>Fits a score by logistic regression on the labelled sets together, each weighed by its importance.</summary>
/// <param name="importance">What an example of each set counts: one that belongs, one that does not.</param>
/// <param name="mustNotCountAgainst">Features whose weight is never below 0.</param>
/// <param name="mustNotCountFor">Features whose weight is never above 0.</param>
internal sealed class ScoreFitting<TFeature>(
    IReadOnlyDictionary<string, (double Belongs, double Not)> importance, TFeature[] mustNotCountAgainst, TFeature[] mustNotCountFor)
    where TFeature : struct, Enum
{
    /// <summary>The sets that the score is fitted on.</summary>
    public IEnumerable<string> Sets => importance.Keys;

    public (double Constant, (TFeature, double)[] Weights) Fit(IReadOnlyList<ScoreExample> examples, double penalty = 3)
    {
        var features = Enum.GetValues<TFeature>();
        var sign = new int[LogisticModel<TFeature>.Count];
        foreach (var f in mustNotCountAgainst) sign[Array.IndexOf(features, f)] = 1;
        foreach (var f in mustNotCountFor) sign[Array.IndexOf(features, f)] = -1;
        var w = WeightedLogistic.Fit(
            [.. examples.Select(e => e.Features)], [.. examples.Select(e => e.Belongs)],
            [.. examples.Select(e => e.Belongs ? importance[e.Set].Belongs : importance[e.Set].Not)], penalty, sign);
        return (w[0], [.. features.Select((f, i) => (f, w[i + 1]))]);
    }

    /// <summary>Prints the examples of each set and the weights as the options records write them.</summary>
    public static void Print(IReadOnlyList<ScoreExample> examples, (double Constant, (TFeature, double)[] Weights) fitted)
    {
        foreach (var set in examples.GroupBy(e => e.Set))
            Console.WriteLine($"// {set.Key}: {set.Count()} examples, {set.Count(e => e.Belongs)} belong");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {fitted.Constant:0.####},"));
        Console.WriteLine(string.Join(",\n", fitted.Weights.Select(w => string.Create(CultureInfo.InvariantCulture,
            $"        ({w.Item1}, {w.Item2:0.####})"))) + ");");
    }
}
