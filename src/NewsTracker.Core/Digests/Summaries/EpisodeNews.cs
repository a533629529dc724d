using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// What the articles of each development open with: its news, in the words of each. So a sentence that many articles open with is known,
/// and one that tells in other words what another article has told.
/// </summary>
internal sealed class EpisodeNews
{
    private readonly StoryCorpus story;
    private readonly EpisodeNewsOptions options;
    private readonly Dictionary<IndependentArticle, Episode> episodes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Episode, List<(IndependentArticle Voice, SentenceFeatures Sentence, bool IsFirst)>> tops =
        new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<DateOnly, Dictionary<ulong, double>?> newness = [];
    private readonly Dictionary<(DateOnly?, Episode?), (Dictionary<ulong, double> Shares, double Most)> headlines = [];

    public EpisodeNews(StoryCorpus story, IEnumerable<Episode> found, EpisodeNewsOptions options)
    {
        (this.story, this.options) = (story, options);
        foreach (var episode in found)
        {
            foreach (var voice in episode.Voices) episodes[voice] = episode;
        }
    }

    /// <summary>How much of what a sentence says the other articles of its development open with.</summary>
    /// <returns>From <see cref="EpisodeNewsOptions.BackingFloor"/> to 1; 1 where its article stands alone.</returns>
    public double Backing(FitSentence fit)
    {
        var tops = Tops(fit.Voice);
        var (sum, voices) = (0.0, 0);
        for (var i = 0; i < tops.Count;)
        {
            var (voice, best) = (tops[i].Voice, 0.0);
            for (; i < tops.Count && tops[i].Voice == voice; i++)
            {
                if (voice != fit.Voice) best = Math.Max(best, story.Likeness(tops[i].Sentence.Terms, fit.Sentence.Terms));
            }

            if (voice == fit.Voice) continue;
            sum += Math.Min(1, best / options.Backed);
            voices++;
        }

        return voices == 0 ? 1 : options.BackingFloor + ((1 - options.BackingFloor) * sum / voices);
    }

    /// <summary>How much a sentence holds of what the headlines of its days have in common.</summary>
    /// <returns>From <see cref="EpisodeNewsOptions.OffHeadlines"/> to 1; 1 where there are too few headlines.</returns>
    public double Headlined(FitSentence fit)
    {
        var (shares, most) = Headlines(fit.Voice);
        return most <= 0 ? 1 : options.OffHeadlines + ((1 - options.OffHeadlines) * Math.Min(1, Mass(fit.Sentence.Terms, shares) / most));
    }

    /// <summary>Share of the headlines around an article that hold a word, and the most that one of them holds of such words.</summary>
    private (Dictionary<ulong, double> Shares, double Most) Headlines(IndependentArticle voice)
    {
        var key = (voice.Day, voice.Day is null ? episodes.GetValueOrDefault(voice) : null);
        if (headlines.TryGetValue(key, out var known)) return known;
        var around = voice.Day is null ? key.Item2?.Voices ?? [] : story.Voices.FindAll(v => v.Day is not null && IsNear(v, voice));
        var titles = around.FindAll(v => !v.Article.TitleDerived).ConvertAll(v => v.Features.TitleTerms).FindAll(t => t.Length > 2);
        var shares = titles.SelectMany(t => t).CountBy(t => t).Where(c => c.Value > 1)
            .ToDictionary(c => c.Key, c => c.Value / (double)titles.Count);
        return headlines[key] = titles.Count < options.MinDay ? ([], 0) : (shares, titles.Max(t => Mass(t, shares)));
    }

    private static double Mass(ulong[] terms, Dictionary<ulong, double> shares) => terms.Sum(t => shares.GetValueOrDefault(t));

    /// <summary>How much of what a sentence says the articles of its day say, and those before did not.</summary>
    /// <returns>From <see cref="EpisodeNewsOptions.OldNews"/> to 1; 1 where there are too few of either.</returns>
    public double Newness(FitSentence fit)
    {
        if (fit.Voice.Day is not { } day) return 1;
        if (!newness.TryGetValue(day, out var terms)) newness[day] = terms = Bursts(day);
        if (terms is null) return 1;
        var sum = fit.Sentence.Terms.Sum(t => terms.GetValueOrDefault(t));
        return options.OldNews + ((1 - options.OldNews) * Math.Min(1, sum / options.NewTerms));
    }

    /// <summary>By how much larger a share of the articles of a day holds each word at their top than of those before.</summary>
    private Dictionary<ulong, double>? Bursts(DateOnly day)
    {
        var now = story.Voices.FindAll(v => v.Day == day);
        var before = story.Voices.FindAll(v => v.Day < day);
        if (now.Count < options.MinDay || before.Count < options.MinDay) return null;
        var (counts, old) = (TopTerms(now), TopTerms(before));
        return counts.ToDictionary(c => c.Key, c => Math.Max(0, (c.Value > 1 ? c.Value / (double)now.Count : 0)
            - (old.GetValueOrDefault(c.Key) / (double)before.Count)));
    }

    private Dictionary<ulong, int> TopTerms(List<IndependentArticle> voices) =>
        voices.SelectMany(v => Read(v).Take(options.TopSentences).SelectMany(s => s.Terms).Distinct()).CountBy(t => t).ToDictionary();

    /// <summary>
    /// Tells again, in its own words, the news that a sentence taken from another article of the development tells: as what its article
    /// opens with, or being like what a further one opens with.
    /// </summary>
    public bool IsToldAgain(FitSentence fit, IReadOnlyList<Pick> taken)
    {
        if (taken.Any(t => t.Voice != fit.Voice && (IsOfOneDay(t.Fit, fit) || NameOneDay(t.Fit, fit)))) return true;
        var told = taken.Where(t => t.Voice != fit.Voice && t.Sentence.Order < options.TopSentences && IsOfOneTime(t, fit)).ToList();
        if (told.Count == 0) return false;
        if (IsTop(fit) && told.Exists(t => story.Likeness(t.Sentence.Terms, fit.Sentence.Terms) >= options.SomeLikeness
            || StoryCorpus.Common(t.Sentence.Terms, fit.Sentence.Terms) >= options.SharedTerms)) return true;
        if ((IsBelowTop(fit) || !taken.Any(t => t.Voice == fit.Voice))
            && told.Exists(t => story.Likeness(t.Sentence.Terms, fit.Sentence.Terms) >= options.NextLikeness
                && SharedBesideNames(t.Sentence, fit.Sentence) >= options.NextTerms)) return true;
        return Tops(fit.Voice).Exists(t => t.Voice != fit.Voice && IsNear(t.Voice, fit.Voice)
            && ((t.IsFirst && story.Likeness(t.Sentence.Terms, fit.Sentence.Terms) >= options.SameNews)
                || (fit.Sentence.Order < options.TopSentences && IsOneMatter(t.Sentence, fit.Sentence)
                    && told.Exists(p => IsOneMatter(t.Sentence, p.Sentence)))));
    }

    /// <summary>It has so much in common with one of some sentences of its day that it tells the same.</summary>
    public bool IsAlike(Pick pick, IEnumerable<Pick> told) => told.Any(t =>
        story.Likeness(t.Sentence.Terms, pick.Sentence.Terms) >= options.SomeLikeness
        || StoryCorpus.Common(t.Sentence.Terms, pick.Sentence.Terms) >= options.SharedTerms);

    /// <summary>What a later article says once more of a day that is told.</summary>
    private bool IsOfOneDay(FitSentence told, FitSentence fit) =>
        told is { IsDated: true, Day: { Precision: DatePrecision.Day } one }
        && fit is { IsDated: true, Day: { Precision: DatePrecision.Day } other }
        && Math.Abs(one.Start.DayNumber - other.Start.DayNumber) <= options.NearDays
        && (story.Likeness(told.Sentence.Terms, fit.Sentence.Terms) >= options.SameDay
            || StoryCorpus.Common(told.Sentence.Terms, fit.Sentence.Terms) > options.SharedTerms);

    /// <summary>Both name one day, and tell of it in words that are more than names.</summary>
    private bool NameOneDay(FitSentence told, FitSentence fit) =>
        SharedBesideNames(told.Sentence, fit.Sentence) >= options.SharedTerms
        && NamedDays(told).Intersect(NamedDays(fit)).Any();

    private static IEnumerable<DateOnly> NamedDays(FitSentence fit) =>
        SentencePool.Days(fit, quoted: false).Where(d => d.Precision == DatePrecision.Day).Select(d => d.Start);

    /// <summary>Of one development; or where a day is missing that could part them; or alike, though of two.</summary>
    private bool IsOfOneTime(Pick told, FitSentence fit) =>
        IsNear(told.Voice, fit.Voice)
        && (episodes.GetValueOrDefault(told.Voice) == episodes.GetValueOrDefault(fit.Voice)
            || told.Voice.Day is null || fit.Voice.Day is null
            || story.Likeness(told.Sentence.Terms, fit.Sentence.Terms) >= options.OtherNews);

    private static bool IsOneMatter(SentenceFeatures left, SentenceFeatures right) =>
        left == right || (left.Matter is { } one && right.Matter is { } other && one.Compare(other).Relation == MatterRelation.Same);

    private bool IsNear(IndependentArticle left, IndependentArticle right) =>
        left.Day is not { } one || right.Day is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= options.NearDays;

    /// <summary>The first of its article's sentences that is one.</summary>
    public static bool IsTop(FitSentence fit) => Read(fit.Voice).FirstOrDefault() == fit.Sentence;

    /// <summary>With it its article tells its news: the first of its sentences, or the first that names a day.</summary>
    public static bool TellsItsNews(FitSentence fit) => IsTop(fit)
        || (NamesDay(fit.Voice, fit.Sentence) && !Read(fit.Voice).TakeWhile(s => s != fit.Sentence).Any(s => NamesDay(fit.Voice, s)));

    /// <summary>A day or weekday stands in it.</summary>
    private static bool NamesDay(IndependentArticle voice, SentenceFeatures sentence) =>
        TimeExpression.Within(voice.Features.Content.Dates, sentence.Core).Any(d =>
            d.Type is TimexType.Date or TimexType.Time && IsOfDay(d) && !DayAdditions.IsClock(d.Span.Of(voice.Text)));

    /// <summary>A day, or one whose year or week is open: "XXXX-WXX-2"; "XXXX" of an article without a day is a year.</summary>
    private static bool IsOfDay(TimeExpression date) =>
        date.Date is { } known ? known.Precision == DatePrecision.Day : date.Value.AsSpan().Count('-') == 2;

    /// <summary>One of the sentences right below it: there an article tells its news once more, in full.</summary>
    private bool IsBelowTop(FitSentence fit) => Read(fit.Voice).Take(options.TopSentences - 1).Contains(fit.Sentence);

    /// <summary>Who is charged was hit or elected before, too: names alone make no news the same.</summary>
    private static int SharedBesideNames(SentenceFeatures left, SentenceFeatures right) =>
        left.Terms.Count(t => Array.BinarySearch(right.Terms, t) >= 0 && !left.IsInName(t) && !right.IsInName(t));

    private List<(IndependentArticle Voice, SentenceFeatures Sentence, bool IsFirst)> Tops(IndependentArticle voice)
    {
        if (!episodes.TryGetValue(voice, out var episode)) return [];
        if (tops.TryGetValue(episode, out var known)) return known;
        return tops[episode] = [.. episode.Voices.TakeLast(options.MaxVoices)
            .SelectMany(v => Read(v).Take(options.TopSentences - 1).Select((s, i) => (v, s, i == 0)))];
    }

    private static IEnumerable<SentenceFeatures> Read(IndependentArticle voice) =>
        voice.Features.Sentences.Where(SentencePool.IsWhole);
}

/// <summary>The numbers of <see cref="EpisodeNews"/>: by hand on one draw of stories, not fitted.</summary>
internal sealed record EpisodeNewsOptions
{
    /// <summary>
    /// What an opening keeps that no other article of its development opens with, and the likeness (0 to 1) that backs it.
    /// </summary>
    public double BackingFloor { get; init; } = 0.3;

    public double Backed { get; init; } = 0.4;

    /// <summary>What an opening keeps that holds nothing of what the headlines of its days have in common.</summary>
    public double OffHeadlines { get; init; } = 0.4;

    /// <summary>
    /// What an opening keeps that says nothing which only its day's articles say; the sum of shares that is all news; articles of the day,
    /// and before it, that tell.
    /// </summary>
    public double OldNews { get; init; } = 0.4;

    public double NewTerms { get; init; } = 1.5;

    public int MinDay { get; init; } = 3;

    /// <summary>Sentences at the top of an article in which its news stands; the last of them is not compared with.</summary>
    public int TopSentences { get; init; } = 4;

    /// <summary>
    /// Likeness from which what an article opens with is the news that another one told, and from which a sentence is what another article
    /// opens with.
    /// </summary>
    public double SomeLikeness { get; init; } = 0.12;

    public double SameNews { get; init; } = 0.35;

    /// <summary>
    /// Likeness, and shared words beside names, from which one of the two sentences below an article's first, or whatever an article is
    /// first heard with, is the news that another one told. Of labelled pairs of sentences on the pages of two draws the two find 11 of 13
    /// and 11 of 12 told again that the likeness alone finds, with 8 and 15 others for 18 and 25.
    /// </summary>
    public double NextLikeness { get; init; } = 0.15;

    public int NextTerms { get; init; } = 2;

    /// <summary>Likeness from which two sentences of one named day tell the same; one word more in common than below does, too.</summary>
    public double SameDay { get; init; } = 0.2;

    /// <summary>Likeness from which two developments of a day may tell one news.</summary>
    public double OtherNews { get; init; } = 0.15;

    /// <summary>Words in common from which what two articles open with is one news, whatever the likeness.</summary>
    public int SharedTerms { get; init; } = 3;

    /// <summary>Days between two articles that tell the same news.</summary>
    public int NearDays { get; init; } = 1;

    /// <summary>Articles of a development that are compared with, the newest: bounds the work.</summary>
    public int MaxVoices { get; init; } = 12;
}
