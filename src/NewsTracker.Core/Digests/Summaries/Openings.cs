using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>Judges sentences as the one with which an article tells its news, and a section opens.</summary>
internal sealed class Openings(StoryCorpus story, SummaryOptions options)
{
    private readonly StoryMatter matter = new(story, options.Matter);

    /// <summary>Of a story of many articles: it says hardly any of what these are about.</summary>
    public bool IsBeside(FitSentence fit) => matter.IsBeside(fit.Sentence);

    /// <summary>It happened long before its article was published.</summary>
    public bool IsOldNews(FitSentence fit) =>
        fit.Day is { } told && fit.Voice.Day is { } day && day.DayNumber - told.End.DayNumber > options.NewsDays;

    /// <summary>For it its development may be the latest: an event or a plan at the top, and not of long before.</summary>
    public bool IsOpening(FitSentence fit) =>
        fit.IsNews && (fit.Place < options.TopSentences || IsOfHeadline(fit)) && !IsOldNews(fit) && !IsBeside(fit)
        && (fit.Sentence.Assertion is not { } said
            || said.Of(AssertionStatus.Happened) + said.Of(AssertionStatus.Planned) >= options.MinEvent);

    /// <summary>It stands where its article tells its news, or tells what the headline does.</summary>
    public bool Opens(FitSentence fit) => fit.Sentence.Assertion is not { } said
        || (Tells(said) >= options.MinNews && (fit.Place <= 1 || IsOfHeadline(fit)
            || (fit.Place == 2 && Tells(said) >= options.SureNews && !(HeadlineShare(fit) < options.SomeHeadline))));

    /// <summary>Opens with how things are, or what somebody thinks of them: a section tells what happened.</summary>
    public bool IsView(FitSentence fit) => !fit.IsNews && fit.Sentence.Assertion is { } said
        && said.Of(AssertionStatus.Opinion) + said.Of(AssertionStatus.State) + said.Of(AssertionStatus.NotContent) > options.MaxView;

    /// <summary>It says what its article's headline says, below an opening that is a scene or a thought.</summary>
    public bool IsOfHeadline(FitSentence fit) =>
        HeadlineShare(fit) is { } share && share >= options.HeadlineShare && fit.Sentence.Assertion is { } said
        && Tells(said) >= options.MinNews;

    /// <summary>Spaces before the sentence's subject: "In a rich and symbolic recognition of the yard, the board ...".</summary>
    private static int WordsBefore(Span? subject, FitSentence fit) =>
        subject is { } who && who.Start > fit.Sentence.Core.Start
            ? fit.Voice.Text.AsSpan(fit.Sentence.Core.Start..who.Start).Count(' ')
            : 0;

    /// <returns>Null where the article has no headline that tells something.</returns>
    private static double? HeadlineShare(FitSentence fit)
    {
        var title = fit.Voice.Features.TitleTerms;
        if (fit.Voice.Article.TitleDerived || title.Length < 2) return null;
        return title.Count(t => fit.Sentence.Terms.Contains(t)) / (double)title.Length;
    }

    /// <summary>Probability (0 to 1) that a sentence tells what happened or is planned.</summary>
    public static double Tells(Assertion said) => said.Of(AssertionStatus.Happened) + said.Of(AssertionStatus.Planned);

    /// <summary>
    /// How well a sentence opens its section: the top of an article before what follows, and in the lead the newest article before others.
    /// </summary>
    /// <param name="fit">The sentence.</param>
    /// <param name="newest">The lead's newest day; null for another development, or where no day is known.</param>
    public double First(FitSentence fit, DateOnly? newest)
    {
        var down = IsOfHeadline(fit) ? Math.Min(fit.Place, options.HeadlineOrder) : fit.Place;
        var factor = Math.Pow(options.OpeningDecay, down) * OwnHeadline(fit);
        if (fit.Sentence.Assertion is { } said)
        {
            factor *= 1 - (options.OldOpening * said.Of(AssertionStatus.Background))
                - (options.StateOpening * said.Of(AssertionStatus.State));
            if (Tells(said) + said.Of(AssertionStatus.Background) < options.MinEvent) factor *= options.NoEvent;
            if (said.IsPossible) factor *= options.MaybeOpening;
            if (WordsBefore(said.Subject, fit) > options.LateSubject) factor *= options.LateOpening;
        }

        if (fit.Sentence.Has(SentenceTraits.Dangling)) factor *= options.OldFactor;
        if (IsOldNews(fit)) factor *= options.OldFactor;
        return newest > fit.Voice.Day ? factor * options.OldestFactor : factor;
    }

    /// <summary>
    /// What the lead's first sentence is worth by its day: of the newest day or the one before it before what is older. "Has denied arson
    /// after a fire on Sunday" is of no past day.
    /// </summary>
    public double Latest(FitSentence fit, DateOnly? newest) =>
        newest is { } day && fit.Day is { } told && day.DayNumber - told.End.DayNumber > 1
        && fit.Sentence.Assertion is not { IsPresent: true }
            ? options.NotLatest
            : 1;

    /// <summary>It tells an event of a day; or one whose day is not known.</summary>
    public bool TellsNews(FitSentence fit) =>
        fit.IsNews || (fit.Sentence.Assertion is { } said && Tells(said) >= options.MinNews && fit.Day is null);

    /// <summary>A sentence that opens tells what its article's own headline says.</summary>
    private double OwnHeadline(FitSentence fit) =>
        HeadlineShare(fit) is { } share ? options.OffHeadline + ((1 - options.OffHeadline) * share) : 1;
}
