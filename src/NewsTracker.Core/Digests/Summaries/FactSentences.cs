using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Chooses sentences by the main facts of a development: what the one that opens it leaves out others tell behind it, each the one that
/// tells most of what is missing.
/// </summary>
internal sealed class FactSentences(SentencePool pool, SentenceChoice choice, CoreFactOptions options)
{
    /// <summary>Adds the main facts that are missing.</summary>
    /// <param name="facts">What the articles of the development agree in.</param>
    /// <param name="from">Sentences of its days.</param>
    /// <param name="picks">What the section holds.</param>
    /// <param name="articles">Articles of the development: length follows them.</param>
    public void Add(CoreFacts facts, List<FitSentence> from, List<Pick> picks, int articles)
    {
        var room = Math.Min(options.MaxSentences, (int)Math.Round(options.BaseSentences + (options.PerArticle * articles)));
        var open = from.FindAll(f => f.Place < options.MaxPlace && !f.IsHeadMatter && IsFact(f) && !IsColumn(f.Voice, options)
            && !(f.Voice.Day is null && pool.Latest is not null));
        while (picks.Count < room)
        {
            var gaps = facts.Beside(picks.Select(p => p.Sentence));
            var weighed = open.ConvertAll(f => (Fit: f, Weight: Weight(f, facts, gaps))).FindAll(f => f.Weight > 0);
            if (choice.TakeFact(weighed, picks, pool.Latest is null, f => Elaborates(f, facts, gaps)) is not { } next) break;
            picks.Add(next);
        }
    }

    /// <summary>So much in it is new that it does not tell again but how, where and when.</summary>
    private bool Elaborates(FitSentence fit, CoreFacts facts, MissingFacts gaps) =>
        gaps.Gain(fit.Sentence) is var gain && gain >= options.MuchGain && gain >= options.NewPartOfTop * facts.Share(fit.Sentence)
        && gaps.Count(fit.Sentence) >= options.MuchWords;

    private double Weight(FitSentence fit, CoreFacts facts, MissingFacts gaps)
    {
        var gain = gaps.Gain(fit.Sentence);
        var least = options.MinGain * (choice.IsDated(fit) ? 1 : options.OpenDayGain);
        var part = EpisodeNews.IsTop(fit) ? options.NewPartOfTop : options.NewPart;
        if (gain < least || gain < part * facts.Share(fit.Sentence)) return 0;
        var surely = fit.Sentence.Assertion is { } said ? 1 - said.Of(AssertionStatus.Background) : 1;
        return gain * surely * Math.Pow(options.PlaceDecay, fit.Place);
    }

    private bool IsFact(FitSentence fit) => fit.Sentence.Assertion is not { } said
        || said.Of(AssertionStatus.Opinion) + said.Of(AssertionStatus.NotContent) <= options.MaxView;

    /// <summary>Many of the sentences at the top of the text are views, or speak as "I" and "you".</summary>
    public static bool IsColumn(IndependentArticle voice, CoreFactOptions options)
    {
        var top = voice.Features.Sentences.Where(SentencePool.IsWhole).Take(options.ColumnSentences).ToList();
        return top.Count(s => s.Has(SentenceTraits.Personal) || s.Assertion is { Status: AssertionStatus.Opinion })
            >= options.ColumnShare * Math.Max(options.MinColumn, top.Count);
    }
}
