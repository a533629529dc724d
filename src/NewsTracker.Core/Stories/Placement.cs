namespace NewsTracker.Core.Stories;

/// <summary>
/// Where an article was put. <paramref name="SubStory"/> and <paramref name="Story"/> are ids made by the engine (one numbering for both levels).
/// <paramref name="CopyOf"/> is the article whose text this one repeats (wire text under another masthead), else null.
/// </summary>
public sealed record Placement(long Article, long SubStory, long Story, long? CopyOf, PlacementReason Reason);

/// <summary>
/// Why: <paramref name="Rule"/> is "opened", "near copy", "same event", "merged", "stated by digest", "decision"; <paramref name="Nearest"/> the article or sub-story compared with;
/// <paramref name="SharedTerms"/> the strongest words and names in common, strongest first; <paramref name="DayGap"/> the days between; <paramref name="Score"/> 0 to 1 against <paramref name="Bar"/>.
/// </summary>
public sealed record PlacementReason(string Rule, long? Nearest, IReadOnlyList<string> SharedTerms, int? DayGap, double Score, double Bar);

/// <summary>A sub-story now belongs to a story, and why.</summary>
public sealed record StoryLink(long SubStory, long Story, PlacementReason Reason);

/// <summary>All articles of a sub-story moved to another that tells the same event, and why.</summary>
public sealed record SubStoryMerge(long From, long Into, PlacementReason Reason);
