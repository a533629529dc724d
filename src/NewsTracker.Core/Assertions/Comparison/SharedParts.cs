using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Assertions.Parts;

namespace NewsTracker.Core.Assertions.Comparison;

/// <summary>
/// What two tellings have in common. <paramref name="Names"/> counts shared names of who takes part; <paramref name="Weight"/> sums what
/// else is shared: 2 for a noun or a place, 1 for a noun that fits anybody, 2 for an equal number, 1 for an equal one up to three.
/// </summary>
internal readonly record struct SharedParts(int Names, int Weight, bool NamesConflict, bool NumbersConflict)
{
    /// <summary>Nouns that fit anybody. By hand.</summary>
    private static readonly FrozenSet<string> Anybody =
        "people person man woman child boy girl police officer official authority government minister group member other"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static SharedParts Of(AssertionMatter left, AssertionMatter right)
    {
        var turn = left.RolesMayTurn || right.RolesMayTurn;
        var (names, weight) = (0, 0);
        foreach (var one in left.Participants)
        {
            foreach (var other in right.Participants)
            {
                if (!IsSamePart(one, other, turn) || !IsSame(one, other)) continue;
                if (one.IsName && one.Role != ParticipantRole.Where) names++;
                else weight += Anybody.Contains(one.Lemma) ? 1 : 2;
                break;
            }
        }

        var conflict = Conflict(left, right, ParticipantRole.Who, turn) || Conflict(left, right, ParticipantRole.Whom, turn);
        var (numbers, numbersConflict) = Compare(left.Measures, right.Measures);
        return new SharedParts(names, weight + numbers, conflict, numbersConflict);
    }

    private static bool IsSamePart(Participant one, Participant other, bool turn) =>
        one.Role == other.Role || (turn && one.Role != ParticipantRole.Where && other.Role != ParticipantRole.Where);

    /// <summary>The same last name or the one inside the other; the same noun, whose names, where both have any, share a word.</summary>
    private static bool IsSame(Participant one, Participant other)
    {
        if (one.IsName != other.IsName) return false;
        if (one.IsName) return one.Lemma == other.Lemma || one.Names.Contains(other.Lemma) || other.Names.Contains(one.Lemma);
        if (one.Lemma != other.Lemma) return false;
        return one.Names.Count == 0 || other.Names.Count == 0 || one.Names.Any(n => other.Names.Contains(n));
    }

    /// <summary>Both name somebody in a role, and nobody of the one is named by the other in any role that it may have.</summary>
    private static bool Conflict(AssertionMatter left, AssertionMatter right, ParticipantRole role, bool turn)
    {
        var one = left.Participants.Where(p => p.Role == role && p.IsName).ToList();
        var other = right.Participants.Where(p => p.IsName && (turn ? p.Role != ParticipantRole.Where : p.Role == role)).ToList();
        return one.Count > 0 && other.Count > 0 && !one.Exists(a => other.Exists(b => IsSame(a, b)));
    }

    private static (int Weight, bool Conflict) Compare(IReadOnlyList<Measure> left, IReadOnlyList<Measure> right)
    {
        var (shared, conflict) = (0, false);
        foreach (var one in left)
        {
            var same = right.Where(m => m.Unit == one.Unit && IsSameThing(one, m)).ToList();
            if (same.Count == 0) continue;
            if (!same.Exists(one.Allows)) conflict = true;
            else if (same.Exists(m => m.Value == one.Value)) shared += one.Value > 3 ? 2 : 1;
        }

        return (shared, conflict);
    }

    /// <summary>The same noun, or one without noun where the same is told of both: "14 people were injured", "injured 14".</summary>
    private static bool IsSameThing(Measure one, Measure other) =>
        one.CountedLemma is null && other.CountedLemma is null ? one.Told is not null && one.Told == other.Told
            : one.CountedLemma is null || other.CountedLemma is null ? one.Told is not null && one.Told == other.Told && one.Unit is null
            : one.CountedLemma == other.CountedLemma && (one.Told is null || other.Told is null || one.Told == other.Told);
}
