using NewsTracker.Core.Grouping.Copies;
using NewsTracker.Core.Grouping.Linking;
using NewsTracker.Core.Grouping.SubStories;
using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Core.Grouping;

/// <summary>
/// The tuned numbers of grouping, one record for each algorithm. Unless a line there says otherwise they were chosen together on the dev
/// sets of UCI News Aggregator titles, ECB+ and T17 by BCubed F1 under one configuration; docs/algorithms/grouping.md has the figures.
/// </summary>
internal sealed record GroupingOptions
{
    public static GroupingOptions Default { get; } = new();

    public TermOptions Terms { get; init; } = new();

    public CopyOptions Copies { get; init; } = CopyOptions.Default;

    public SubStoryOptions SubStories { get; init; } = new();

    public LinkOptions Linking { get; init; } = new();
}
