using System.Text.Json.Serialization;

namespace NewsTracker.Core.Grouping.Constraints;

/// <summary>What a decision about stories does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StoryDecisionKind>))]
public enum StoryDecisionKind
{
    Rename,
    Merge,
    Split,
    Move,
    NotSame,
}

/// <summary>
/// What a person decided about stories. It names articles and never ids of stories, so that it means the same after every re-grouping: a
/// story is found again as the one that holds most of them.
/// </summary>
public sealed record StoryDecision
{
    /// <summary>Decisions are taken in the order of their ids; a later one wins.</summary>
    [JsonIgnore]
    public long Id { get; init; }

    [JsonIgnore]
    public StoryDecisionKind Kind { get; init; }

    /// <summary>
    /// Rename: those of the story. Merge: those of the story that goes. Split, move: those taken out. Not the same: the side that leaves
    /// where both stand together.
    /// </summary>
    public required IReadOnlyList<long> Articles { get; init; }

    /// <summary>Merge, move: those of the story they come to. Split: those that stay. Not the same: the other side.</summary>
    public IReadOnlyList<long> Others { get; init; } = [];

    /// <summary>Move: those left behind in a story that the article leaves; empty within one story.</summary>
    public IReadOnlyList<long> From { get; init; } = [];

    /// <summary>Move into a sub-story: the articles of it. Empty where the engine finds the sub-story.</summary>
    [JsonPropertyName("event")]
    public IReadOnlyList<long> SubStory { get; init; } = [];

    /// <summary>Not the same: never one story, rather than never one event.</summary>
    public bool WholeStories { get; init; }

    /// <summary>Rename: the address was a sub-story's.</summary>
    public bool OfSubStory { get; init; }

    /// <summary>Rename, and split with a name.</summary>
    public string? Title { get; init; }
}
