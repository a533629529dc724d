using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// What the sentences of an article say that any of the finders compares, without questions, opinions and what is no sentence of it. It
/// depends on the article alone and is kept with its features: of most of what is said nothing can differ, and it need not be read again.
/// All in the order of the text.
/// </summary>
internal sealed class ComparedFacts
{
    /// <summary>Facts with a number of something, for <see cref="CountFinder"/>.</summary>
    public required CountPlace[] Counts { get; init; }

    /// <summary>The first fact of each sentence with one result, for <see cref="ResultFinder"/>.</summary>
    public required FactPlace[] Results { get; init; }

    /// <summary>What is said to have happened, for <see cref="DenialFinder"/>.</summary>
    public required FactPlace[] Happened { get; init; }

    /// <summary>What is said not to have happened.</summary>
    public required FactPlace[] Denied { get; init; }

    /// <summary>What is put on a day, for <see cref="FactDateFinder"/>.</summary>
    public required FactPlace[] Dated { get; init; }

    /// <summary>What is put on a day of the week, for <see cref="WeekdayFinder"/>.</summary>
    public required FactPlace[] Weekdays { get; init; }

    /// <summary>Who was chosen or won, for <see cref="FillerFinder"/>.</summary>
    public required FactPlace[] Fillers { get; init; }

    /// <summary>What is put at one named place of a sort, for <see cref="WhereFinder"/>.</summary>
    public required FactPlace[] Placed { get; init; }

    public static ComparedFacts Of(IndependentArticle voice) => voice.Features.Once(null, () => Read(voice));

    private static ComparedFacts Read(IndependentArticle voice)
    {
        List<CountPlace> counts = [];
        List<FactPlace> results = [], happened = [], denied = [], dated = [], weekdays = [], fillers = [], placed = [];
        for (var s = 0; s < voice.Features.Sentences.Count; s++)
        {
            var sentence = voice.Features.Sentences[s];
            if (sentence.Assertion is not { } assertion || sentence.Has(SentenceTraits.Question | SentenceTraits.Unfinished)) continue;
            var said = assertion.ReadPropositions();
            for (var p = 0; p < said.Count; p++)
            {
                var fact = new ToldFact(voice, sentence, said[p]);
                var place = new FactPlace((ushort)s, (ushort)p, said[p].Lemma.GetHashCode(StringComparison.Ordinal));
                counts.AddRange(CountedFact.Of(fact).Select(c => new CountPlace(place, c.Measure, c.Thing, c.Told)));
                if (p == 0 && ResultFinder.Concerns(fact)) results.Add(place);
                if (DenialFinder.Concerns(fact)) (fact.Told.IsNegated ? denied : happened).Add(place);
                if (FactDateFinder.Concerns(fact)) dated.Add(place);
                if (WeekdayFinder.Concerns(fact)) weekdays.Add(place);
                if (FillerFinder.Concerns(fact)) fillers.Add(place);
                if (WhereFinder.Concerns(fact)) placed.Add(place);
            }
        }

        return new()
        {
            Counts = [.. counts], Results = [.. results], Happened = [.. happened], Denied = [.. denied], Dated = [.. dated],
            Weekdays = [.. weekdays], Fillers = [.. fillers], Placed = [.. placed],
        };
    }
}

/// <summary>Where a fact stands in its article.</summary>
/// <param name="Sentence">The place of its sentence among the features.</param>
/// <param name="Proposition">Its place in what the sentence says.</param>
/// <param name="Lemma">A hash of its predicate: equal for equal ones, in this process.</param>
internal readonly record struct FactPlace(ushort Sentence, ushort Proposition, int Lemma)
{
    /// <param name="voice">The article.</param>
    /// <param name="written">The day it is taken to have been written on.</param>
    public ToldFact In(IndependentArticle voice, DateOnly? written)
    {
        var sentence = voice.Features.Sentences[Sentence];
        return new ToldFact(voice, sentence, sentence.Assertion!.Propositions[Proposition]) { Written = written };
    }
}

/// <summary>A number that a fact tells, see <see cref="CountedFact"/>.</summary>
internal readonly record struct CountPlace(FactPlace Fact, Measure Measure, string Thing, string Told);

/// <summary>The facts of a story that finders compare, in order of articles.</summary>
internal sealed class StoryFacts(StoryCorpus story, WritingDays days)
{
    private readonly List<(IndependentArticle Voice, DateOnly Written, ComparedFacts Places)> all =
        [.. from voice in story.Voices
            let written = days.Of(voice)
            where written is not null
            select (voice, written.Value, ComparedFacts.Of(voice))];

    /// <summary>Those of one kind, of articles whose day is known, see <see cref="WritingDays"/>.</summary>
    /// <param name="kind">The places of that kind.</param>
    /// <param name="when">Which of them, by their article's day and <see cref="FactPlace.Lemma"/>; null for all.</param>
    public IEnumerable<ToldFact> Of(Func<ComparedFacts, FactPlace[]> kind, Func<DateOnly, int, bool>? when = null)
    {
        foreach (var (voice, written, places) in all)
        {
            foreach (var place in kind(places))
            {
                if (when is null || when(written, place.Lemma)) yield return place.In(voice, written);
            }
        }
    }

    /// <summary>
    /// The numbers of articles whose day is known, in groups of which each may count one thing: those that several numbers stand in, in the
    /// order of the first of each, and of each the first.
    /// </summary>
    /// <param name="max">Numbers of one group.</param>
    public IEnumerable<List<CountedFact>> Counts(int max)
    {
        var groups = new Dictionary<((string Thing, string? Fate) Counted, string? Unit), List<(int Article, int Count)>>();
        for (var a = 0; a < all.Count; a++)
        {
            // a count moves with the days, and of an undated text nobody knows on which side of them it is
            if (all[a].Voice.Day is null) continue;
            var counts = all[a].Places.Counts;
            for (var c = 0; c < counts.Length; c++)
            {
                var group = (CountedFact.GroupOf(counts[c].Thing, counts[c].Told, counts[c].Measure), counts[c].Measure.Unit);
                if (!groups.TryGetValue(group, out var same)) groups[group] = same = [];
                if (same.Count < max) same.Add((a, c));
            }
        }

        return groups.Where(g => g.Value.Count > 1).OrderBy(g => all[g.Value[0].Article].Voice.Order)
            .ThenBy(g => g.Key.ToString(), StringComparer.Ordinal).Select(g => Read(g.Value));
    }

    private List<CountedFact> Read(List<(int Article, int Count)> places)
    {
        var read = new List<CountedFact>(places.Count);
        (int Article, FactPlace Place)? last = null;
        foreach (var (article, at) in places)
        {
            var count = all[article].Places.Counts[at];
            var fact = last == (article, count.Fact) ? read[^1].Fact : count.Fact.In(all[article].Voice, all[article].Written);
            last = (article, count.Fact);
            read.Add(new CountedFact(fact, count.Measure, count.Thing, count.Told));
        }

        return read;
    }

    /// <summary>The predicates of one kind, by their hashes, with the days of the articles that hold them.</summary>
    public IEnumerable<(int Lemma, DateOnly Day)> Days(Func<ComparedFacts, FactPlace[]> kind) =>
        all.SelectMany(a => kind(a.Places).Select(p => (p.Lemma, a.Written)));
}
