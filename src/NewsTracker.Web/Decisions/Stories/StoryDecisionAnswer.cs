namespace NewsTracker.Web.Decisions.Stories;

/// <summary>What came of a decision about stories: its id, or why it was not taken; then nothing changed.</summary>
public sealed record StoryDecisionAnswer(long? Decision, Refusal? Refusal);

/// <summary>Why a decision was not taken, and what kind of obstacle that is.</summary>
public sealed record Refusal(RefusalKind Kind, string Reason);

/// <summary>Why a decision is not taken.</summary>
public enum RefusalKind
{
    /// <summary>What the decision is about is not there.</summary>
    NotFound,

    /// <summary>The article was removed.</summary>
    Gone,

    /// <summary>What was sent cannot be read as a decision.</summary>
    Bad,

    /// <summary>It cannot be done as things stand.</summary>
    Impossible,

    /// <summary>An earlier decision is still being carried out.</summary>
    Busy,
}
