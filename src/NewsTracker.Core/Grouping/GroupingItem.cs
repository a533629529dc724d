using NewsTracker.Core.Model;

namespace NewsTracker.Core.Grouping;

/// <summary>
/// What grouping knows of one article. A stub has empty text; a digest file is grouped by its own words with <see cref="IsDigest"/> set.
/// </summary>
public sealed record GroupingItem
{
    /// <summary>
    /// The caller's id of the article; of a digest, the id of the story that it states. Articles and digests are two numberings.
    /// </summary>
    public required long Id { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Publication day, null when unknown.</summary>
    public DateOnly? Day { get; init; }

    public string? Language { get; init; }

    public required AnalyzedText Content { get; init; }

    /// <summary>
    /// What its headline and opening tell, as "predicate/participant" in dictionary forms; empty where that is not known.
    /// </summary>
    public IReadOnlyList<string> Pairs { get; init; } = [];

    /// <summary>
    /// What <see cref="StoryEngine.Pack"/> gave of these words, where it serves: <see cref="Content"/> is then not read, and may be empty.
    /// </summary>
    public byte[]? Packed { get; init; }

    public bool IsDigest { get; init; }

    /// <summary>One of the product's samples: it never stands in one story with an article that a person handed in.</summary>
    public bool IsSample { get; init; }
}
