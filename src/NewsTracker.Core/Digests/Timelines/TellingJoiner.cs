using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>An event with its salience, 0 to 1.</summary>
internal sealed record RankedEvent(ChosenEvent Event, double Salience);

/// <summary>
/// Joins what several sentences tell of one event: the same matter (<see cref="AssertionMatter"/>) on the same day, or on neighbouring days
/// where one telling only has the day of its article. The entry keeps all tellings, the better day, and the higher salience.
/// </summary>
internal sealed class TellingJoiner(TimelineOptions options)
{
    /// <param name="ranked">Events by falling salience.</param>
    /// <returns>The same order, each event once.</returns>
    public List<RankedEvent> Join(IEnumerable<RankedEvent> ranked)
    {
        var kept = new List<RankedEvent>();
        var byDay = new Dictionary<int, List<int>>(); // start day to places in kept
        foreach (var next in ranked)
        {
            var day = next.Event.Group.Date.Start.DayNumber;
            var same = -1;
            for (var near = day - options.JoinDays; near <= day + options.JoinDays && same < 0; near++)
            {
                if (byDay.TryGetValue(near, out var places))
                    same = places.FindIndex(p => IsOne(kept[p].Event, next.Event)) is >= 0 and var at ? places[at] : -1;
            }

            if (same >= 0)
            {
                kept[same] = kept[same] with { Event = Joined(kept[same].Event, next.Event) };
                continue;
            }

            kept.Add(next);
            if (!byDay.TryGetValue(day, out var own)) byDay[day] = own = [];
            own.Add(kept.Count - 1);
        }

        return kept;
    }

    /// <summary>Two chosen events are tellings of one.</summary>
    public bool IsOne(ChosenEvent left, ChosenEvent right) =>
        MayBeOneDay(left.Teller, right.Teller) && IsOneMatter(left.Teller.Sentence, right.Teller.Sentence);

    public static bool IsOneMatter(SentenceFeatures left, SentenceFeatures right) =>
        left.Matter is { } one && right.Matter is { } other && one.Compare(other).Relation == MatterRelation.Same;

    /// <summary>
    /// The same days; a day inside a month or stretch; or days near each other of which one is only that of an article's news, or of
    /// somebody who told of it.
    /// </summary>
    private bool MayBeOneDay(EventCandidate left, EventCandidate right)
    {
        if (left.Date == right.Date) return true;
        if (left.Date.Precision != right.Date.Precision && left.Named && right.Named) return Holds(left.Date, right.Date);
        if (left.IsOfEvent && right.IsOfEvent) return false;
        return Math.Abs(left.Date.Start.DayNumber - right.Date.Start.DayNumber) <= options.JoinDays;
    }

    private static bool Holds(DateSpan left, DateSpan right) =>
        (left.Start <= right.Start && right.End <= left.End) || (right.Start <= left.Start && left.End <= right.End);

    /// <summary>
    /// A named day is better than that of an article, a finer one than a coarse one, what happened than what was planned.
    /// </summary>
    private static ChosenEvent Joined(ChosenEvent kept, ChosenEvent next)
    {
        var better = (next.Teller.IsOfEvent && !kept.Teller.IsOfEvent)
            || (next.Teller.IsOfEvent == kept.Teller.IsOfEvent && next.Teller.Date.Precision < kept.Teller.Date.Precision)
            || (kept.Teller.Planned && !next.Teller.Planned && next.Teller.Date == kept.Teller.Date);
        var (first, second) = better ? (next, kept) : (kept, next);
        return first with { Tellings = [.. first.Tellings, .. second.Tellings], Rank = Math.Min(kept.Rank, next.Rank) };
    }
}
