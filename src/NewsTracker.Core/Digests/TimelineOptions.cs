namespace NewsTracker.Core.Digests;

/// <summary>The tuned numbers of timelines.</summary>
public sealed record TimelineOptions
{
    /// <summary>Candidate events kept at most; every date keeps its best ones first.</summary>
    public int MaxEvents { get; init; } = 1500;
}
