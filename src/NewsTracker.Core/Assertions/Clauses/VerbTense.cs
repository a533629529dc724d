namespace NewsTracker.Core.Assertions.Clauses;

/// <summary>When a clause's predicate stands in time, read from its tag and its auxiliaries.</summary>
internal enum VerbTense : byte
{
    /// <summary>No finite verb: a heading, a list item, a fragment.</summary>
    None,
    Past,
    PastPerfect,
    PresentPerfect,
    Present,

    /// <summary>"is meeting", "are being held".</summary>
    Progressive,

    /// <summary>"will meet", "is going to", "is to meet", "is due to meet".</summary>
    Future,

    /// <summary>"would", "could", "may", "might".</summary>
    Possible,

    /// <summary>"can", "should", "must", "has to".</summary>
    Obliged,
    Infinitive,
    Participle,
}
