using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Digests.Timelines;

namespace NewsTracker.Core.Digests;

/// <summary>The tuned numbers of summaries and timelines, each with the corpus and figure that chose it.</summary>
public sealed record DigestOptions
{
    public static DigestOptions Default { get; } = new();

    public int MaxSections { get; init; } = 6;

    /// <summary>Most events in the short view of a timeline.</summary>
    public int MaxShownEvents { get; init; } = 40;

    public SummaryOptions Summary { get; init; } = new();

    public TimelineOptions Timeline { get; init; } = new();
}
