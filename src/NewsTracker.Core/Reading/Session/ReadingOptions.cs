namespace NewsTracker.Core.Reading.Session;

/// <summary>The bounds of reading one file.</summary>
public sealed record ReadingOptions
{
    public static ReadingOptions Default { get; } = new();

    /// <summary>Largest file taken, in bytes.</summary>
    public long MaxBytes { get; init; } = 50L << 20;

    /// <summary>Most documents one file may give.</summary>
    public int MaxDocuments { get; init; } = 50_000;

    /// <summary>
    /// Most entries read of one feed, the newest: feeds are read on every visit and hold the latest; an archive of articles comes as JSON
    /// Lines.
    /// </summary>
    public int MaxFeedEntries { get; init; } = 10_000;

    /// <summary>Working time for one document (see <see cref="WorkTime"/>); past it the file is rejected.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Most entries of an archive, those of archives inside it counted too.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>Most bytes that an archive may unpack to, all its entries together.</summary>
    public long MaxUnpackedBytes { get; init; } = 200L << 20;

    /// <summary>Most times its packed size that an entry may unpack to, beyond its first megabyte.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>How many files may lie inside one another: an article in a mail in an archive is two.</summary>
    public int MaxNesting { get; init; } = 4;

    /// <summary>Most paragraphs of one document.</summary>
    public int MaxBlocks { get; init; } = 100_000;
}
