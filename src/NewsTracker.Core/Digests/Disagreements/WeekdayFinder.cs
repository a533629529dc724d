using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One deed done to or by the same named people, put on two days of the week by articles of which one has no day, so that nobody can say
/// which dates these are. Days that a night joins are one.
/// </summary>
internal sealed class WeekdayFinder(StoryCorpus story, StoryFacts facts, DisagreementOptions options)
{
    /// <summary>The share of the shorter sentence's words that both have. By hand.</summary>
    private const int SharedPart = 8;

    public IEnumerable<Disagreement> Find()
    {
        if (story.Count > options.FigureArticles) yield break;
        var told = facts.Of(p => p.Weekdays).Select(f => (Fact: f, Day: Weekday(f)!.Value)).ToList();
        foreach (var matter in told.GroupBy(f => f.Fact.Told.Lemma, StringComparer.Ordinal)
            .OrderBy(g => g.Min(f => f.Fact.Voice.Order)).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var left = matter.ToList();
            while (left.Count > 1)
            {
                var first = left[0];
                var same = left.FindAll(f => f.Fact == first.Fact || IsOne(first.Fact, f.Fact));
                left.RemoveAll(same.Contains);
                var days = same.Select(f => f.Day).Distinct().ToList();
                if (days.Count != 2 || Math.Abs(days[0] - days[1]) is 1 or 6 && same.Exists(f => f.Fact.Profile.IsByNight)) continue;
                var sides = Sides.Of(same.Select(f => Saying.Of(f.Fact.Voice, f.Fact.Sentence, Name(f.Day))), options);
                if (sides.Count > 1) yield return new Disagreement(DifferenceKinds.Date, first.Fact.Label, sides);
            }
        }
    }

    private static string Name(int day) => Enum.GetName((DayOfWeek)(day % 7))!;

    /// <summary>Something is said to have happened on a day of the week, and somebody takes part by name.</summary>
    public static bool Concerns(ToldFact fact) => !fact.Told.IsNegated && fact.Told.Kind != PropositionKind.Noun
        && fact.Told.Status == PropositionStatus.Happened && fact.Told.Dates.Count > 0
        && Weekday(fact) is not null && fact.ReadActors().Count > 0;

    /// <summary>The only day of the week of the predicate.</summary>
    private static int? Weekday(ToldFact fact)
    {
        var dates = fact.Voice.Features.Content.Dates;
        var keys = fact.Words.Where(w => fact.Told.Dates.Any(d => dates[d].Span.Overlaps(w.Span)))
            .Select(w => CalendarWords.KeyOf(fact.Voice.Text, w)).Where(k => k is > 100 and < 200).Distinct().ToList();
        return keys is [var only] ? only - 100 : null;
    }

    private static bool IsOne(ToldFact one, ToldFact other)
    {
        if (one.Voice.Outlet == other.Voice.Outlet || (one.Voice.Day is not null && other.Voice.Day is not null)) return false;
        var names = one.ReadActors();
        names.IntersectWith(other.ReadActors());
        if (names.Count == 0 || one.Matter.Compare(other.Matter).Relation == MatterRelation.Different) return false;
        return StoryCorpus.Common(one.Sentence.Terms, other.Sentence.Terms) * SharedPart
            >= Math.Min(one.Sentence.Terms.Length, other.Sentence.Terms.Length);
    }
}
