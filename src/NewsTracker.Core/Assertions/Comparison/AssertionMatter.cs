using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Assertions.Parts;

namespace NewsTracker.Core.Assertions.Comparison;

/// <summary>Whether two tellings are of one matter.</summary>
public enum MatterRelation : byte
{
    /// <summary>They cannot be one, or tell of different things.</summary>
    Different,

    /// <summary>Nothing speaks against it, but too little for it: day, place or story must decide.</summary>
    Compatible,

    /// <summary>The same is told of the same.</summary>
    Same,
}

/// <summary>What decided between two tellings.</summary>
public enum MatterReason : byte
{
    /// <summary>The predicates mean different things.</summary>
    OtherPredicate,

    /// <summary>One tells what the other denies.</summary>
    Denied,

    /// <summary>Other people or bodies by name take the same part.</summary>
    OtherNames,

    /// <summary>Two numbers of the same things cannot both be true at one time; a later count may still be of the same matter.</summary>
    OtherNumbers,

    /// <summary>A name takes part in both.</summary>
    SharedName,

    /// <summary>Two or more things, or one and a number, take part in both.</summary>
    SharedThings,

    /// <summary>The predicate says too little ("have", "make"), or is only akin.</summary>
    VaguePredicate,

    /// <summary>Too little that takes part is the same in both.</summary>
    FewParts,
}

/// <summary>The outcome for two tellings, with what decided it.</summary>
public readonly record struct MatterComparison(MatterRelation Relation, MatterReason Reason);

/// <summary>
/// What is told, without its wording, to be compared with what others tell: "the resignation of Mayor Kaskel" and "Kaskel has resigned" are
/// one matter. Days and the story are left to whoever compares.
/// </summary>
public sealed record AssertionMatter
{
    /// <summary>Verbs that say nothing by themselves.</summary>
    private static readonly FrozenSet<string> Vague =
        "be have do make get go come take give put say tell see know think become use want need try keep let seem show"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The weight (<see cref="SharedParts.Weight"/>) from which two tellings without a shared name are one. By hand: a thing and a number,
    /// or two things.
    /// </summary>
    private const int Enough = 3;

    /// <summary>A verb that says nothing by itself.</summary>
    internal static bool IsVague(string lemma) => Vague.Contains(lemma);

    /// <summary>The predicate's verb, see <see cref="Proposition.Lemma"/>.</summary>
    public required string Predicate { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>Who and what take part, pronouns left out.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>Who and whom cannot be told apart for sure.</summary>
    public bool RolesMayTurn { get; init; }

    /// <summary>Reduces a proposition to what it is compared by.</summary>
    /// <returns>Its predicate, participants, measures and negation, without their wording.</returns>
    public static AssertionMatter Of(Proposition proposition)
    {
        ArgumentNullException.ThrowIfNull(proposition);
        return new AssertionMatter
        {
            Predicate = proposition.Lemma,
            IsNegated = proposition.IsNegated,
            Participants = [.. proposition.Participants.Where(p => !p.IsPronoun)],
            Measures = proposition.Measures,
            RolesMayTurn = proposition.RolesMayTurn,
        };
    }

    /// <summary>Compares what two sentences tell; careful: in doubt compatible. The order does not matter.</summary>
    /// <returns>The relation, and what decided it.</returns>
    public MatterComparison Compare(AssertionMatter other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var kinship = VerbKinship.Of(Predicate, other.Predicate);
        if (kinship == Kinship.None) return new(MatterRelation.Different, MatterReason.OtherPredicate);
        if (IsNegated != other.IsNegated) return new(MatterRelation.Different, MatterReason.Denied);
        var parts = SharedParts.Of(this, other);
        if (parts.NamesConflict) return new(MatterRelation.Different, MatterReason.OtherNames);
        if (parts.NumbersConflict) return new(MatterRelation.Different, MatterReason.OtherNumbers);
        if (kinship == Kinship.Kin || Vague.Contains(Predicate)) return new(MatterRelation.Compatible, MatterReason.VaguePredicate);
        if (parts.Names > 0) return new(MatterRelation.Same, MatterReason.SharedName);
        return parts.Weight >= Enough
            ? new(MatterRelation.Same, MatterReason.SharedThings)
            : new(MatterRelation.Compatible, MatterReason.FewParts);
    }
}
