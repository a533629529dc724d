using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>The bars of <see cref="PassageJudge"/>.</summary>
internal sealed record SupportOptions
{
    public static SupportOptions Default { get; } = new();

    /// <summary>
    /// Odds of <see cref="CarryModel"/> from which a passage is <see cref="SupportStatus.Close"/>, where every name, number and day is
    /// there. On the 320 labelled pairs of two outlets: precision 90 %.
    /// </summary>
    public double CloseOdds { get; init; } = 0.62;

    /// <summary>Share of the claim's weight from which a passage is about the same thing.</summary>
    public double WeakShare { get; init; } = 0.4;

    /// <summary>Terms that must stand there in words at least for a passage to be about the same thing.</summary>
    public int WeakWords { get; init; } = 2;

    /// <summary>Share of the claim's content words below which a passage is not read closer. By hand: it bounds the work.</summary>
    public double ReadShare { get; init; } = 0.15;

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
