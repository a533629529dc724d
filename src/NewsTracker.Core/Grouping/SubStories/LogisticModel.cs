namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>A logistic model over features named by an enum whose values are 0, 1, 2 and so on.</summary>
internal sealed class LogisticModel<TFeature> where TFeature : struct, Enum
{
    private readonly double constant;
    private readonly double[] weights;

    /// <param name="constant">The score's log odds where every feature is 0.</param>
    /// <param name="weights">A weight for each feature.</param>
    /// <exception cref="ArgumentException">A feature has no weight, or two.</exception>
    public LogisticModel(double constant, params IReadOnlyList<(TFeature Feature, double Weight)> weights)
    {
        if (weights.Select(w => w.Feature).Distinct().Count() != Count || weights.Count != Count)
            throw new ArgumentException("One weight for each feature is needed.", nameof(weights));
        this.constant = constant;
        this.weights = [.. weights.OrderBy(w => w.Feature).Select(w => w.Weight)];
    }

    /// <summary>How many features there are: the length of a feature vector.</summary>
    public static int Count { get; } = Enum.GetValues<TFeature>().Length;

    /// <summary>The chance, 0 to 1, that what the features describe belongs together.</summary>
    /// <param name="features">Values by feature.</param>
    public double Score(ReadOnlySpan<double> features)
    {
        var z = constant;
        for (var i = 0; i < weights.Length; i++) z += weights[i] * features[i];
        return 1 / (1 + Math.Exp(-z));
    }
}
