namespace NewsTracker.Core.Assertions;

/// <summary>
/// The bounds and bars of <see cref="AssertionReader"/>. The model was fitted with them: another value asks for another fit.
/// </summary>
internal sealed record AssertionOptions
{
    public static AssertionOptions Default { get; } = new();

    /// <summary>Dates of one sentence that are weighed: more make a list, which tells no event.</summary>
    public int MaxDates { get; init; } = 12;

    /// <summary>Certainty from which a sentence's own day carries on to the sentences behind it: likelier than not.</summary>
    public double SureDay { get; init; } = 0.5;

    /// <summary>How sure an entry of a chronology is to tell an event, and of the day that heads it. By hand.</summary>
    public double EntryOdds { get; init; } = 0.9;

    /// <summary>Certainty from which a date counts as the sentence's when its status is judged. By hand.</summary>
    public double LikelyDay { get; init; } = 0.4;
}
