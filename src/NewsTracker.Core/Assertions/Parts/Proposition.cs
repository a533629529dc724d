using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>How a sentence brings up what it says.</summary>
public enum PropositionKind : byte
{
    /// <summary>What the sentence tells in the main.</summary>
    Main,

    /// <summary>A clause joined to another: "and left on Tuesday".</summary>
    Joined,

    /// <summary>A clause about a noun: "which sank in March", "men held since Friday".</summary>
    Relative,

    /// <summary>A clause beside another: "killing three", "after it struck a rock".</summary>
    Beside,

    /// <summary>What is said, thought, ordered or begun.</summary>
    Content,

    /// <summary>A noun that names a happening: "the resignation of".</summary>
    Noun,
}

/// <summary>What the tense of a clause says of whether it took place.</summary>
public enum PropositionStatus : byte
{
    /// <summary>Only spoken of: "called for the resignation of", "to resign".</summary>
    Mentioned,
    Happened,
    Planned,

    /// <summary>"may", "should", "could".</summary>
    Possible,

    /// <summary>A condition or a habit.</summary>
    State,
}

/// <summary>One thing that a sentence says: a predicate with who and what take part. All spans lie in the article's text.</summary>
public sealed record Proposition
{
    public required PropositionKind Kind { get; init; }

    /// <summary>The words that tell it, without clauses joined to it.</summary>
    public required Span Clause { get; init; }

    /// <summary>The word that names what happens or is so: a verb, or a noun ("resignation", "made an <u>attack</u>").</summary>
    public required Span Predicate { get; init; }

    /// <summary>
    /// The predicate's verb in its dictionary form with its particle ("resign" of "the resignation", "take over"); a noun that has no verb,
    /// or what a copula says, as it is.
    /// </summary>
    public required string Lemma { get; init; }

    /// <summary>Who, whom, others and places, in the order of the text; each of coordinated ones by itself.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>Numbers told with it, in the order of the text.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>The word that denies it ("not", "no", "denied", "failed"); null where it is told as so.</summary>
    public Span? Negator { get; init; }

    public bool IsNegated => Negator is not null;

    /// <summary>Who says so, where the sentence names somebody.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>Whether it took place, as far as its own clause says. That of the main one is judged by its assertion.</summary>
    public PropositionStatus Status { get; init; }

    /// <summary>The date expressions that hang on this predicate: indexes into the article's dates, in order.</summary>
    public IReadOnlyList<int> Dates { get; init; } = [];

    /// <summary>The predicate is a noun whose "of" or "'s" may name who did it as well as whom it was done to.</summary>
    public bool RolesMayTurn { get; init; }

    /// <returns>The participants of a role, in order.</returns>
    public IEnumerable<Participant> Of(ParticipantRole role) => Participants.Where(p => p.Role == role);
}
