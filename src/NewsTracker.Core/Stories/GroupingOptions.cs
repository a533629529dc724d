namespace NewsTracker.Core.Stories;

/// <summary>The tuned numbers of grouping, each with the corpus and figure that chose it.</summary>
public sealed record GroupingOptions
{
    public static GroupingOptions Default { get; } = new();

    /// <summary>Score from which an article joins a sub-story.</summary>
    public double SubStoryBar { get; init; } = 0.5;
}
