using System.Globalization;
using System.Text;

namespace NewsTracker.Benchmarks.Extraction;

/// <summary>
/// Fits boosted decision trees with logistic loss on binned features, best leaf first (as LightGBM does, Ke et al. 2017).
/// Labels are shares between 0 and 1. Each tree learns from a part of the pages (stochastic gradient boosting, Friedman 2002).
/// One thread, fixed seed: the same rows give the same trees.
/// </summary>
internal sealed class BoostedTrees
{
    private const int Bins = 48;

    private readonly int features;
    private readonly byte[][] binned;
    private readonly float[][] edges;
    private readonly float[] labels;
    private readonly int[] pages;

    /// <param name="rows">Features of each block.</param>
    /// <param name="labels">What share of it belongs to the article.</param>
    /// <param name="pages">The page of each block, from 0 on.</param>
    public BoostedTrees(float[][] rows, float[] labels, int[] pages)
    {
        features = rows[0].Length;
        (this.labels, this.pages) = (labels, pages);
        edges = new float[features][];
        binned = new byte[rows.Length][];
        for (var i = 0; i < rows.Length; i++) binned[i] = new byte[features];
        for (var f = 0; f < features; f++)
        {
            edges[f] = Edges(rows, f);
            for (var i = 0; i < rows.Length; i++) binned[i][f] = Bin(edges[f], rows[i][f]);
        }
    }

    public int Trees { get; init; } = 300;

    public int Leaves { get; init; } = 14;

    public double Rate { get; init; } = 0.05;

    public double Ridge { get; init; } = 8;

    public double MinWeight { get; init; } = 6;

    public double FeatureShare { get; init; } = 0.25;

    public double PageShare { get; init; } = 0.7;

    /// <summary>The model as text, one tree a line, and the score of every row.</summary>
    public (string Model, double[] Scores) Fit(Func<int, bool> take, float[] weights)
    {
        var chosen = Enumerable.Range(0, labels.Length).Where(i => weights[i] > 0 && take(i)).ToArray();
        var scores = new double[labels.Length];
        var gradient = new float[labels.Length];
        var hessian = new float[labels.Length];
        var text = new StringBuilder();
        var random = new Random(7);
        var total = chosen.Sum(i => weights[i]);
        var share = chosen.Sum(i => weights[i] * labels[i]) / total;
        var start = Math.Log(share / (1 - share));
        Array.Fill(scores, start);
        text.Append(Number(start)).Append('\n');
        for (var t = 0; t < Trees; t++)
        {
            foreach (var i in chosen)
            {
                var p = 1 / (1 + Math.Exp(-scores[i]));
                gradient[i] = (float)(weights[i] * (labels[i] - p));
                hessian[i] = (float)(weights[i] * Math.Max(1e-6, p * (1 - p)));
            }

            var used = Enumerable.Range(0, features).Where(_ => random.NextDouble() < FeatureShare).ToArray();
            var learned = new bool[pages[^1] + 1];
            for (var page = 0; page < learned.Length; page++) learned[page] = random.NextDouble() < PageShare;
            var root = Grow([.. chosen.Where(i => learned[pages[i]])], gradient, hessian, used);
            for (var i = 0; i < scores.Length; i++) scores[i] += root.Of(binned[i]) * Rate;
            root.Write(text, Rate);
            text.Append('\n');
        }

        return (text.ToString(), scores);
    }

    private Leaf Grow(int[] rows, float[] gradient, float[] hessian, int[] used)
    {
        var root = new Leaf(rows);
        Measure(root, gradient, hessian, used, null, null);
        var open = new List<Leaf> { root };
        for (var leaves = 1; leaves < Leaves; leaves++)
        {
            var best = open.MaxBy(l => l.Gain);
            if (best is null || best.Gain <= 1e-3) break;
            open.Remove(best);
            var f = best.Feature;
            var left = new Leaf([.. best.Rows.Where(i => binned[i][f] <= best.Bin)]);
            var right = new Leaf([.. best.Rows.Where(i => binned[i][f] > best.Bin)]);
            best.Threshold = edges[f][best.Bin];
            best.Children = (left, right);
            var (small, large) = left.Rows.Length < right.Rows.Length ? (left, right) : (right, left);
            Measure(small, gradient, hessian, used, null, null);
            Measure(large, gradient, hessian, used, best, small);
            best.Histogram = null;
            open.Add(left);
            open.Add(right);
        }

        return root;
    }

    private void Measure(Leaf leaf, float[] gradient, float[] hessian, int[] used, Leaf? parent, Leaf? sibling)
    {
        var sums = new float[used.Length * Bins * 2];
        if (parent?.Histogram is { } whole && sibling?.Histogram is { } other)
        {
            for (var i = 0; i < sums.Length; i++) sums[i] = whole[i] - other[i];
        }
        else
        {
            foreach (var i in leaf.Rows)
            {
                var row = binned[i];
                float g = gradient[i], h = hessian[i];
                for (var k = 0; k < used.Length; k++)
                {
                    var at = ((k * Bins) + row[used[k]]) * 2;
                    sums[at] += g;
                    sums[at + 1] += h;
                }
            }
        }

        leaf.Histogram = sums;
        double allG = 0, allH = 0;
        foreach (var i in leaf.Rows)
        {
            allG += gradient[i];
            allH += hessian[i];
        }

        leaf.Value = allG / (allH + Ridge);
        leaf.Gain = 0;
        var before = allG * allG / (allH + Ridge);
        for (var k = 0; k < used.Length; k++)
        {
            var f = used[k];
            double g = 0, h = 0;
            for (var b = 0; b < edges[f].Length; b++)
            {
                g += sums[((k * Bins) + b) * 2];
                h += sums[(((k * Bins) + b) * 2) + 1];
                if (h < MinWeight || allH - h < MinWeight) continue;
                var gain = (g * g / (h + Ridge)) + ((allG - g) * (allG - g) / (allH - h + Ridge)) - before;
                if (gain <= leaf.Gain) continue;
                (leaf.Gain, leaf.Feature, leaf.Bin) = (gain, f, b);
            }
        }
    }

    private static float[] Edges(float[][] rows, int feature)
    {
        var step = Math.Max(1, rows.Length / 20_000);
        var values = Enumerable.Range(0, rows.Length / step).Select(i => rows[i * step][feature]).Order().ToArray();
        var distinct = values.Distinct().ToArray();
        if (distinct.Length <= Bins) return distinct.Length < 2 ? [] : [.. distinct.Take(distinct.Length - 1)];
        return [.. Enumerable.Range(1, Bins - 1).Select(k => values[(long)k * values.Length / Bins]).Distinct()];
    }

    private static byte Bin(float[] edges, float value)
    {
        int low = 0, high = edges.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (value <= edges[middle]) high = middle;
            else low = middle + 1;
        }

        return (byte)low;
    }

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private sealed class Leaf(int[] rows)
    {
        public int[] Rows { get; } = rows;

        public float[]? Histogram { get; set; }

        public double Gain { get; set; }

        public int Feature { get; set; }

        public int Bin { get; set; }

        public float Threshold { get; set; }

        public double Value { get; set; }

        public (Leaf Left, Leaf Right)? Children { get; set; }

        /// <summary>The value that the tree gives a row of bins.</summary>
        public double Of(byte[] row)
        {
            var leaf = this;
            while (leaf.Children is var (left, right)) leaf = row[leaf.Feature] <= leaf.Bin ? left : right;
            return leaf.Value;
        }

        public void Write(StringBuilder text, double rate)
        {
            if (Children is not var (left, right))
            {
                text.Append(Number(Value * rate));
                return;
            }

            text.Append(Feature).Append('<').Append(Threshold.ToString("R", CultureInfo.InvariantCulture)).Append(' ');
            left.Write(text, rate);
            text.Append(' ');
            right.Write(text, rate);
        }
    }
}
