using NewsTracker.Core.Assertions.Comparison;
using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// A number that a sentence tells, with what is counted (<paramref name="Thing"/>: a noun, "person" for whatever people are called) and
/// what is told of it.
/// </summary>
internal sealed record CountedFact(ToldFact Fact, Measure Measure, string Thing, string Told)
{
    /// <summary>How badly: "seriously injured" are some of the injured.</summary>
    private static readonly FrozenSet<ulong> Degrees =
        WordHash.Set("seriously severely critically badly gravely slightly lightly fatally mildly");

    /// <summary>Words that say what a sentence's years are: those of a sentence.</summary>
    private static readonly FrozenSet<string> Terms = "sentence jail imprison".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nouns for people of whom nothing else is said.</summary>
    private static readonly FrozenSet<string> People =
        "people person victim other man woman resident civilian passenger".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words before a number that make it a part of another, or a number beside another.</summary>
    private static readonly FrozenSet<ulong> Parting = WordHash.Set(
        "including included another other additional further more extra first second third last each every per with without only " +
        "for by from another next past");

    private static readonly ulong For = WordHash.Of("for");

    private static readonly FrozenSet<string> Times =
        "second minute hour day week month year decade century".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<ulong> Rates = WordHash.Set("per daily hourly weekly monthly annually each every");

    /// <summary>The counts of a fact that can be compared: a plain number of a thing of which something is told.</summary>
    public static IEnumerable<CountedFact> Of(ToldFact fact)
    {
        foreach (var measure in fact.Told.Measures)
        {
            if (measure.Bound == MeasureBound.Vague || measure.CountedLemma == "age") continue;
            if (measure.Unit is { } unit && Times.Contains(unit) && !(unit is "year" or "month" && Terms.Contains(fact.Told.Lemma)))
                continue;
            if (measure.CountedLemma is null && measure.Told is null && measure.Unit is null) continue;
            if (IsPart(fact, measure) || IsBeside(fact, measure)) continue;
            var told = measure.Told ?? fact.Told.Lemma;
            var thing = measure.CountedLemma is not { } noun
                ? measure.Unit is null ? "person" : ""
                : People.Contains(noun) ? "person" : noun;
            yield return new CountedFact(fact, measure, thing, told);
        }
    }

    /// <summary>What befalls people is counted in people, whatever they are called; else the thing itself.</summary>
    public (string Thing, string? Fate) Group => GroupOf(Thing, Told, Measure);

    /// <summary>As <see cref="Group"/>.</summary>
    public static (string Thing, string? Fate) GroupOf(string thing, string told, Measure measure) =>
        ToldClass.FateOf(told) is { } fate && measure.Unit is null ? ("person", fate) : (thing, null);

    /// <summary>Both count the same, as far as their nouns say: people and climbers may be one, soldiers and smugglers not.</summary>
    public bool IsOfOneThing(CountedFact other) => Thing == other.Thing || Thing == "person" || other.Thing == "person";

    /// <summary>How badly those counted were hurt, where the sentence says so.</summary>
    public HashSet<ulong> Degree => field ??= [.. Fact.Words.Where(w => Degrees.Contains(w.Form)).Select(w => w.Form)];

    /// <summary>
    /// The word that tells it and the two content words before the number: "jewels worth 3 million", "a fine of 3 million".
    /// </summary>
    public HashSet<ulong> Lead => field ??= ReadLead();

    /// <summary>"a tanker with 9,000 tons of oil": what is told is told of the tanker.</summary>
    private static bool IsBeside(ToldFact fact, Measure measure) => fact.Told.Participants.Any(p => p.Phrase.Contains(measure.Span)
        && !p.Head.Overlaps(measure.Span) && !(measure.Counted is { } counted && counted.Overlaps(p.Head)));

    private bool? isRate;

    /// <summary>"a day", "per barrel": said of one and not of the other, they measure two things.</summary>
    public bool IsRate => isRate ??= Behind().Any(w => Rates.Contains(w.Form)) || BehindIs("a") || BehindIs("an");

    /// <summary>Adjectives and nouns before the counted noun: "armed men".</summary>
    public HashSet<ulong> Modifiers => field ??= Measure.Counted is not { } counted ? [] :
        [.. Fact.Words.Where(w => !w.IsFunction && !w.IsNumber && counted.Contains(w.Span) && w.Span.End < counted.End)
            .Select(w => w.Stem)];

    private HashSet<ulong> ReadLead()
    {
        var words = Fact.Words;
        var at = words.FindIndex(w => w.Span.End > Measure.Span.Start);
        return [.. words.Take(Math.Max(0, at)).Where(w => !w.IsFunction && Fact.Profile.Words.Contains(w.Stem)
                && !Fact.Profile.NameStems.Contains(w.Stem)).TakeLast(2)
            .Concat(words.Where(w => w.Span.Overlaps(Fact.Told.Predicate))).Select(w => w.Stem)];
    }

    private static bool IsPart(ToldFact fact, Measure measure)
    {
        var words = fact.Words;
        var at = words.FindIndex(w => w.Span.End > measure.Span.Start);
        // "for 40 million": a price
        if (at > 0 && Parting.Contains(words[at - 1].Form) && !(measure.Unit is not null && words[at - 1].Form == For)) return true;
        // "14 of the passengers"
        var behind = words.FindIndex(w => w.Span.Start >= measure.Span.End);
        return behind >= 0 && words[behind].Form == WordHash.Of("of")
            && (measure.Unit is null || (behind + 1 < words.Count && words[behind + 1].Form == WordHash.Of("the")));
    }

    private IEnumerable<Word> Behind() => Fact.Words.Where(w => w.Span.Start >= Measure.Span.End).Take(3);

    private bool BehindIs(string word)
    {
        var behind = Behind().ToList();
        // "20 billion into an account" is no rate
        return behind.FindIndex(w => w.Form == WordHash.Of(word)) is >= 0 and var at && at < (Measure.Counted is null ? 1 : 2);
    }
}
