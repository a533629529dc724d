using System.Globalization;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Disagreements.Figures;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One thing counted differently by independent outlets: side by side where they came out on one day, one after the other where a later
/// day tells a later count.
/// </summary>
internal sealed class CountFinder(StoryCorpus story, StoryFacts facts, FigureGuards guards, DisagreementOptions options)
{
    public const string Kind = DifferenceKinds.Number;

    private static readonly ulong One = WordHash.Of("one");

    private readonly Dictionary<SentenceFeatures, ulong[]> matters = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SentenceFeatures, HashSet<decimal>> numbers = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<Disagreement> Find()
    {
        foreach (var left in facts.Counts(options.MaxCounts))
        {
            while (left.Count > 1)
            {
                var first = left[0];
                var matter = left.FindAll(c => c == first || IsOneMatter(first, c));
                left.RemoveAll(matter.Contains);
                if (matter.Count < 2) continue;
                if (SideBySide(matter) is { } differs) yield return differs;
                if (OverTime(matter) is { } moved) yield return moved;
            }
        }
    }

    /// <summary>The same event, by its words, its names and its days.</summary>
    private bool IsOneMatter(CountedFact one, CountedFact other)
    {
        var apart = Math.Abs(one.Fact.Voice.Day!.Value.DayNumber - other.Fact.Voice.Day!.Value.DayNumber);
        if (apart > options.CountDays || (apart == 0 && AreFarApart(one.Measure.Value, other.Measure.Value))) return false;
        if (one.Fact.Sentence == other.Fact.Sentence || !one.IsOfOneThing(other) || one.IsRate != other.IsRate) return false;
        if (one.Fact.Told.IsNegated || other.Fact.Told.IsNegated || !one.Modifiers.SetEquals(other.Modifiers)) return false;
        if (one.Fact.IsOfAnotherDay(other.Fact) && !SameEvent.AreOneNight(one.Fact, other.Fact)) return false;
        if (!one.Degree.SetEquals(other.Degree) || TellsBoth(one, other) || TellsBoth(other, one)) return false;
        return (one.Thing == other.Thing && one.Told == other.Told && AreLike(one, other)) || TellOneEvent(one, other);
    }

    private bool AreFarApart(decimal one, decimal other) => Math.Max(one, other) > options.MaxApart * Math.Min(one, other);

    private bool AreLike(CountedFact one, CountedFact other)
    {
        var likeness = story.Likeness(WithoutNumbers(one.Fact.Sentence), WithoutNumbers(other.Fact.Sentence));
        var names = one.Fact.Sentence.Names.SelectMany(n => n.Stems).Intersect(other.Fact.Sentence.Names.SelectMany(n => n.Stems))
            .Any(s => story.Frequency(s) < options.CommonName * story.Count || story.Count < options.SubjectArticles);
        return likeness >= (names ? options.SameCountNamed : options.SameCount) && !SameEvent.AreOfOtherTimes(one.Fact, other.Fact);
    }

    /// <summary>In other words, but of one event, and the same is told of those counted.</summary>
    private bool TellOneEvent(CountedFact one, CountedFact other)
    {
        if (one.Fact.Voice.Outlet == other.Fact.Voice.Outlet) return false;
        if (!one.Fact.Profile.NameStems.Overlaps(other.Fact.Profile.NameStems)) return false;
        var leads = one.Lead;
        HashSet<ulong> aside = [.. leads, .. other.Lead];
        if (SameEvent.Of(one.Fact, other.Fact, story, options, aside) is not { IsLikely: true } same) return false;
        // of sums and shares a large story tells many
        if (one.Measure.Unit is not null && story.Count >= options.SubjectArticles && !same.IsSure) return false;
        if (ToldClass.AreAlike(one.Told, other.Told)) return true;
        if (one.Measure.Unit is not null) return leads.Overlaps(other.Lead);
        return same.IsSure && one.Thing == other.Thing && (ToldClass.IsVague(one.Told) || ToldClass.IsVague(other.Told));
    }

    /// <summary>One sentence also gives the other's number: it tells of two counts.</summary>
    private bool TellsBoth(CountedFact one, CountedFact other) =>
        one.Measure.Value != other.Measure.Value && NumbersOf(other.Fact).Contains(one.Measure.Value);

    /// <summary>All numbers of a sentence, also those of which it does not say what they count: "killing one".</summary>
    private HashSet<decimal> NumbersOf(ToldFact fact)
    {
        if (numbers.TryGetValue(fact.Sentence, out var known)) return known;
        HashSet<decimal> told = [.. Quantity.Read(fact.Voice.Text, fact.Words).Select(q => q.Value)];
        if (fact.Words.Exists(w => w.Form == One)) told.Add(1);
        return numbers[fact.Sentence] = told;
    }

    private Disagreement? SideBySide(List<CountedFact> matter)
    {
        foreach (var day in matter.GroupBy(c => c.Fact.Voice.Day).OrderBy(g => g.Key))
        {
            var told = day.ToList();
            // both are like the first; they must be like each other too
            bool AreSides(CountedFact a, CountedFact b) => Differ(a, b) && IsOneMatter(a, b)
                && !guards.Refuse(a.Fact.Voice, a.Measure.Span, b.Fact.Voice, b.Measure.Span);
            if (!told.Exists(a => told.Exists(b => AreSides(a, b)))) continue;
            // a bound that both numbers keep is no side
            var sided = told.FindAll(a => told.Exists(b => AreSides(a, b)));
            var sides = Sides.Of(sided.Select(Say), options);
            if (sides.Count > 1) return new Disagreement(Kind, CountLabel.Of(told[0]), sides);
        }

        return null;
    }

    /// <summary>The count of each day as most outlets give it, where it moved on the way.</summary>
    private Disagreement? OverTime(List<CountedFact> matter)
    {
        if (matter.Select(c => c.Fact.Voice.Outlet).Distinct(StringComparer.Ordinal).Count() < 2) return null;
        var steps = new List<DisagreementSide>();
        var told = new List<DisagreementSide>();
        CountedFact? last = null;
        foreach (var day in matter.GroupBy(c => c.Fact.Voice.Day!.Value).OrderBy(g => g.Key))
        {
            var counts = day.GroupBy(c => c.Measure.Value).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key)
                .Select(g => g.ToList()).ToList();
            if (last is not null && !HasMoved(last, counts[0][0])) continue;
            last = counts[0][0];
            steps.Add(Step(day.Key, counts[0]));
            told.Add(steps[^1]);
            told.AddRange(counts.Skip(1).Where(c => IsToldBeside(counts[0], c)).Select(c => Step(day.Key, c)));
        }

        // one that only falls is told otherwise, not counted on
        return steps.Count < 2 || steps.Count > options.MaxSteps || steps[^1].Number <= steps[0].Number
            ? null
            : new Disagreement(Disagreement.UpdateKind, CountLabel.Of(matter[0]), told);
    }

    /// <summary>Other outlets give another count on the day of a step.</summary>
    private bool IsToldBeside(List<CountedFact> step, List<CountedFact> other) => Differ(step[0], other[0])
        && IsOneMatter(step[0], other[0]) && !other.Exists(o => step.Exists(s => s.Fact.Voice.Outlet == o.Fact.Voice.Outlet));

    private DisagreementSide Step(DateOnly day, List<CountedFact> told) =>
        new(Say(told[0]).Value, [.. told.Take(options.MaxCitations).Select(c => Say(c).Citation)])
        {
            Day = day,
            Number = told[0].Measure.Value,
        };

    /// <summary>"At least 10" after "at least 3" moved, though both may be true.</summary>
    private bool HasMoved(CountedFact one, CountedFact other) => Differ(one, other)
        || (one.Measure.Bound == other.Measure.Bound && !IsRounded(one, other) && one.Measure.Value != other.Measure.Value);

    private bool IsRounded(CountedFact one, CountedFact other) => Math.Abs(one.Measure.Value - other.Measure.Value)
        <= options.Rounding * Math.Max(one.Measure.Value, other.Measure.Value);

    private bool Differ(CountedFact one, CountedFact other) => one.Measure.Value != other.Measure.Value
        && !one.Measure.Allows(other.Measure) && !IsRounded(one, other);

    private static Saying Say(CountedFact count) =>
        Saying.Of(count.Fact.Voice, count.Fact.Sentence, CountLabel.Value(count)) with
        {
            Key = count.Measure.Value.ToString(CultureInfo.InvariantCulture),
        };

    private ulong[] WithoutNumbers(SentenceFeatures sentence)
    {
        if (matters.TryGetValue(sentence, out var known)) return known;
        var numbers = sentence.ReadWords().Where(w => w.IsNumber).Select(w => w.Stem).ToHashSet();
        return matters[sentence] = [.. sentence.Terms.Where(t => !numbers.Contains(t))];
    }
}
