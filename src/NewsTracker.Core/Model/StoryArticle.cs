using NewsTracker.Core.Text;

namespace NewsTracker.Core.Model;

/// <summary>An article of a story as the digest steps see it. A stub's content has an empty text.</summary>
public sealed record StoryArticle
{
    public required long Id { get; init; }

    public string? Outlet { get; init; }

    public required string Title { get; init; }

    public bool TitleDerived { get; init; }

    public string? Url { get; init; }

    /// <summary>Publication date, or the one the story gave it (From = "story"); null when unknown.</summary>
    public Published? Published { get; init; }

    public required AnalyzedText Content { get; init; }

    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>The article whose text this one repeats: not an independent voice.</summary>
    public long? CopyOf { get; init; }

    /// <summary>The sub-story it belongs to; sections and events of one sub-story are about one event.</summary>
    public long SubStory { get; init; }

    public bool HasText => Content.Text.Length > 0;
}
