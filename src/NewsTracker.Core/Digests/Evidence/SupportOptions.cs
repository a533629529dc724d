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

    /// <summary>
    /// Likeness from which a verb of a passage, and from which any other word of it, may stand for what a claim's main statement says
    /// happened. By hand, read on second citations of ECB+: nouns of one field are as near as .65.
    /// </summary>
    public float SameEventVerb { get; init; } = 0.62f;

    public float SameEventNoun { get; init; } = 0.7f;

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

    /// <summary>
    /// How sure it is that words left out change nothing: where the claim itself marks the gaps, and where it does not. By hand; no
    /// changed claim of MadeClaimTests is carried by its own sentence.
    /// </summary>
    public double ElidedConfidence { get; init; } = 0.95;

    public double GapConfidence { get; init; } = 0.93;

    /// <summary>
    /// What a hedge or a denial too many, or a missing name, number or day, leaves of the odds. By hand: below every bar.
    /// </summary>
    public double BareShare { get; init; } = 0.7;

    /// <summary>What a difference leaves of the odds. By hand: such a passage is never the better of two that carry the claim.</summary>
    public double DiffersShare { get; init; } = 0.1;

    /// <summary>How much surer a longer or later passage must be to be taken before a shorter or earlier one. By hand.</summary>
    public double BetterBy { get; init; } = 0.02;

    /// <summary>
    /// A near copy: share of the claim's words that must stand in the passage in order, words that may be missing in any case, in a claim
    /// of up to five words and of more, and how many times the claim's length the matched words may stretch over: else the order is
    /// chance. By hand on the made claims of docs/quality.md: no false one is carried, 98.4 % of the contradictions are found.
    /// </summary>
    public double NearCopyShare { get; init; } = 0.75;

    public int MayMiss { get; init; } = 1;

    public int MayMissOfSix { get; init; } = 2;

    public double MaxStretch { get; init; } = 2;

    /// <summary>Words that may stand for one another in a gap. By hand: longer gaps are other sentences.</summary>
    public int MaxGap { get; init; } = 4;

    /// <summary>
    /// Words of a claim that a passage lacks, up to which it is the passage but for one thing. By hand, as the near copies.
    /// </summary>
    public int FewMissing { get; init; } = 2;

    /// <summary>Two names of this likeness may be two words for one: "US" and "American". By hand.</summary>
    public float SameNameLikeness { get; init; } = 0.7f;

    /// <summary>Of so much of a claim the saying is what is told. By hand.</summary>
    public double MaxSayingShare { get; init; } = 0.7;

    /// <summary>Sentences that a passage may join.</summary>
    public int MaxSentences { get; init; } = 3;

    /// <summary>Words of a claim beyond this are judged by their content only, not by their order.</summary>
    public int MaxClaimWords { get; init; } = 400;
}
