using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Plans a summary: the latest development first, then how it came to this in order of time, a section for each of the developments that
/// most articles tell.
/// </summary>
internal sealed class SectionPlanner
{
    private readonly StoryCorpus story;
    private readonly SentencePool pool;
    private readonly SummaryOptions options;
    private readonly SentenceChoice choice;
    private readonly List<Episode> episodes;
    private readonly Dictionary<Episode, int> ages = new(ReferenceEqualityComparer.Instance);
    private readonly EpisodeNews news;
    private readonly Openings judge;
    private readonly LatestNews latest;
    private readonly WeekdayOrder? weekdays;
    private readonly FactSentences facts;
    private readonly ContextSentences context;

    /// <summary>What a sentence behind the lead must weigh: no room is filled with what has little to do with the story.</summary>
    private double floor;

    /// <summary>What the lead's first sentence weighs.</summary>
    private double top;

    public SectionPlanner(StoryCorpus story, SentencePool pool, SummaryOptions options)
    {
        (this.story, this.pool, this.options) = (story, pool, options);
        episodes = new EpisodeFinder(story, options.Episodes).Find();
        for (var i = 0; i < episodes.Count; i++) ages[episodes[i]] = i;
        news = new EpisodeNews(story, episodes, options.News);
        judge = new Openings(story, options);
        latest = new LatestNews(story, episodes, pool, judge, options);
        choice = new SentenceChoice(story, pool, news, options);
        facts = new FactSentences(pool, choice, options.Facts);
        context = new ContextSentences(story, pool, choice, options);
        if (pool.Latest is null) weekdays = new WeekdayOrder(story, pool, options.Weekdays);
    }

    /// <summary>The sections in reading order; none for a story without text.</summary>
    public List<SectionDraft> Plan()
    {
        if (story.Count == 0) return [];
        if (story.Count == 1 && TextKind.Of(story.Voices[0], pool) is { } kind)
            return Opening(story.Voices[0]) is { Count: > 0 } top ? [new(top) { Kind = kind }] : [];
        var others = Math.Min(episodes.Count, options.MaxSections) - 1;
        var wanted = Math.Clamp(
            (int)Math.Round((options.PerArticle * story.Count) - options.LessSentences),
            options.MinSentences + others, options.MaxSentences);
        var found = latest.Find();
        var room = Math.Min(options.LeadSentences, Math.Max(options.MinSentences, wanted - others));
        if ((Lead(found, room) ?? Write(found[0], room, true) ?? AsItStands(found[0])) is not { } lead) return [];
        top = lead.Picks[0].Fit.Weight;
        floor = options.WeightFloor * top;
        wanted += lead.Context;
        var further = new List<SectionDraft>();
        foreach (var episode in Ranked(lead))
        {
            if (further.Count + 1 >= options.MaxSections || choice.Count >= wanted) break;
            if (Write(episode, Math.Min(options.SectionSentences, wanted - choice.Count), false) is { } section) further.Add(section);
        }

        if (further.Where(s => s.ToldDay > lead.Day && s.Picks[0].Fit.IsNews).MaxBy(s => s.ToldDay) is { } later)
        {
            further[further.IndexOf(later)] = lead;
            lead = later;
        }

        var sections = further.OrderBy(s => s.Day ?? DateOnly.MinValue).ThenBy(s => s.Anchor.Order).ThenBy(s => s.Picks[0].Sentence.Order);
        return OfDays([lead, .. sections]);
    }

    /// <summary>Sections of one day are one: the first, and of each other its first sentence, where it tells something else.</summary>
    private List<SectionDraft> OfDays(List<SectionDraft> sections)
    {
        var found = new List<SectionDraft>();
        foreach (var section in sections)
        {
            var same = section.Day is { } day ? found.Find(s => s.Day == day) : null;
            if (same is null) found.Add(section);
            else if (same.Picks.Count < options.MaxPerDay && !news.IsAlike(section.Picks[0], same.Picks)) same.Picks.Add(section.Picks[0]);
        }

        return found;
    }

    /// <summary>A development whose sentences all point to others: the first of its newest article introduce each other.</summary>
    private SectionDraft? AsItStands(Episode episode)
    {
        if (Opening(episode.Voices[^1]) is not { Count: > 0 } first) return null;
        choice.Take(first);
        return new(first);
    }

    /// <summary>The first sentences of a text as they stand, whoever speaks in them.</summary>
    private List<Pick> Opening(IndependentArticle voice)
    {
        var picks = new List<Pick>();
        foreach (var fit in pool.Top(voice))
        {
            if (picks.Count == options.TextSentences) break;
            if (picks.Count == 0 && fit.Sentence.Has(SentenceTraits.Dangling) && !fit.Sentence.Has(SentenceTraits.Personal)) continue;
            if (DayAdditions.Find(voice, fit.Sentence, pool.Latest?.Year) is { } days) picks.Add(new(fit, fit.Weight, days));
        }

        return picks;
    }

    /// <summary>
    /// The first of some developments, not much older than the newest, whose news a sentence at the top of an article tells.
    /// </summary>
    private SectionDraft? Lead(List<Episode> found, int room)
    {
        foreach (var episode in found)
        {
            if (latest.Day(found[0]) is { } day && !(day.DayNumber - latest.Day(episode)?.DayNumber <= options.LeadDays)) break;
            foreach (var span in options.LeadSpans)
            {
                if (Write(episode, room, true, span) is not { } lead) continue;
                if (MayLead(lead.Picks[0]) && (span == int.MaxValue || pool.Latest is null || IsOfItsDay(lead.Picks[0]))) return lead;
                foreach (var pick in lead.Picks) choice.GiveBack(pick);
            }
        }

        return null;
    }

    /// <summary>It is the news at the top of an article, and points to nothing before it.</summary>
    private bool MayLead(Pick first) => !first.Sentence.Has(SentenceTraits.Dangling)
        && !judge.IsView(first.Fit) && !judge.IsBeside(first.Fit)
        && (first.Fit.Place < options.OpeningSentences || judge.IsOfHeadline(first.Fit));

    private bool IsOfItsDay(Pick first) => first.Voice.Day is not null && !judge.IsOldNews(first.Fit);

    /// <summary>The other developments, most told first, with what the lead's articles told before its days.</summary>
    private IEnumerable<Episode> Ranked(SectionDraft lead)
    {
        var others = episodes.FindAll(e => e != lead.Episode);
        if (lead.Episode is { } own && latest.Day(own)?.AddDays(-options.LeadSpans[0]) is { } day && own.Before(day) is { } before)
            others.Add(before);
        return others
            .OrderByDescending(e => pool.Weight(e) * (e.Voices.Contains(episodes[0].Voices[0]) ? options.FirstBoost : Age(e)))
            .ThenBy(e => e.Voices[0].Order);
    }

    private double Age(Episode episode) =>
        ages.TryGetValue(episode, out var at) ? options.Recency(episodes.Count - 1 - at) : 1;

    /// <summary>It weighs enough beside the lead, and other articles hold some of its words.</summary>
    private bool IsOfStory(FitSentence fit) => fit.Weight >= floor && (story.Count <= 2
        || fit.Sentence.Terms.Count(t => story.Frequency(t) > 1) >= options.KnownTerms * fit.Sentence.Terms.Length);

    /// <returns>Null where the development has nothing new, or but one sentence of background.</returns>
    private SectionDraft? Write(Episode episode, int room, bool lead, int span = int.MaxValue)
    {
        var newest = lead ? latest.Day(episode) : null;
        var voices = span < int.MaxValue && newest is { } last
            ? episode.Voices.FindAll(v => !(v.Day < last.AddDays(-span)) && latest.HasNews(v))
            : episode.Voices;
        if (voices.Count > options.MaxVoices) voices = [.. voices.OrderByDescending(pool.Weight).Take(options.MaxVoices)];
        var fit = voices.SelectMany(pool.Of).Where(f => lead || (IsOfStory(f) && IsOver(f))).ToList();
        var undated = pool.Latest is null;
        var openings = fit.Where(f => f.Place < options.OpeningSentences || judge.IsOfHeadline(f))
            .Select(f => (Fit: f, Weight: Math.Sqrt(f.Weight) * judge.First(f, newest) * news.Backing(f) * news.Headlined(f)
                * (judge.TellsNews(f) ? 1 : options.NoEvent) * (lead ? news.Newness(f) : 1)))
            .ToList();
        if (!undated) openings = openings.ConvertAll(o => (o.Fit, o.Weight * OfDay(o.Fit)));
        if (lead) openings = openings.ConvertAll(o => judge.IsBeside(o.Fit) ? (o.Fit, o.Weight * options.BesideMatter) : o);
        if (lead) openings = openings.ConvertAll(o => IsLeftBehind(o.Fit, openings) ? (o.Fit, o.Weight * options.PlanBeside) : o);
        if (lead) openings = openings.ConvertAll(o => (o.Fit, o.Weight * judge.Latest(o.Fit, newest)));
        if (undated) openings = openings.ConvertAll(o => (o.Fit, o.Weight * DayFactor(o.Fit) * WeekdayFactor(o.Fit)));
        if (undated && openings.Count > 0 && openings.Max(o => CaseSteps.Of(o.Fit.Sentence)) is > 0 and var step)
            openings = openings.ConvertAll(o => (o.Fit, o.Weight * StepFactor(CaseSteps.Of(o.Fit.Sentence), step)));
        if (lead) openings = facts.Weighed(openings, voices);
        var first = choice.TakeBest(openings, undated: undated);
        if (first is null && lead) first = choice.TakeBest(fit.Select(f => (f, f.Weight))) ?? choice.TakeBest(openings, undated: true);
        if (first is null) return null;
        if (!lead && (judge.IsView(first.Fit) || !judge.Opens(first.Fit) || IsAside(episode, first.Fit)))
        {
            choice.GiveBack(first);
            return null;
        }

        var picks = new List<Pick> { first };
        var day = new SectionDraft(picks).Day;
        var own = episode.Parts.Find(e => e.Voices.Contains(first.Voice)) ?? episode;
        if (own != episode) fit = fit.FindAll(f => own.Voices.Contains(f.Voice) || IsAlike(first, f));
        if (weekdays is not null) fit = fit.FindAll(f => !weekdays.IsOfOtherEvent(first.Fit, f));
        var weighed = fit.Where(f => GoesOn(f, first) && Belongs(f, first.Voice, day) && IsNear(f, first, openings))
            .Select(f => (Fit: f, Weight: f.Weight * Kinship(first, f, lead))).ToList();
        bool IsOfDays(FitSentence f) => Belongs(f, first.Voice, day) && !(f.IsDated && f.Day?.Start > day);
        var missing = lead ? new CoreFacts(own.Voices, options.Facts) : null;
        if (missing is { Mass: > 0 })
        {
            var open = fit.FindAll(f => IsOver(f) && IsOfDays(f));
            facts.Add(missing, open, picks, own.Voices.Count);
        }

        if (missing is { Mass: > 0 } && picks.Count > 1)
            weighed = weighed.FindAll(f => missing.Share(f.Fit.Sentence) >= options.Facts.MinShare);
        while (picks.Count < room && Next(weighed, picks, undated && picks.Count == 1) is { } next) picks.Add(next);
        if (lead && room > 1 && picks.Count == 1 && choice.TakeBest(Rest(fit, first, day), picks) is { } second) picks.Add(second);
        var added = !lead ? 0 : context.Add(fit, picks, missing, own.Voices.Count, IsOfDays);
        if (!lead && picks.Count == 1 && !first.Fit.IsNews && !(first.Fit.Place == 0 && judge.TellsNews(first.Fit)))
        {
            choice.GiveBack(first);
            return null;
        }

        return new(SectionOrder.Of(picks))
        {
            Episode = own, IsFresh = latest.HasNews(first.Voice), Context = added,
        };
    }

    /// <summary>Where no article has a day: the last step of a case is the latest.</summary>
    private double StepFactor(int step, int last) =>
        step == last ? options.LastStep : step > 0 ? options.EarlierStep : 1;

    /// <summary>A reader is told when it was; an article without a day may be of any time.</summary>
    private double OfDay(FitSentence fit) =>
        fit.Voice.Day is null ? options.UndatedOpening : IsOfOneDay(fit) ? options.DatedOpening : 1;

    /// <summary>Its words say on which day it was: no season, month or year.</summary>
    private static bool IsOfOneDay(FitSentence fit) => fit is { IsDated: true, Day.Precision: DatePrecision.Day };

    /// <summary>Of a story that many articles tell, what a single one tells, and little of it in the story's words.</summary>
    private bool IsAside(Episode episode, FitSentence first) =>
        story.Count >= options.ManyArticles && episode.Voices.Count == 1 && first.Weight < options.AsideFloor * top;

    /// <summary>
    /// It tells what happened, or what the section's own article says is planned: how things are, and who somebody is, is no news.
    /// </summary>
    private bool GoesOn(FitSentence fit, Pick first) => !fit.IsHeadMatter && (fit.Sentence.Assertion is not { } said
        || (Openings.Tells(said) >= (first.IsRightBefore(fit) ? options.MinNextNews : options.MinNews)
            && fit.Weight >= options.WeightFloor * first.Fit.Weight
            && (fit.Voice == first.Voice || IsOver(fit))));

    /// <summary>Where no article has a day: what a reader can tell the day of goes before a weekday that is open.</summary>
    private double DayFactor(FitSentence fit) =>
        !choice.IsDated(fit) ? options.OpenDay : IsOfOneDay(fit) ? options.OwnDay : options.NoDay;

    /// <summary>Where no article has a day: what happened on the last of the weekdays that they name is the latest.</summary>
    private double WeekdayFactor(FitSentence fit) => weekdays is null ? 1
        : weekdays.IsEarlier(fit.Sentence) ? options.Weekdays.EarlierDay : weekdays.IsOfLastDay(fit.Voice) ? options.Weekdays.LastDay : 1;

    /// <summary>
    /// It stands in the two sentences behind the section's first, or right below those with which another article tells its news: these
    /// tell the same over again, as a text does what stands above it.
    /// </summary>
    private bool IsNear(FitSentence fit, Pick first, List<(FitSentence Fit, double Weight)> openings) =>
        fit.Voice == first.Voice ? fit.Sentence.Order - first.Sentence.Order is > 0 and <= 2 && !(first.Fit.IsHeadMatter && fit.Place == 0)
            : fit.Place <= 1 && !EpisodeNews.TellsItsNews(fit) && (fit.Voice.Day is not null || first.Voice.Day is null)
                && openings.Exists(o => o.Fit == fit) && judge.TellsNews(fit);

    /// <summary>What is left of the lead's own article, for a lead of one sentence: of less weight.</summary>
    private IEnumerable<(FitSentence Fit, double Weight)> Rest(List<FitSentence> fit, Pick first, DateOnly? day) =>
        fit.Where(f => f.Voice == first.Voice && !f.IsHeadMatter && f.Place < options.OpeningSentences && Belongs(f, first.Voice, day)
            && f.Sentence.Assertion is { } said && Openings.Tells(said) >= options.MinNews).Select(f => (f, f.Weight));

    /// <summary>
    /// Neither a plan nor a course of things that what stands elsewhere may have ended; a plan is open whose named day is still to come.
    /// </summary>
    private bool IsOver(FitSentence fit) =>
        SentencePool.IsPlan(fit) ? pool.IsOpenPlan(fit) : fit.Sentence.Assertion is not { IsUnderWay: true };

    /// <summary>A plan beside which another article, not older, opens with what happened.</summary>
    private static bool IsLeftBehind(FitSentence fit, List<(FitSentence Fit, double Weight)> openings) =>
        SentencePool.IsPlan(fit) && openings.Exists(o => o.Fit.Voice != fit.Voice && o.Fit.Place == 0
            && !(o.Fit.Voice.Day < fit.Voice.Day) && o.Fit.Sentence.Assertion is { Status: AssertionStatus.Happened });

    private Pick? Next(List<(FitSentence Fit, double Weight)> weighed, List<Pick> picks, bool undated) =>
        choice.TakeBest(weighed.Select(f => (f.Fit, f.Weight * Following(f.Fit, picks))), picks)
        ?? (undated ? choice.TakeBest(weighed, picks, true) : null);

    /// <summary>What stands in the article right behind a sentence taken goes on with it.</summary>
    private double Following(FitSentence fit, List<Pick> picks) =>
        picks.Exists(p => p.IsRightBefore(fit)) ? options.FollowingBoost : 1;

    /// <summary>It tells of the section's days: nothing older, and no context of another time.</summary>
    private bool Belongs(FitSentence fit, IndependentArticle voice, DateOnly? day)
    {
        if (!fit.IsNews && fit.Sentence.Assertion is { } told && told.Of(AssertionStatus.Background) > options.MaxBackground) return false;
        if (day is not { } of) return true;
        if (fit.Day is { } own && (of.DayNumber - own.End.DayNumber > options.BackgroundDays)) return false;
        if (voice != fit.Voice && IsOfOneDay(fit) && Math.Abs(of.DayNumber - fit.Day!.Start.DayNumber) > options.SectionDays)
            return false;
        return fit.IsNews || !SentencePool.Days(fit).Any(d => of.DayNumber - d.End.DayNumber > options.BackgroundDays);
    }

    private bool IsAlike(Pick first, FitSentence fit) =>
        story.Likeness(first.Sentence.Terms, fit.Sentence.Terms) >= options.MinLikeness;

    /// <summary>
    /// What goes on with the first sentence: of its article, or of its words. An article that has not spoken yet tells the news over again;
    /// in the lead it may be what is still missing.
    /// </summary>
    private double Kinship(Pick first, FitSentence fit, bool lead)
    {
        if (fit.Voice == first.Voice)
            return Math.Abs(fit.Sentence.Order - first.Sentence.Order) <= options.NearSentences
                ? options.NearSentence
                : options.SameArticle;
        var kin = IsAlike(first, fit) ? 1 : options.StrangeFactor;
        return lead || choice.Speaks(fit.Voice) ? kin : kin * options.NewVoice;
    }
}
