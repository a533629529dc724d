using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>The bars of <see cref="PassageJudge"/>.</summary>
internal sealed record SupportOptions
{
    public static SupportOptions Default { get; } = new();

    /// <summary>
    /// Share of a claim's content words that a passage must hold to be <see cref="SupportStatus.Close"/>: a little above ALCE's stand-in
    /// bar of 0.8.
    /// </summary>
    public double CloseShare { get; init; } = 0.85;

    /// <summary>Share from which a passage is about the same thing.</summary>
    public double WeakShare { get; init; } = 0.4;

    /// <summary>Content words that must be shared at least for a passage to be about the same thing.</summary>
    public int WeakWords { get; init; } = 2;

    /// <summary>
    /// Elided: words left out for each word kept, at most, and words a kept run must have on average. Fewer, and the order is chance.
    /// </summary>
    public double ElidedGapShare { get; init; } = 1.5;

    public double ElidedRunLength { get; init; } = 2.5;

    /// <summary>Sentences that a passage may join.</summary>
    public int MaxSentences { get; init; } = 3;

    /// <summary>Words of a claim beyond this are judged by their content only, not by their order.</summary>
    public int MaxClaimWords { get; init; } = 400;
}
