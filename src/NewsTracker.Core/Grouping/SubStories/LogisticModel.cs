namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>A logistic model: a weight for each feature, then the constant.</summary>
internal static class LogisticModel
{
    /// <summary>The chance, 0 to 1, that what the features describe belongs together.</summary>
    public static double Score(ReadOnlySpan<double> features, IReadOnlyList<double> weights)
    {
        var z = weights[features.Length];
        for (var i = 0; i < features.Length; i++) z += weights[i] * features[i];
        return 1 / (1 + Math.Exp(-z));
    }
}
