namespace NewsTracker.Benchmarks.Grouping;

/// <summary>Logistic regression on weighted examples with a squared penalty on standardised weights, by Newton's method.</summary>
internal static class WeightedLogistic
{
    private const int Rounds = 15;

    /// <param name="rows">Features of each example.</param>
    /// <param name="labels">Whether it belongs.</param>
    /// <param name="importance">How much it counts.</param>
    /// <param name="penalty">The precision of the prior of each standardised weight.</param>
    /// <param name="sign">For each feature 1 or -1 where its weight may have that sign alone, else 0.</param>
    /// <returns>The constant, then a weight for each feature.</returns>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<double> importance, double penalty,
        int[] sign)
    {
        var n = rows[0].Length;
        var total = importance.Sum();
        var mean = Enumerable.Range(0, n).Select(f => Sum(i => importance[i] * rows[i][f]) / total).ToArray();
        var scale = Enumerable.Range(0, n).Select(f => Math.Sqrt(Sum(i => importance[i] * Square(rows[i][f] - mean[f])) / total)
            + 1e-9).ToArray();
        var dropped = new bool[n];
        while (true)
        {
            var w = Newton(rows, labels, importance, penalty, mean, scale, dropped);
            var wrong = Enumerable.Range(0, n).Where(f => !dropped[f] && sign[f] * w[f + 1] < 0).ToList();
            if (wrong.Count == 0)
            {
                var result = new double[n + 1];
                result[0] = w[0];
                for (var f = 0; f < n; f++)
                {
                    result[f + 1] = w[f + 1] / scale[f];
                    result[0] -= result[f + 1] * mean[f];
                }

                return result;
            }

            foreach (var f in wrong) dropped[f] = true;
        }

        double Sum(Func<int, double> of)
        {
            var sum = 0.0;
            for (var i = 0; i < rows.Count; i++) sum += of(i);
            return sum;
        }
    }

    private static double Square(double x) => x * x;

    private static double[] Newton(
        IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<double> importance, double penalty, double[] mean,
            double[] scale, bool[] dropped)
    {
        var n = mean.Length + 1;
        var w = new double[n];
        var x = new double[n];
        for (var round = 0; round < Rounds; round++)
        {
            var (slope, curve) = (new double[n], new double[n, n]);
            for (var f = 1; f < n; f++) (slope[f], curve[f, f]) = (penalty * w[f], penalty);
            for (var i = 0; i < rows.Count; i++)
            {
                x[0] = 1;
                var z = w[0];
                for (var f = 1; f < n; f++)
                {
                    x[f] = dropped[f - 1] ? 0 : (rows[i][f - 1] - mean[f - 1]) / scale[f - 1];
                    z += w[f] * x[f];
                }

                var p = 1 / (1 + Math.Exp(-z));
                var (g, h) = (importance[i] * (p - (labels[i] ? 1 : 0)), importance[i] * Math.Max(1e-6, p * (1 - p)));
                for (var f = 0; f < n; f++)
                {
                    slope[f] += g * x[f];
                    for (var k = 0; k <= f; k++) curve[f, k] += h * x[f] * x[k];
                }
            }

            for (var f = 0; f < n; f++)
            {
                curve[f, f] += 1e-6;
                for (var k = 0; k < f; k++) curve[k, f] = curve[f, k];
            }

            var step = Solve(curve, slope);
            for (var f = 0; f < n; f++) w[f] -= step[f];
            if (step.Max(Math.Abs) < 1e-5) break;
        }

        return w;
    }

    private static double[] Solve(double[,] a, double[] b)
    {
        var n = b.Length;
        var x = (double[])b.Clone();
        for (var i = 0; i < n; i++)
        {
            for (var r = i + 1; r < n; r++)
            {
                var factor = a[r, i] / a[i, i];
                if (factor == 0) continue;
                for (var c = i; c < n; c++) a[r, c] -= factor * a[i, c];
                x[r] -= factor * x[i];
            }
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var c = i + 1; c < n; c++) x[i] -= a[i, c] * x[c];
            x[i] /= a[i, i];
        }

        return x;
    }
}
