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

    /// <summary>Shorter texts, in words, are not compared as copies.</summary>
    public int MinWords { get; init; } = 40;

    /// <summary>A text so many times longer is a collection that holds the other, not a copy.</summary>
    public double MaxLengthRatio { get; init; } = 3;

    /// <summary>Earliest articles read of each key of a sketch; a run of words in more of them is boilerplate.</summary>
    public int MaxCandidates { get; init; } = 50;
}
