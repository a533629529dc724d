using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Writes the section of a development: the sentence that tells it, what is missing of its facts, and what goes on from there.
/// </summary>
internal sealed class SectionWriter(
    StoryCorpus story, SentencePool pool, SentenceChoice choice, EpisodeNews news, Openings judge, LatestNews latest,
    SummaryOptions options)
{
    private readonly OpeningWeights weights = new(story, pool, choice, news, judge, options);
    private readonly FactSentences facts = new(pool, choice, options.Facts);
    private readonly ContextSentences context = new(story, pool, choice, options);
    private readonly Dictionary<Episode, CoreFacts> told = new(ReferenceEqualityComparer.Instance);
    private readonly bool undated = pool.Latest is null;

    /// <summary>What the lead's first sentence weighs: what is told below it must weigh a part of that.</summary>
    public double Top { get; set; }

    /// <summary>
    /// The section that leads. Of the sentences that open it about as well, that one opens it with which the section tells most of what
    /// the outlets agree in: a news that is half told with the first is told in full with another.
    /// </summary>
    /// <param name="episode">The development.</param>
    /// <param name="room">Sentences at most, without those of missing facts.</param>
    /// <param name="span">Days before its newest article from which articles are read.</param>
    /// <returns>Null where nothing in it can be told.</returns>
    public SectionDraft? Lead(Episode episode, int room, int span)
    {
        var newest = latest.Day(episode);
        var voices = span < int.MaxValue && newest is { } last
            ? episode.Voices.FindAll(v => !(v.Day < last.AddDays(-span)) && latest.HasNews(v))
            : episode.Voices;
        var source = Read(episode, voices, newest, true);
        if (Tried(source, room) is { } section) return section;
        var first = choice.TakeBest(source.Fit.Select(f => (f, f.Weight))) ?? choice.TakeBest(source.Openings, undated: true);
        return first is null ? null : Compose(source, first, room, true);
    }

    /// <summary>The section of another development.</summary>
    /// <returns>Null where the development has nothing new, or but one sentence of background.</returns>
    public SectionDraft? Further(Episode episode, int room)
    {
        var source = Read(episode, episode.Voices, null, false);
        if (choice.TakeBest(source.Openings, undated: undated) is not { } first) return null;
        if (judge.IsView(first.Fit) || !judge.Opens(first.Fit) || IsAside(episode, first.Fit))
        {
            choice.GiveBack(first);
            return null;
        }

        var section = Compose(source, first, room, false);
        if (section.Picks.Count > 1 || first.Fit.IsNews || (first.Fit.Place == 0 && judge.TellsNews(first.Fit))) return section;
        choice.GiveBack(first);
        return null;
    }

    private Source Read(Episode episode, List<IndependentArticle> voices, DateOnly? newest, bool lead)
    {
        if (voices.Count > options.MaxVoices) voices = [.. voices.OrderByDescending(pool.Weight).Take(options.MaxVoices)];
        var fit = voices.SelectMany(pool.Of).Where(f => lead || (IsOfStory(f) && IsOver(f))).ToList();
        var core = lead ? new CoreFacts(voices, options.Facts) : null;
        return new(episode, core, fit, weights.Of(fit, core, newest));
    }

    /// <summary>The best of the sections that begin with the openings that weigh most.</summary>
    private SectionDraft? Tried(Source source, int room)
    {
        var open = source.Openings;
        var (best, most, top) = ((SectionDraft?)null, 0.0, 0.0);
        for (var tries = 0; tries < options.Facts.Tries && choice.TakeBest(open, undated: undated) is { } first; tries++)
        {
            if (best is null) top = first.Score;
            if (first.Score < options.Facts.NearBest * top)
            {
                choice.GiveBack(first);
                break;
            }

            var section = Compose(source, first, room, true);
            if (source.Core is not { Mass: > 0 } core) return section;
            var told = 1 - core.Beside(section.Picks.Select(p => p.Sentence)).Mass;
            foreach (var pick in section.Picks) choice.GiveBack(pick);
            if (first.Score / top * (options.Facts.BaseWorth + told) is var worth && worth > most) (best, most) = (section, worth);
            open = open.FindAll(o => o.Fit != first.Fit);
        }

        if (best is not null) choice.Take(best.Picks);
        return best;
    }

    /// <summary>What the articles of a development agree in.</summary>
    private CoreFacts Facts(Episode episode) =>
        told.TryGetValue(episode, out var known) ? known : told[episode] = new CoreFacts(episode.Voices, options.Facts);

    private SectionDraft Compose(Source source, Pick first, int room, bool lead)
    {
        var (fit, picks) = (source.Fit, new List<Pick> { first });
        var day = new SectionDraft(picks).Day;
        var own = source.Episode.Parts.Find(e => e.Voices.Contains(first.Voice)) ?? source.Episode;
        if (own != source.Episode) fit = fit.FindAll(f => own.Voices.Contains(f.Voice) || IsAlike(first, f));
        if (undated) fit = fit.FindAll(f => !weights.IsOfOtherEvent(first.Fit, f));
        var weighed = fit.Where(f => GoesOn(f, first) && Belongs(f, first.Voice, day) && IsNear(f, first, source.Openings))
            .Select(f => (Fit: f, Weight: f.Weight * Kinship(first, f, lead))).ToList();
        bool IsOfDays(FitSentence f) => Belongs(f, first.Voice, day) && !(f.IsDated && f.Day?.Start > day);
        var missing = lead ? Facts(own) : null;
        if (missing is { Mass: > 0 }) facts.Add(missing, fit.FindAll(f => IsOver(f) && IsOfDays(f)), picks, own.Voices.Count);
        if (missing is { Mass: > 0 } && picks.Count > 1)
            weighed = weighed.FindAll(f => missing.Share(f.Fit.Sentence) >= options.Facts.MinShare);
        while (picks.Count < room && Next(weighed, picks, undated && picks.Count == 1) is { } next) picks.Add(next);
        if (lead && room > 1 && picks.Count == 1 && choice.TakeBest(Rest(fit, first, day), picks) is { } second) picks.Add(second);
        var added = !lead ? 0 : context.Add(fit, picks, missing, own.Voices.Count, IsOfDays);
        return new(SectionOrder.Of(picks))
        {
            Episode = own, IsFresh = latest.HasNews(first.Voice), Context = added,
        };
    }

    /// <summary>It weighs enough beside the lead, and other articles hold some of its words.</summary>
    private bool IsOfStory(FitSentence fit) => fit.Weight >= options.WeightFloor * Top && (story.Count <= 2
        || fit.Sentence.Terms.Count(t => story.Frequency(t) > 1) >= options.KnownTerms * fit.Sentence.Terms.Length);

    /// <summary>Of a story that many articles tell, what a single one tells, and little of it in the story's words.</summary>
    private bool IsAside(Episode episode, FitSentence first) =>
        story.Count >= options.ManyArticles && episode.Voices.Count == 1 && first.Weight < options.AsideFloor * Top;

    /// <summary>
    /// It tells what happened, or what the section's own article says is planned: how things are, and who somebody is, is no news.
    /// </summary>
    private bool GoesOn(FitSentence fit, Pick first) => !fit.IsHeadMatter && (fit.Sentence.Assertion is not { } said
        || (Openings.Tells(said) >= (first.IsRightBefore(fit) ? options.MinNextNews : options.MinNews)
            && fit.Weight >= options.WeightFloor * first.Fit.Weight
            && (fit.Voice == first.Voice || IsOver(fit))));

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
        if (voice != fit.Voice && OpeningWeights.IsOfOneDay(fit) && Math.Abs(of.DayNumber - fit.Day!.Start.DayNumber) > options.SectionDays)
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

    /// <param name="Episode">The development.</param>
    /// <param name="Core">What its articles that are read agree in; of the lead.</param>
    /// <param name="Fit">Their sentences that may stand.</param>
    /// <param name="Openings">Those that may open the section, with their weights.</param>
    private sealed record Source(
        Episode Episode, CoreFacts? Core, List<FitSentence> Fit, List<(FitSentence Fit, double Weight)> Openings);
}
