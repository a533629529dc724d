using System.Text.Json.Serialization;
using NewsTracker.Core.Grouping.Constraints;

namespace NewsTracker.Core.Grouping;

/// <summary>
/// Where an article was put. <paramref name="SubStory"/> and <paramref name="Story"/> are ids made by the engine (one numbering for both
/// levels).
/// <paramref name="CopyOf"/> is the article whose text this one repeats (wire text under another masthead), else null.
/// </summary>
public sealed record Placement(long Article, long SubStory, long Story, long? CopyOf, PlacementReason Reason);

/// <summary>
/// Why, by which <paramref name="Rule"/>. <paramref name="Nearest"/> is the article or sub-story compared with;
/// <paramref name="SharedTerms"/> the strongest words and names in common, strongest first; <paramref name="DayGap"/> the days between;
/// <paramref name="Score"/> 0 to 1 against <paramref name="Bar"/>.
/// </summary>
public sealed record PlacementReason(
    PlacementRule Rule, long? Nearest, IReadOnlyList<string> SharedTerms, int? DayGap, double Score, double Bar)
{
    /// <summary>The decision behind <see cref="PlacementRule.Decided"/>, where it is one about stories.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DecidedBy? Decision { get; init; }

    /// <summary>
    /// What both tell, as "predicate/participant": pairs of the article that one of those beside it has too, in the order of its text.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? SharedPairs { get; init; }

    /// <summary>A place that a person gave.</summary>
    /// <returns>A reason of rule <see cref="PlacementRule.Decided"/> without evidence of its own.</returns>
    public static PlacementReason Decided(DecidedBy? decision) => new(PlacementRule.Decided, null, [], null, 1, 0) { Decision = decision };
}

/// <summary>A person's decision, what kind it is of and when it was taken.</summary>
public sealed record DecidedBy(long Id, StoryDecisionKind Kind, DateTimeOffset At);

/// <summary>A sub-story now belongs to a story, and why.</summary>
public sealed record StoryLink(long SubStory, long Story, PlacementReason Reason);

/// <summary>All articles of a sub-story moved to another that tells the same event, and why.</summary>
public sealed record SubStoryMerge(long From, long Into, PlacementReason Reason);
