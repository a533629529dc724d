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
    /// <summary>Nouns for people of whom nothing else is said.</summary>
    private static readonly FrozenSet<string> People =
        "people person victim other man woman resident civilian passenger".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words before a number that make it a part of another, or a number beside another.</summary>
    private static readonly FrozenSet<ulong> Parting = WordHash.Set(
        "including included among another other additional further more extra first second third last each every per with without only " +
        "for by from another next past");

    private static readonly FrozenSet<string> Times =
        "second minute hour day week month year decade century".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<ulong> Rates = WordHash.Set("per daily hourly weekly monthly annually each every");

    /// <summary>The counts of a fact that can be compared: a plain number of a thing of which something is told.</summary>
    public static IEnumerable<CountedFact> Of(ToldFact fact)
    {
        foreach (var measure in fact.Told.Measures)
        {
            if (measure.Bound == MeasureBound.Vague || measure.CountedLemma == "age") continue;
            if (measure.Unit is { } unit && Times.Contains(unit)) continue;
            if (measure.CountedLemma is null && measure.Told is null && measure.Unit is null) continue;
            if (IsPart(fact, measure)) continue;
            var thing = measure.CountedLemma is not { } noun
                ? measure.Unit is null ? "person" : ""
                : People.Contains(noun) ? "person" : noun;
            yield return new CountedFact(fact, measure, thing, measure.Told ?? fact.Told.Lemma);
        }
    }

    /// <summary>"a day", "per barrel": said of one and not of the other, they measure two things.</summary>
    public bool IsRate => Behind().Any(w => Rates.Contains(w.Form)) || BehindIs("a") || BehindIs("an");

    /// <summary>Adjectives and nouns before the counted noun: "armed men".</summary>
    public HashSet<ulong> Modifiers => Measure.Counted is not { } counted ? [] :
        [.. Fact.Sentence.Words.Where(w => !w.IsFunction && !w.IsNumber && counted.Contains(w.Span) && w.Span.End < counted.End)
            .Select(w => w.Stem)];

    private static bool IsPart(ToldFact fact, Measure measure)
    {
        var words = fact.Sentence.Words;
        var at = words.FindIndex(w => w.Span.End > measure.Span.Start);
        if (at > 0 && Parting.Contains(words[at - 1].Form)) return true;
        // "14 of the passengers"
        var behind = words.FindIndex(w => w.Span.Start >= measure.Span.End);
        return behind >= 0 && words[behind].Form == WordHash.Of("of") && measure.Unit is null;
    }

    private IEnumerable<Word> Behind() => Fact.Sentence.Words.Where(w => w.Span.Start >= Measure.Span.End).Take(3);

    private bool BehindIs(string word)
    {
        var behind = Behind().ToList();
        return behind.FindIndex(w => w.Form == WordHash.Of(word)) is >= 0 and var at && at < 2;
    }
}
