namespace NewsTracker.Core.Reading;

/// <summary>The bounds of reading one file.</summary>
public sealed record ReadingOptions
{
    public static ReadingOptions Default { get; } = new();

    /// <summary>Largest file taken, in bytes.</summary>
    public long MaxBytes { get; init; } = 50L << 20;

    /// <summary>Most documents one file may give.</summary>
    public int MaxDocuments { get; init; } = 50_000;

    /// <summary>Wall time for one document; past it the file is rejected.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(5);
}
