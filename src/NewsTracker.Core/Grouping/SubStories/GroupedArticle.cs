using NewsTracker.Core.Grouping.Copies;
using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>What the engine keeps of one article.</summary>
internal sealed class GroupedArticle(long id, ItemTerms terms, DateOnly? day, string? language)
{
    public long Id { get; } = id;

    public ItemTerms Terms { get; } = terms;

    public DateOnly? Day { get; } = day;

    public string? Language { get; } = language;

    /// <summary>Length of the weighted term vector when the article came.</summary>
    public float Norm { get; init; }

    /// <summary>Null for a stub.</summary>
    public TextSketch? Sketch { get; init; }

    /// <summary>Hashes of what its headline and opening tell (<see cref="ToldPairs"/>), in order.</summary>
    public int[] Pairs { get; init; } = [];

    public string? Outlet { get; init; }

    /// <summary>What its headline has in common with those of a standing series (<see cref="SeriesKey"/>); else null.</summary>
    public string? Series { get; init; }

    /// <summary>
    /// A view, a guide or the like (<see cref="TitleGenre"/>) at length: it stands alone in its sub-story, but for copies of it.
    /// </summary>
    public bool IsNoReport { get; init; }

    /// <summary>A digest file's page, whose id is that of the story it states.</summary>
    public bool IsPage { get; init; }

    /// <summary>One of the product's samples.</summary>
    public bool IsSample { get; init; }

    public SubStory SubStory { get; set; } = null!;

    public long? CopyOf { get; set; }
}
