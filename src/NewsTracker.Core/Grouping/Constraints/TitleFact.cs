namespace NewsTracker.Core.Grouping.Constraints;

/// <summary>The title that a person gave the story, or the sub-story, that holds most of these articles.</summary>
public sealed record TitleFact(long Decision, IReadOnlySet<long> Articles, string Title, bool OfSubStory);
