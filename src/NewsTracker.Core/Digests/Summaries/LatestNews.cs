using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>Finds the newest of a story's developments: by the last day of which an article brings news, not by the last stamp.</summary>
internal sealed class LatestNews
{
    private readonly StoryCorpus story;
    private readonly List<Episode> episodes;
    private readonly SentencePool pool;
    private readonly Openings judge;
    private readonly SummaryOptions options;
    private readonly Freshness freshness;
    private readonly Dictionary<IndependentArticle, DateOnly?> newsDays = new(ReferenceEqualityComparer.Instance);

    /// <summary>An article brings news of its own day.</summary>
    private readonly bool isFresh;

    public LatestNews(StoryCorpus story, List<Episode> episodes, SentencePool pool, Openings judge, SummaryOptions options)
    {
        (this.story, this.episodes, this.pool, this.judge, this.options) = (story, episodes, pool, judge, options);
        freshness = new Freshness(story, pool, judge, options.Freshness);
        isFresh = episodes.Exists(e => freshness.Day(e) is not null);
    }

    /// <summary>The newest day of which the development has news; where no development has any, that of its last article.</summary>
    public DateOnly? Day(Episode episode) => isFresh ? freshness.Day(episode) : episode.LastDay;

    /// <summary>The same; where an article opens with what happened in the small hours of the day after its stamp, that day.</summary>
    private DateOnly? NewsDay(Episode episode) =>
        Day(episode) is { } day && episode.Voices.Exists(v => v.Day == day && NewsDay(v) > day) ? day.AddDays(1) : Day(episode);

    private DateOnly? NewsDay(IndependentArticle voice)
    {
        if (newsDays.TryGetValue(voice, out var known)) return known;
        var isOfNext = pool.Opening(voice, options.TopSentences).Any(f => f.IsOfNextDay && judge.IsOpening(f));
        return newsDays[voice] = isOfNext ? voice.Day?.AddDays(1) : voice.Day;
    }

    /// <summary>The article does not only tell again what earlier ones told; where all do, each may.</summary>
    public bool HasNews(IndependentArticle voice) => !isFresh || freshness.IsFresh(voice);

    /// <summary>
    /// The newest developments that an article tells news of in its opening, of one day those first that most articles of the day tell;
    /// before them those of the newest day that are alike, as one: together their articles tell which of them leads.
    /// </summary>
    public List<Episode> Find()
    {
        var newest = episodes.OrderByDescending(NewsDay).ThenByDescending(e => e.LastDay).ThenByDescending(e => e.Voices[^1].Order)
            .Where(e => e.LastDay is not null || pool.Latest is null)
            .Where(e => e.Voices.Exists(v => TextKind.Of(v, pool) is null or TextKind.Untold))
            .Take(options.MaxLookBack).ToList();
        var found = newest.FindAll(e => e.Voices.Exists(v => pool.Of(v).Exists(judge.IsOpening)));
        if (found.Count == 0) found = newest.FindAll(e => e.Voices.Exists(v => pool.Of(v).Exists(f => f.Place < options.OpeningSentences)));
        if (found.Count == 0) return [episodes[^1]];
        found = [.. found.OrderByDescending(NewsDay)
            .ThenByDescending(e => NewsDay(e) is { } day ? e.Voices.Count(v => NewsDay(v) == day) * pool.Weight(e) : 0)];
        return [.. OfNewestDay(found), .. found];
    }

    private IEnumerable<Episode> OfNewestDay(List<Episode> found)
    {
        if (NewsDay(found[0]) is not { } day) yield break;
        var others = found.FindAll(e => e != found[0] && NewsDay(e) == day);
        if (others.Count == 0) yield break;
        var scale = new LikenessScale(story);
        var same = others.FindAll(e => e.IsLike(found[0], scale, options.OneNews)).Prepend(found[0]).ToList();
        if (same.Count > 1) yield return Episode.Together(same);
    }
}
