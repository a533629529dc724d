using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Goes on with a latest development that is told in fewer words than its articles give room for: with how things stand, who somebody is
/// and what was said, which is no news by itself but what a reader asks next.
/// </summary>
internal sealed class ContextSentences(StoryCorpus story, SentencePool pool, SentenceChoice choice, SummaryOptions all)
{
    private readonly ContextOptions options = all.Context;

    /// <summary>Adds sentences until the section is as long as its articles let it be, or nothing fit is left.</summary>
    /// <param name="from">Sentences of the development.</param>
    /// <param name="picks">What the section holds: its news first.</param>
    /// <param name="facts">What the articles agree in; null where that is not known.</param>
    /// <param name="articles">Articles of the development: length follows them.</param>
    /// <param name="belongs">It tells of the section's days.</param>
    /// <returns>How many were added.</returns>
    public int Add(List<FitSentence> from, List<Pick> picks, CoreFacts? facts, int articles, Func<FitSentence, bool> belongs)
    {
        var before = picks.Count;
        var room = Math.Min(options.MaxSentences, (int)Math.Ceiling(options.BaseSentences + (options.PerArticle * articles)));
        var floor = options.WeightFloor * picks[0].Fit.Weight;
        var open = from.FindAll(f => f.Place < options.MaxPlace && !f.IsHeadMatter && f.Weight >= floor && IsSober(f)
            && !(f.Voice.Day is null && pool.Latest is not null) && !FactSentences.IsColumn(f.Voice, all.Facts));
        while (picks.Count < room)
        {
            var gaps = facts is { Mass: > 0 } ? facts.Beside(picks.Select(p => p.Sentence)) : null;
            var weighed = open.FindAll(f => IsOfMatter(f, picks, facts))
                .ConvertAll(f => (Fit: f, Weight: Weight(f, gaps?.Gain(f.Sentence) ?? 0, picks, belongs))).FindAll(f => f.Weight > 0);
            if (choice.TakeBest(weighed, picks) is not { } next) break;
            picks.Add(next);
        }

        return picks.Count - before;
    }

    /// <summary>
    /// It says something of what the articles agree in, or shares a word with what is told: both where no day says that it is of one time.
    /// </summary>
    private bool IsOfMatter(FitSentence fit, List<Pick> picks, CoreFacts? facts)
    {
        var isAgreed = facts is { Mass: > 0 } && facts.Share(fit.Sentence) >= all.Facts.MinShare;
        var isNamed = picks.Exists(p => StoryCorpus.Common(p.Sentence.Terms, fit.Sentence.Terms) > 0);
        return fit.Voice.Day is null && facts is { Mass: > 0 } ? isAgreed && isNamed : isAgreed || isNamed;
    }

    /// <summary>
    /// What stands right behind a sentence of the section goes on with it, and so may what its first one's article says soon after it; what
    /// stands elsewhere tells what many tell, and is not the news with which another article opens.
    /// </summary>
    private double Weight(FitSentence f, double gain, List<Pick> picks, Func<FitSentence, bool> belongs)
    {
        var follows = picks.Exists(p => p.IsRightBefore(f));
        var isNext = f.Voice == picks[0].Voice && f.Sentence.Order - picks[0].Sentence.Order is > 0 and var after
            && after <= options.NextSentences
            && f.Weight >= options.NextFloor * picks[0].Fit.Weight;
        if (!isNext && !follows && (gain < options.MinGain || EpisodeNews.IsTop(f))) return 0;
        if (!belongs(f) && !(isNext && IsOfLate(f)) && gain < options.BackgroundGain) return 0;
        return f.Weight * (1 + (options.GainBoost * gain)) * (follows ? options.FollowingBoost : 1);
    }

    /// <summary>
    /// Its words name a day of the last months, and no other article of the story is of that day: there it has its own section.
    /// </summary>
    private bool IsOfLate(FitSentence fit) => fit is { IsDated: true, Day: { Precision: DatePrecision.Day } of, Voice.Day: { } day }
        && day.DayNumber - of.Start.DayNumber is >= 0 and var age && age <= options.LateDays
        && !story.Voices.Exists(v => v != fit.Voice && v.Day is { } other
            && Math.Abs(other.DayNumber - of.Start.DayNumber) <= all.NearDays);

    private bool IsSober(FitSentence fit) => fit.Sentence.Assertion is { IsUnderWay: false } said
        && said.Of(AssertionStatus.Opinion) + said.Of(AssertionStatus.NotContent) <= options.MaxView
        && (!SentencePool.IsPlan(fit) || pool.IsOpenPlan(fit));
}

/// <summary>
/// The numbers of <see cref="ContextSentences"/>: by hand on the pages of two draws of ECB+ and T17, which were read as differences.
/// </summary>
internal sealed record ContextOptions
{
    /// <summary>Sentences of a latest development: so many, more for each article, and at most.</summary>
    public double BaseSentences { get; init; } = 1.5;

    public double PerArticle { get; init; } = 0.7;

    public int MaxSentences { get; init; } = 7;

    /// <summary>Sentences of an article among which context is looked for.</summary>
    public int MaxPlace { get; init; } = 8;

    /// <summary>Share of the weight of the section's first sentence that a further one must have.</summary>
    public double WeightFloor { get; init; } = 0.33;

    /// <summary>Share of what the articles agree in that a sentence adds which does not stand right behind one of the section.</summary>
    public double MinGain { get; init; } = 0.03;

    /// <summary>Sentences behind the section's first, in its article, that need not tell what many tell.</summary>
    public int NextSentences { get; init; } = 5;

    /// <summary>Days that what such a one tells may lie before its article.</summary>
    public int LateDays { get; init; } = 180;

    /// <summary>What such a one weighs against the first at least.</summary>
    public double NextFloor { get; init; } = 0.5;

    /// <summary>Share of what the articles agree in that one adds which tells of another time.</summary>
    public double BackgroundGain { get; init; } = 0.1;

    /// <summary>What a sentence gains for all that is still to be told.</summary>
    public double GainBoost { get; init; } = 3;

    public double FollowingBoost { get; init; } = 1.3;

    /// <summary>Probability of a view, or of being no sentence of the article, over which a sentence is no context.</summary>
    public double MaxView { get; init; } = 0.35;
}
