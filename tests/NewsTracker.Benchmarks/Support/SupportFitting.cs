using System.Globalization;
using NewsTracker.Benchmarks.Grouping;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Model;

namespace NewsTracker.Benchmarks.Support;

/// <summary>Fits the weights of <see cref="CarryModel"/> on labelled pairs, and says what they reach on topics they never saw.</summary>
internal static class SupportFitting
{
    private const double Penalty = 20;

    private const int Folds = 8;

    private const int Rounds = 5;

    /// <summary>Which way a cue may speak; what is missing never speaks for a claim.</summary>
    private static readonly int[] Signs = [.. Enum.GetValues<CarryCue>().Select(SignOf)];

    public static int Fit(string corpora, string output)
    {
        var pairs = Labelled(corpora);
        var weights = Weights(pairs);
        File.WriteAllLines(output, Enum.GetNames<CarryCue>().Select((name, i) => Line(name, weights[i + 1]))
            .Prepend(Line("Constant", weights[0])));
        Console.WriteLine($"{pairs.Count} pairs");
        return 0;
    }

    /// <summary>Each round deals the topics to folds anew; a line a set with mean and spread over the rounds.</summary>
    public static int CrossValidate(string corpora)
    {
        var pairs = Labelled(corpora);
        var two = pairs.Count(p => !p.Group.StartsWith("wice", StringComparison.Ordinal));
        var odds = new double[Rounds][];
        for (var round = 0; round < Rounds; round++) odds[round] = Judge(pairs, round);
        Report("pairs", pairs, odds, 0, two);
        Report("wice", pairs, odds, two, pairs.Count);
        Made(SupportPair.Read(corpora, "made"));
        return 0;
    }

    private static List<SupportPair> Labelled(string corpora) =>
        [.. SupportPair.Read(corpora, "pairs"), .. SupportPair.Read(corpora, "wice")];

    private static readonly Dictionary<SupportPair, double[]> Known = new(ReferenceEqualityComparer.Instance);

    private static double[] Cues(SupportPair pair) =>
        Known.TryGetValue(pair, out var cues) ? cues : Known[pair] = [.. new CarryCues(pair.Claim, pair.Passage).Values];

    private static double[] Weights(List<SupportPair> pairs) => WeightedLogistic.Fit(
        pairs.ConvertAll(Cues), pairs.ConvertAll(p => p.IsFull), pairs.ConvertAll(_ => 1.0), Penalty, Signs);

    /// <summary>
    /// The verdicts by models that saw no pair of the same topic; statuses other than carried have their confidence negated.
    /// </summary>
    private static double[] Judge(List<SupportPair> pairs, int round)
    {
        var random = new Random(round);
        var fold = pairs.Select(p => p.Group).Distinct().OrderBy(_ => random.Next()).Select((g, i) => (g, i % Folds))
            .ToDictionary(p => p.g, p => p.Item2, StringComparer.Ordinal);
        var told = new double[pairs.Count];
        for (var held = 0; held < Folds; held++)
        {
            var weights = Weights(pairs.FindAll(p => fold[p.Group] != held));
            var model = new CarryModel(weights[0], weights[1..]);
            for (var i = 0; i < pairs.Count; i++)
            {
                if (fold[pairs[i].Group] != held) continue;
                var verdict = PassageJudge.Judge(pairs[i].Claim, pairs[i].Passage, SupportOptions.Default with { CloseOdds = 0 }, model);
                told[i] = verdict.Status <= SupportStatus.Close ? verdict.Confidence : -verdict.Confidence;
            }
        }

        return told;
    }

    private static void Report(string name, List<SupportPair> pairs, double[][] odds, int from, int to)
    {
        var areas = odds.Select(o => Area(pairs, o, from, to)).ToList();
        Console.WriteLine($"{name}: n {to - from}, area {Spread(areas)}");
        foreach (var bar in (double[])[0.5, 0.55, 0.6, 0.65, 0.7, 0.75])
        {
            var (precisions, recalls) = (new List<double>(), new List<double>());
            foreach (var told in odds)
            {
                var carried = Enumerable.Range(from, to - from).Where(i => told[i] >= bar).ToList();
                var right = carried.Count(i => pairs[i].IsFull);
                precisions.Add(100.0 * right / Math.Max(1, carried.Count));
                recalls.Add(100.0 * right / pairs.Skip(from).Take(to - from).Count(p => p.IsFull));
            }

            Console.WriteLine($"  odds {bar}: carried {Spread(precisions)} / {Spread(recalls)}");
        }
    }

    private static void Made(List<SupportPair> made)
    {
        var judged = made.ConvertAll(p => (Pair: p, PassageJudge.Judge(p.Claim, p.Passage, SupportOptions.Default).Status));
        var carried = judged.FindAll(j => j.Status <= SupportStatus.Close);
        var contra = judged.FindAll(j => j.Status == SupportStatus.Contradicts);
        Console.WriteLine(
            $"made: n {made.Count}, false among carried {carried.Count(j => !j.Pair.IsFull)} of {carried.Count}, contradictions "
            + $"{contra.Count(j => j.Pair.Label == "contradicts")} of {contra.Count}, of {made.Count(p => p.Label == "contradicts")}");
        foreach (var (pair, status) in judged.Where(j => (j.Status <= SupportStatus.Close) != j.Pair.IsFull
            || (j.Status == SupportStatus.Contradicts) != (j.Pair.Label == "contradicts")))
            Console.WriteLine($"  {pair.Label} {status}: {pair.Claim.Text} | {pair.Passage.Text}");
    }

    private static double Area(List<SupportPair> pairs, double[] told, int from, int to)
    {
        var sorted = Enumerable.Range(from, to - from).Select(i => (Odds: Math.Abs(told[i]), pairs[i].IsFull))
            .OrderBy(p => p.Odds).ToList();
        var (full, ranks) = (sorted.Count(p => p.IsFull), sorted.Select((p, i) => p.IsFull ? i + 1.0 : 0).Sum());
        return 100 * (ranks - full * (full + 1) / 2.0) / (full * (double)(sorted.Count - full));
    }

    private static string Spread(List<double> values)
    {
        var mean = values.Average();
        return string.Create(CultureInfo.InvariantCulture, $"{mean:0.0} (±{Math.Sqrt(values.Average(v => (v - mean) * (v - mean))):0.0})");
    }

    private static int SignOf(CarryCue cue) => cue switch
    {
        CarryCue.Exact or CarryCue.Held or CarryCue.Whole or CarryCue.Order or CarryCue.Pairs => 1,
        CarryCue.Before or CarryCue.Numbers or CarryCue.Length => 0,
        _ => -1,
    };

    private static string Line(string name, double weight) => string.Create(CultureInfo.InvariantCulture, $"{name} {weight:0.####}");
}
