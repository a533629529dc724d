using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions;

/// <summary>
/// What a sentence says in the main: its predicate, who says so, its status, and which date belongs to it. All spans lie in the article's text.
/// </summary>
public sealed record Assertion
{
    /// <summary>The sentence.</summary>
    public required Span Sentence { get; init; }

    /// <summary>The word that says what happened, is so, or is planned; null in a sentence without words.</summary>
    public Span? Predicate { get; init; }

    /// <summary>The predicate's dictionary form.</summary>
    public string? Lemma { get; init; }

    public Span? Subject { get; init; }

    /// <summary>Who says so, where the sentence names somebody.</summary>
    public Span? Source { get; init; }

    public required AssertionStatus Status { get; init; }

    /// <summary>Probability of each status, in the order of <see cref="AssertionStatus"/>; they sum to 1.</summary>
    public required IReadOnlyList<double> Odds { get; init; }

    /// <summary>Probability that a reader of this sentence alone, with outlet and day, understands who did what.</summary>
    public required double StandsAlone { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>Every date expression of the sentence, in order, with the probability that the assertion has it.</summary>
    public IReadOnlyList<AssertionDate> Dates { get; init; } = [];

    /// <summary>Probability of one status.</summary>
    public double Of(AssertionStatus status) => Odds[(int)status];
}

/// <summary>
/// A date expression beside an assertion. <paramref name="Timex"/> indexes the article's dates; <paramref name="Confidence"/> is the probability that it dates the
/// assertion; <paramref name="Reason"/> says how it hangs in the grammar ("on the predicate", "inside a name", ...).
/// </summary>
public sealed record AssertionDate(int Timex, DateSpan Date, double Confidence, string Reason);
