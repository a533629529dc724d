using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One deed put at two places of one sort by outlets that write within a day of each other: "at Harbour Hospital", "at St Orm Hospital".
/// Two hospitals, streets or airports are never one inside the other, as a street and its town are; of other places nothing is known, and
/// there is no difference.
/// </summary>
internal sealed class WhereFinder(StoryCorpus story, StoryFacts facts, DisagreementOptions options)
{
    /// <summary>Sorts of places of which one holds none of its own sort. By hand.</summary>
    private static readonly FrozenSet<string> Sorts =
        ("airport avenue bay beach bridge cemetery church clinic college creek hospital hotel lake library mosque museum prison quay " +
        "river road school square stadium station street theatre theater tunnel")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<Disagreement> Find()
    {
        var told = facts.Of(p => p.Placed).Take(options.MaxCounts).ToList();
        var taken = new HashSet<ToldFact>();
        foreach (var one in told)
        {
            if (taken.Contains(one) || told.Find(f => !taken.Contains(f) && Differ(one, f)) is not { } other) continue;
            taken.Add(one);
            taken.Add(other);
            var sides = Sides.Of([SayingOf(one), SayingOf(other)], options);
            if (sides.Count > 1) yield return new Disagreement(DifferenceKinds.Where, $"Where: {About(one)}", sides);
        }
    }

    /// <summary>A deed is put at one place that can be compared.</summary>
    public static bool Concerns(ToldFact fact) =>
        !fact.Told.IsNegated && fact.Told.Kind != PropositionKind.Noun && Place(fact) is not null;

    private bool Differ(ToldFact one, ToldFact other)
    {
        if (one.Voice.Outlet == other.Voice.Outlet) return false;
        if (Math.Abs(one.Written!.Value.DayNumber - other.Written!.Value.DayNumber) > 1) return false;
        var (here, there) = (Place(one)!, Place(other)!);
        if (here.Lemma != there.Lemma || here.Joint != there.Joint || Own(here).Overlaps(Own(there))) return false;
        if (one.Told.Status != other.Told.Status) return false;
        if (one.Matter.Compare(other.Matter).Relation == MatterRelation.Different) return false;
        if (Names(one, there) || Names(other, here)) return false;
        return SameEvent.Of(one, other, story, options, []) is { IsSure: true };
    }

    /// <summary>The only place that the deed names, where it is of a sort and has a name of its own.</summary>
    private static Participant? Place(ToldFact fact) => fact.Told.Of(ParticipantRole.Where).ToList() is [{ IsName: true } only]
        && Sorts.Contains(only.Lemma) && Own(only).Count > 0
        ? only
        : null;

    /// <summary>The words of its name without the sort.</summary>
    private static HashSet<ulong> Own(Participant place) =>
        [.. place.Names.Where(n => n != place.Lemma).SelectMany(n => WordReader.Read(n)).Select(w => w.Stem)];

    /// <summary>The article speaks of the other place too: it knows both apart, or by two names.</summary>
    private static bool Names(ToldFact fact, Participant place) =>
        Own(place).Any(w => Array.BinarySearch(fact.Voice.Features.Terms, w) >= 0);

    private static Saying SayingOf(ToldFact fact) => Saying.Of(fact.Voice, fact.Sentence, Place(fact)!.Head.Of(fact.Voice.Text));

    private string About(ToldFact fact) =>
        PhraseCutter.CutOrWhole(fact.Voice.Text, fact.Sentence, options.MinAboutWords, options.MaxAboutWords);
}
