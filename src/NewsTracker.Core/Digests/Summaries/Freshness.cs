using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Tells which articles bring news of their own day, and which only tell again what earlier ones told: the latter make nothing the latest
/// development, whatever day stands on them.
/// </summary>
internal sealed class Freshness(StoryCorpus story, SentencePool pool, Openings judge, FreshnessOptions options)
{
    private readonly Dictionary<IndependentArticle, bool> known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SentenceFeatures, Wording> wordings = new(ReferenceEqualityComparer.Instance);
    private readonly List<IndependentArticle> dated = story.Voices.FindAll(v => v.Day is not null);

    /// <summary>Its opening tells something that no earlier article does; so does what has no day.</summary>
    public bool IsFresh(IndependentArticle voice)
    {
        if (known.TryGetValue(voice, out var fresh)) return fresh;
        return known[voice] = voice.Day is null || !TellsAgain(voice);
    }

    /// <summary>The newest day of which an article of the development brings news; null where none does.</summary>
    public DateOnly? Day(Episode episode)
    {
        DateOnly? newest = null;
        for (var i = episode.Voices.Count - 1; i >= 0; i--) // the newest first: of those before it nothing need be known
        {
            if (episode.Voices[i].Day is { } day && !(day <= newest) && IsFresh(episode.Voices[i])) newest = day;
        }

        return newest;
    }

    private bool TellsAgain(IndependentArticle voice)
    {
        var earlier = Earlier(voice.Day!.Value);
        if (earlier.Count == 0) return false;
        var top = pool.Opening(voice, options.TopSentences).ToList();
        var opening = top.FindAll(judge.IsOpening);
        return opening.Count > 0
            ? opening.TrueForAll(f => IsToldBefore(f, earlier))
            : top.Exists(f => f.IsDated && judge.IsOldNews(f) && IsToldBefore(f, earlier));
    }

    /// <summary>
    /// Of a past day that it names, and of which an earlier article already told; or of no day, in the words of an earlier article, and
    /// then the deed must be told before as well: "has denied arson" is no "was charged with arson".
    /// </summary>
    private bool IsToldBefore(FitSentence fit, List<IndependentArticle> earlier)
    {
        var day = fit.Voice.Day!.Value;
        if (NamedDay(fit) is { } told)
            return told < day.AddDays(-1) && earlier.Exists(v => v.Day >= told && Share(fit, v) >= options.DatedShare);
        if (Deed(fit) is { } deed && !earlier.Exists(v => TellsDeed(v, deed, fit))) return false;
        return earlier.Exists(v => Share(fit, v) >= (v.Day < day.AddDays(-1) ? options.UndatedShare : options.NextDayShare));
    }

    /// <summary>The day of what it tells, where its words name it; that of a fire after which somebody "has denied" is another.</summary>
    private static DateOnly? NamedDay(FitSentence fit) =>
        fit is { IsDated: true, Day: { } told } && fit.Sentence.Assertion is not { IsPresent: true } ? told.End : null;

    /// <summary>The last of those of the days before; the articles that have a day stand in the order of their days.</summary>
    private List<IndependentArticle> Earlier(DateOnly day)
    {
        var (from, to) = (0, dated.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (dated[middle].Day < day) from = middle + 1;
            else to = middle;
        }

        var first = Math.Max(0, from - options.MaxCompared);
        return dated.GetRange(first, from - first);
    }

    /// <summary>Share (0 to 1) of its words that an article's headline and opening hold; a word that no other article has is colour,
    /// a count that the article lacks is news.</summary>
    private double Share(FitSentence fit, IndependentArticle voice)
    {
        if (!wordings.TryGetValue(fit.Sentence, out var said))
        {
            wordings[fit.Sentence] = said =
                new([.. fit.Sentence.Terms.Where(t => story.Frequency(t) > 1 || fit.Sentence.IsInName(t))], [.. Counts(fit)]);
        }

        if (said.Terms.Length < options.MinTerms) return 0;
        var opening = Opening(voice);
        foreach (var count in said.Counts)
        {
            if (Array.BinarySearch(opening, count) < 0) return 0;
        }

        var held = 0;
        foreach (var term in said.Terms)
        {
            if (Array.BinarySearch(opening, term) >= 0) held++;
        }

        return held / (double)said.Terms.Length;
    }

    /// <summary>
    /// Its headline has the verb, or a sentence at its top with other words of the sentence: "was denied bail" is no "denied arson".
    /// </summary>
    private bool TellsDeed(IndependentArticle voice, ulong deed, FitSentence fit) => voice.Features.TitleTerms.Contains(deed)
        || voice.Features.Sentences.Where(SentencePool.IsWhole).Take(options.ComparedSentences).Any(s =>
            Array.BinarySearch(s.Terms, deed) >= 0 && StoryCorpus.Common(s.Terms, fit.Sentence.Terms) >= options.MinTerms);

    /// <summary>The terms of an article's headline and of the sentences at its top, ascending.</summary>
    private ulong[] Opening(IndependentArticle voice) => voice.Features.Once(options, () => new ToldAtTop(
    [
        .. voice.Features.TitleTerms.Concat(voice.Features.Sentences.Where(SentencePool.IsWhole).Take(options.ComparedSentences)
            .SelectMany(s => s.Terms)).Distinct().Order(),
    ])).Terms;

    /// <summary>Its numbers that are no part of a date.</summary>
    private static IEnumerable<ulong> Counts(FitSentence fit) => fit.Sentence.ReadWords()
        .Where(w => w.Kind == WordKind.Number && w.Span.Start >= fit.Sentence.Core.Start
            && !TimeExpression.Within(fit.Voice.Features.Content.Dates, w.Span).Any())
        .Select(w => w.Stem);

    /// <summary>The stem of its main verb.</summary>
    private static ulong? Deed(FitSentence fit) => fit.Sentence.Assertion?.Predicate is { } verb
        && fit.Sentence.ReadWords().Find(w => w.Span.Start == verb.Start) is { IsFunction: false } word
        && Array.BinarySearch(fit.Sentence.Terms, word.Stem) >= 0 ? word.Stem : null;

    private sealed record ToldAtTop(ulong[] Terms);

    /// <summary>What of a sentence is looked for in others: the words that other articles have too, and its counts.</summary>
    private sealed record Wording(ulong[] Terms, ulong[] Counts);
}

/// <summary>The numbers of <see cref="Freshness"/>: by hand on 22 stories that a reader judged and one draw of stories.</summary>
internal sealed record FreshnessOptions
{
    /// <summary>Sentences of an article in which its news stands, and those of an earlier one in which it may have stood before.</summary>
    public int TopSentences { get; init; } = 3;

    public int ComparedSentences { get; init; } = 6;

    /// <summary>
    /// Share of its words there, from which a sentence is told again: of one that names a day; of one that does not; and of one where only
    /// a day lies between.
    /// </summary>
    public double DatedShare { get; init; } = 0.4;

    public double UndatedShare { get; init; } = 0.6;

    public double NextDayShare { get; init; } = 0.6;

    /// <summary>Words at least that other articles have, too: with fewer nothing is known.</summary>
    public int MinTerms { get; init; } = 4;

    /// <summary>Earlier articles that one is compared with, the newest.</summary>
    public int MaxCompared { get; init; } = 12;
}
