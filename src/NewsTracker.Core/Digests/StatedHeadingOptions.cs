namespace NewsTracker.Core.Digests;

/// <summary>The tuned numbers of the heading border.</summary>
internal sealed record StatedHeadingOptions
{
    public static StatedHeadingOptions Default { get; } = new();

    /// <summary>Longest heading, in words.</summary>
    public int MostWords { get; init; } = 22;
}
