using NewsTracker.Core.Digests.Disagreements;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Digests.Timelines;

namespace NewsTracker.Core.Digests;

/// <summary>The tuned numbers of digests, one record for each algorithm; each number tells the corpus and figure that chose it.</summary>
internal sealed record DigestOptions
{
    public static DigestOptions Default { get; } = new();

    public SummaryOptions Summary { get; init; } = new();

    public TitleOptions Title { get; init; } = new();

    public SourceNoteOptions Sources { get; init; } = new();

    public TimelineOptions Timeline { get; init; } = new();

    public DisagreementOptions Disagreements { get; init; } = DisagreementOptions.Default;
}
