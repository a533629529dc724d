namespace NewsTracker.Core.Assertions;

/// <summary>What a sentence's main assertion is. The order is that of the model's classes.</summary>
public enum AssertionStatus : byte
{
    /// <summary>Something happened at a particular time, that the timeline of its article's story could list.</summary>
    Happened,

    /// <summary>Something is scheduled or announced, seen from the day of publication.</summary>
    Planned,

    /// <summary>It happened, but only as context of what is told: another story, or long before.</summary>
    Background,

    /// <summary>A lasting condition, a description, a number that holds, a habit, a rule.</summary>
    State,

    /// <summary>A view, an analysis, a prediction, advice, a question.</summary>
    Opinion,

    /// <summary>No sentence of the article: a caption, a banner, a byline, a comment, a fragment.</summary>
    NotContent,
}
