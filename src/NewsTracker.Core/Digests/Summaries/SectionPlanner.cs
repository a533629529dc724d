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
    private readonly SectionWriter writer;

    public SectionPlanner(StoryCorpus story, SentencePool pool, SummaryOptions options)
    {
        (this.story, this.pool, this.options) = (story, pool, options);
        episodes = new EpisodeFinder(story, options.Episodes).Find();
        for (var i = 0; i < episodes.Count; i++) ages[episodes[i]] = i;
        news = new EpisodeNews(story, episodes, options.News);
        judge = new Openings(story, options);
        latest = new LatestNews(story, episodes, pool, judge, options);
        choice = new SentenceChoice(story, pool, news, options);
        writer = new SectionWriter(story, pool, choice, news, judge, latest, options);
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
        if ((Lead(found, room) ?? writer.Lead(found[0], room, int.MaxValue) ?? AsItStands(found[0])) is not { } lead) return [];
        writer.Top = lead.Picks[0].Fit.Weight;
        wanted += lead.Context;
        var further = new List<SectionDraft>();
        foreach (var episode in Ranked(lead))
        {
            if (further.Count + 1 >= options.MaxSections || choice.Count >= wanted) break;
            if (writer.Further(episode, Math.Min(options.SectionSentences, wanted - choice.Count)) is { } section) further.Add(section);
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
                if (writer.Lead(episode, room, span) is not { } lead) continue;
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
}
