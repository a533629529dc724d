namespace NewsTracker.Web.Stories;

/// <summary>A story on the front page.</summary>
public sealed record StoryCard(
    string Slug,
    string Title,
    DateOnly? LatestDay,
    DateTimeOffset Updated,
    int ArticleCount,
    int OutletCount,
    IReadOnlyList<string> Outlets,
    string? Lead,
    string? NewestEventLabel,
    string? NewestEventText,
    bool IsSample,
    string? Language);

/// <summary>One page of a list and the cursor of the next, null at the end.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
