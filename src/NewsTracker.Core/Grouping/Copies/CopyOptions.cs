namespace NewsTracker.Core.Grouping.Copies;

/// <summary>When two texts are one. Set by hand on pairs of wire reports under other mastheads, not fitted.</summary>
internal sealed record CopyOptions
{
    public static CopyOptions Default { get; } = new();

    /// <summary>Share of the shorter text's five-word runs in the longer from which they are one text.</summary>
    public double Bar { get; init; } = 0.7;

    /// <summary>
    /// Share of the shorter text's names and numbers in the longer that one text also needs: a correction changes one or two, a template
    /// filled in anew most. By hand on made streams whose worlds differ in names, numbers and days alone.
    /// </summary>
    public double FactBar { get; init; } = 0.75;

    /// <summary>
    /// Of the names and numbers that stand among the same words in both, a greater share of others than this is no correction, nor is one
    /// or two from <see cref="MaxCorrected"/> on. By hand, on pairs of a made stream of seven worlds (28,000 articles): of 15,800 pairs of
    /// two worlds that the other bars let pass 320 are left, of 607 pairs of one world 591.
    /// </summary>
    public double MaxReplaced { get; init; } = 0.1;

    public int Corrections { get; init; } = 2;

    public double MaxCorrected { get; init; } = 0.25;

    /// <summary>Shorter texts, in words, are not compared as copies.</summary>
    public int MinWords { get; init; } = 40;

    /// <summary>A text so many times longer is a collection that holds the other, not a copy.</summary>
    public double MaxLengthRatio { get; init; } = 3;

    /// <summary>Earliest articles read of each key of a sketch; a run of words in more of them is boilerplate.</summary>
    public int MaxCandidates { get; init; } = 50;

    /// <summary>Whether the names and numbers of the shorter text are those of the longer one: of a text sent again they are.</summary>
    public bool AreOfOneText(TextSketch shorter, TextSketch longer)
    {
        if (shorter.FactsIn(longer) < FactBar) return false;
        var (known, replaced) = shorter.FactsReplacedIn(longer);
        return replaced <= MaxReplaced * known || replaced <= Corrections && replaced <= MaxCorrected * known;
    }
}
