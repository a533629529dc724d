using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>Weighs the sentences of a development as the one with which its section opens.</summary>
internal sealed class OpeningWeights(
    StoryCorpus story, SentencePool pool, SentenceChoice choice, EpisodeNews news, Openings judge, SummaryOptions options)
{
    private readonly WeekdayOrder? weekdays = pool.Latest is null ? new WeekdayOrder(story, pool, options.Weekdays) : null;

    /// <summary>The sentences that may open a section, with their weights.</summary>
    /// <param name="fit">Sentences of the development.</param>
    /// <param name="core">What the articles of the lead's development agree in; null for another section.</param>
    /// <param name="newest">The newest day of the lead's development.</param>
    public List<(FitSentence Fit, double Weight)> Of(List<FitSentence> fit, CoreFacts? core, DateOnly? newest)
    {
        var lead = core is not null;
        var openings = fit.Where(f => f.Place < options.OpeningSentences || judge.IsOfHeadline(f))
            .Select(f => (Fit: f, Weight: Math.Sqrt(f.Weight) * judge.First(f, newest) * news.Backing(f) * news.Headlined(f)
                * (judge.TellsNews(f) ? 1 : options.NoEvent) * (lead ? news.Newness(f) : 1)))
            .ToList();
        if (pool.Latest is not null) openings = openings.ConvertAll(o => (o.Fit, o.Weight * OfDay(o.Fit)));
        if (lead) openings = openings.ConvertAll(o => judge.IsBeside(o.Fit) ? (o.Fit, o.Weight * options.BesideMatter) : o);
        if (lead) openings = openings.ConvertAll(o => IsLeftBehind(o.Fit, openings) ? (o.Fit, o.Weight * options.PlanBeside) : o);
        if (lead) openings = openings.ConvertAll(o => (o.Fit, o.Weight * judge.Latest(o.Fit, newest)));
        if (pool.Latest is null) openings = Undated(openings);
        return core is not null ? Weighed(openings, core) : openings;
    }

    /// <summary>More where they tell more of what the articles agree in.</summary>
    private List<(FitSentence Fit, double Weight)> Weighed(List<(FitSentence Fit, double Weight)> openings, CoreFacts core)
    {
        var most = openings.Select(o => core.Share(o.Fit.Sentence)).DefaultIfEmpty().Max();
        var least = options.Facts.NoFacts;
        return most <= 0 ? openings
            : openings.ConvertAll(o => (o.Fit, o.Weight * (least + ((1 - least) * core.Share(o.Fit.Sentence) / most))));
    }

    /// <summary>Where no article has a day: the two sentences surely tell of two events.</summary>
    public bool IsOfOtherEvent(FitSentence first, FitSentence fit) => weekdays?.IsOfOtherEvent(first, fit) == true;

    private List<(FitSentence Fit, double Weight)> Undated(List<(FitSentence Fit, double Weight)> openings)
    {
        openings = openings.ConvertAll(o => (o.Fit, o.Weight * DayFactor(o.Fit) * WeekdayFactor(o.Fit)));
        if (openings.Count == 0 || openings.Max(o => CaseSteps.Of(o.Fit.Sentence)) is not (> 0 and var step)) return openings;
        return openings.ConvertAll(o => (o.Fit, o.Weight * StepFactor(CaseSteps.Of(o.Fit.Sentence), step)));
    }

    /// <summary>Where no article has a day: the last step of a case is the latest.</summary>
    private double StepFactor(int step, int last) =>
        step == last ? options.LastStep : step > 0 ? options.EarlierStep : 1;

    /// <summary>A reader is told when it was; an article without a day may be of any time.</summary>
    private double OfDay(FitSentence fit) =>
        fit.Voice.Day is null ? options.UndatedOpening : IsOfOneDay(fit) ? options.DatedOpening : 1;

    /// <summary>Its words say on which day it was: no season, month or year.</summary>
    public static bool IsOfOneDay(FitSentence fit) => fit is { IsDated: true, Day.Precision: DatePrecision.Day };

    /// <summary>Where no article has a day: what a reader can tell the day of goes before a weekday that is open.</summary>
    private double DayFactor(FitSentence fit) =>
        !choice.IsDated(fit) ? options.OpenDay : IsOfOneDay(fit) ? options.OwnDay : options.NoDay;

    /// <summary>Where no article has a day: what happened on the last of the weekdays that they name is the latest.</summary>
    private double WeekdayFactor(FitSentence fit) => weekdays is null ? 1
        : weekdays.IsEarlier(fit.Sentence) ? options.Weekdays.EarlierDay : weekdays.IsOfLastDay(fit.Voice) ? options.Weekdays.LastDay : 1;

    /// <summary>A plan beside which another article, not older, opens with what happened.</summary>
    private static bool IsLeftBehind(FitSentence fit, List<(FitSentence Fit, double Weight)> openings) =>
        SentencePool.IsPlan(fit) && openings.Exists(o => o.Fit.Voice != fit.Voice && o.Fit.Place == 0
            && !(o.Fit.Voice.Day < fit.Voice.Day) && o.Fit.Sentence.Assertion is { Status: AssertionStatus.Happened });
}
