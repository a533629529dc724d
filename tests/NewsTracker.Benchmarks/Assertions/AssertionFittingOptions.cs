namespace NewsTracker.Benchmarks.Assertions;

/// <summary>
/// The numbers of fitting assertions, chosen by cross-validation on the labelled sentences (by article, 8 folds, n 2,216 and 8,525); the
/// figures they give are in src/NewsTracker.Core/Assertions/README.md. Penalties are those of <see cref="LogisticFit"/>.
/// </summary>
internal sealed record AssertionFittingOptions
{
    public double StatusPenalty { get; init; } = 10;

    public double AlonePenalty { get; init; } = 10;

    public double DatePenalty { get; init; } = 2;

    public double PlacementPenalty { get; init; } = 10;

    public double FreshPenalty { get; init; } = 10;

    /// <summary>Labelled sentences that a word must stand in to become a cue.</summary>
    public int MinWordCount { get; init; } = 4;

    /// <summary>
    /// Labelled sentences that a word or a pair of words must stand in to become a cue. By hand, to keep the model small: 5 gave the same.
    /// </summary>
    public int MinPairCount { get; init; } = 6;

    /// <summary>
    /// How many times the penalty of other cues the pairs' is. 4, 2 and 1.2 gave the same within a point (folds by topic, n 8,525).
    /// </summary>
    public double PairPenalty { get; init; } = 4;

    /// <summary>How many dates of TimeML one labelled date counts for. By hand, not fitted.</summary>
    public double OwnWeight { get; init; } = 3;

    /// <summary>Parts of the cross-validation; an article's sentences stay together.</summary>
    public int Folds { get; init; } = 8;
}
