using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One thing done or planned, put on different days by outlets that write within a day of each other: the same predicate of the same named
/// body or person, in whatever clause it stands.
/// </summary>
internal sealed class FactDateFinder(StoryFacts facts, DisagreementOptions options)
{
    public IEnumerable<Disagreement> Find()
    {
        var told = facts.Of(p => p.Dated)
            .GroupBy(f => f.Told.Lemma, StringComparer.Ordinal)
            .OrderBy(g => g.Min(f => f.Voice.Order)).ThenBy(g => g.Key, StringComparer.Ordinal);
        foreach (var same in told)
        {
            var left = same.Take(options.MaxCounts).ToList();
            while (left.Count > 1)
            {
                var first = left[0];
                var matter = left.FindAll(f => f == first || IsOneMatter(first, f));
                left.RemoveAll(matter.Contains);
                if (matter.Count < 2) continue;
                var days = matter.Select(f => f.Date!.Start).Distinct().ToList();
                if (days.Count != 2 || matter.Exists(f => Tells(f, days.Find(d => d != f.Date!.Start)))) continue;
                var sides = Sides.Of(matter.Select(f => Saying.Of(f.Voice, f.Sentence, DateLabel.Of(f.Date!))), options);
                if (sides.Count > 1) yield return new Disagreement(DifferenceKinds.Date, About(first), sides);
            }
        }
    }

    /// <summary>It is put on a day, and somebody takes part by name.</summary>
    public static bool Concerns(ToldFact fact) => !fact.Told.IsNegated && fact.Told.Kind != PropositionKind.Noun
        && fact.Date is { Precision: DatePrecision.Day } && fact.ReadActors().Count > 0 && !IsSetOff(fact);

    /// <summary>
    /// "Divers found him, missing since the ferry sank at Tarnhold, on Sunday": behind a comma the day is that of the clause around.
    /// </summary>
    private static bool IsSetOff(ToldFact fact)
    {
        if (fact.Told.Kind == PropositionKind.Main || fact.Told.Dates.Count == 0) return false;
        var day = fact.Voice.Features.Content.Dates[fact.Told.Dates[0]].Span;
        var before = fact.Voice.Text.AsSpan(fact.Sentence.Span.Start..day.Start).TrimEnd();
        if (before.EndsWith(" on")) before = before[..^3].TrimEnd();
        return before.EndsWith(",");
    }

    private bool IsOneMatter(ToldFact one, ToldFact other)
    {
        if (one.Voice.Outlet == other.Voice.Outlet) return false;
        if (Math.Abs(one.Written!.Value.DayNumber - other.Written!.Value.DayNumber) > 1) return false;
        if (Math.Abs(one.Date!.Start.DayNumber - other.Date!.Start.DayNumber) > options.EventDays) return false;
        if (IsOfItsDay(one) && IsOfItsDay(other)) return false;
        if ((one.Told.Status == PropositionStatus.Planned) != (other.Told.Status == PropositionStatus.Planned)) return false;
        var names = one.ReadActors();
        names.IntersectWith(other.ReadActors());
        if (names.Count == 0 || one.Matter.Compare(other.Matter).Relation == MatterRelation.Different) return false;
        if (AreOfOtherActors(one, other)) return false;
        return SharesWords(one, other) && !SharesWeekday(one, other);
    }

    /// <summary>Each names who did it, and not the same: two agencies that downgrade one debt.</summary>
    private static bool AreOfOtherActors(ToldFact one, ToldFact other)
    {
        var (here, there) = (Actors(one), Actors(other));
        return here.Count > 0 && there.Count > 0 && !here.Overlaps(there);
    }

    private static HashSet<string> Actors(ToldFact fact) =>
        [.. fact.Told.Participants.Where(p => p.Role == ParticipantRole.Who && !p.IsPronoun).SelectMany(p => p.Names)];

    /// <summary>Two that each tell of the day on which they came out tell of two days: a share that fell, and fell again.</summary>
    private static bool IsOfItsDay(ToldFact fact) => fact.Date!.Start == fact.Voice.Day;

    /// <summary>
    /// A third of what the shorter sentence says, its names and dates apart, and the verb; half of it where each calls what it is done to
    /// otherwise: a chamber approves a bill one day and a proposal the next.
    /// </summary>
    private static bool SharesWords(ToldFact one, ToldFact other) =>
        StoryCorpus.Common(one.Sentence.Terms, other.Sentence.Terms) * (AreOfOtherThings(one, other) ? 2 : 3) >=
            Math.Min(one.Sentence.Terms.Length, other.Sentence.Terms.Length);

    private static bool AreOfOtherThings(ToldFact one, ToldFact other)
    {
        var (here, there) = (Things(one), Things(other));
        return here.Count > 0 && there.Count > 0 && !here.Overlaps(there);
    }

    private static HashSet<string> Things(ToldFact fact) =>
        [.. fact.Told.Of(ParticipantRole.Whom).Where(p => !p.IsPronoun).Select(p => p.Lemma)];

    /// <summary>Who acts, or what it is done to, by name.</summary>
    /// <summary>The same word for both days: one of them is reckoned from another day.</summary>
    private static bool SharesWeekday(ToldFact one, ToldFact other)
    {
        var (here, there) = (Keys(one), Keys(other));
        return here.Overlaps(there);
    }

    private static HashSet<int> Keys(ToldFact fact) =>
        [.. fact.Words.Select(w => CalendarWords.KeyOf(fact.Voice.Text, w)).Where(k => k is > 100 and < 200)];

    /// <summary>Its sentence names the other day as well.</summary>
    private static bool Tells(ToldFact fact, DateOnly day) => fact.Voice.Features.Content.Dates.Any(d =>
        d.Type is TimexType.Date or TimexType.Time && d.Date is { Precision: DatePrecision.Day } named && named.Start == day
        && d.Span.Overlaps(fact.Sentence.Span));

    private string About(ToldFact fact) =>
        PhraseCutter.CutOrWhole(fact.Voice.Text, fact.Sentence, options.MinAboutWords, options.MaxAboutWords);
}
