using System.Globalization;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// The odds that a passage carries a claim: a sum of named weights (logistic regression). They stand in support-model.txt, a line a cue;
/// `support fit` of tests/NewsTracker.Benchmarks makes it, and docs/algorithms/support.md says of what.
/// </summary>
internal sealed class CarryModel(double constant, double[] weights)
{
    private const string Resource = "NewsTracker.Core.Digests.Evidence.support-model.txt";

    private static readonly Lazy<CarryModel> Embedded = new(Load);

    public static CarryModel Shared => Embedded.Value;

    /// <returns>0 to 1.</returns>
    public double Odds(CarryCues cues)
    {
        var sum = constant;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * cues.Values[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static CarryModel Load()
    {
        using var stream = typeof(CarryModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks {Resource}.");
        using var reader = new StreamReader(stream);
        var (constant, weights) = (0.0, new double[CarryCues.Count]);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is not [var name, var weight]) continue;
            var value = double.Parse(weight, CultureInfo.InvariantCulture);
            if (name == "Constant") constant = value;
            else weights[(int)Enum.Parse<CarryCue>(name)] = value;
        }

        return new CarryModel(constant, weights);
    }
}
