using NewsTracker.Core.Assertions.Learning;

namespace NewsTracker.Benchmarks.Assertions;

/// <summary>One example: its cues, its class and how much it counts.</summary>
internal sealed record Example(List<int> Cues, int Class, double Weight = 1);

/// <summary>
/// Fits multinomial logistic regression with a squared penalty by full-batch descent with a rate for each weight (AdaGrad): the same data
/// give the same weights.
/// </summary>
internal static class LogisticFit
{
    private const int Rounds = 400;
    private const double Rate = 0.2;

    /// <param name="penalties">For each cue the precision of the prior of its weights: 1 lets a weight be about 1 without evidence; the
    /// bias is weighed like any cue.</param>
    public static LinearModel Fit(IReadOnlyList<Example> examples, int classes, double[] penalties)
    {
        var cues = penalties.Length;
        var (weights, squares, slopes) = (Table(), Table(), Table());
        var model = new LinearModel(classes, weights);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < cues; i++)
            {
                for (var c = 0; c < classes; c++) slopes[i][c] = penalties[i] * weights[i][c];
            }

            foreach (var example in examples)
            {
                var odds = model.Judge(example.Cues);
                for (var c = 0; c < classes; c++) odds[c] = example.Weight * (odds[c] - (c == example.Class ? 1 : 0));
                foreach (var cue in example.Cues)
                {
                    for (var c = 0; c < classes; c++) slopes[cue][c] += odds[c];
                }
            }

            for (var i = 0; i < cues; i++)
            {
                for (var c = 0; c < classes; c++)
                {
                    squares[i][c] += slopes[i][c] * slopes[i][c];
                    weights[i][c] -= Rate * slopes[i][c] / (Math.Sqrt(squares[i][c]) + 1e-9);
                }
            }
        }

        return model;

        double[][] Table()
        {
            var table = new double[cues][];
            for (var i = 0; i < cues; i++) table[i] = new double[classes];
            return table;
        }
    }
}
