using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Puts the articles of a story in which nothing has a day into the order of the weekdays that they name: where all lie within a few days
/// of one week, "was charged on Friday" comes behind "was hit on Wednesday".
/// </summary>
internal sealed class WeekdayOrder
{
    private const int Week = 7;

    private readonly StoryCorpus story;
    private readonly WeekdayOptions options;
    private readonly ILookup<IndependentArticle, int> days;
    private readonly HashSet<IndependentArticle> last = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SentenceFeatures> earlier = new(ReferenceEqualityComparer.Instance);

    /// <param name="story">The articles; none has a day.</param>
    /// <param name="pool">Their sentences.</param>
    /// <param name="options">How far apart the weekdays may lie, and sentences of an article that are asked.</param>
    public WeekdayOrder(StoryCorpus story, SentencePool pool, WeekdayOptions options)
    {
        (this.story, this.options) = (story, options);
        var named = story.Voices.SelectMany(v => Named(v, pool, options)).ToList();
        days = named.ToLookup(n => n.Fit.Voice, n => n.Day);
        if (!First([.. named.Select(n => n.Day).Distinct()], options.MaxSpan, out var first)) return;
        int At(int day) => (day - first + Week) % Week;
        var voices = named.Select(n => n.Fit.Voice).Distinct().Count();
        var telling = Math.Min(options.MinTelling, (voices + 1) / 2);
        var newest = named.GroupBy(n => At(n.Day)).Where(d => d.Select(n => n.Fit.Voice).Distinct().Count() >= telling)
            .Max(d => (int?)d.Key);
        if (newest is not > 0) return;
        foreach (var (fit, day) in named)
        {
            if (At(day) >= newest) last.Add(fit.Voice);
        }

        earlier.UnionWith(named.GroupBy(n => n.Fit.Sentence, ReferenceEqualityComparer.Instance)
            .Where(s => s.All(n => At(n.Day) < newest)).Select(s => s.First().Fit.Sentence));
    }

    /// <summary>The top of the article tells of the last of the days, of which others tell, too.</summary>
    public bool IsOfLastDay(IndependentArticle voice) => last.Contains(voice);

    /// <summary>The sentence names a day before the last.</summary>
    public bool IsEarlier(SentenceFeatures sentence) => earlier.Contains(sentence);

    /// <summary>
    /// Two articles open alike and name no weekday in common: there are two quakes, and what the other tells needs its own day beside this.
    /// </summary>
    public bool IsOfOtherEvent(FitSentence told, FitSentence fit)
    {
        var (one, other) = (told.Voice, fit.Voice);
        return one != other && days[one].Any() && days[other].Any() && !days[one].Intersect(days[other]).Any()
            && !earlier.Contains(fit.Sentence) && Opening(one) is { } left && Opening(other) is { } right
            && story.Likeness(left.Terms, right.Terms) >= options.LikeEvent;
    }

    private static SentenceFeatures? Opening(IndependentArticle voice) => voice.Features.Sentences.FirstOrDefault(SentencePool.IsWhole);

    /// <summary>The weekday from which all others follow within some days; none where they lie all over the week.</summary>
    private static bool First(List<int> days, int span, out int first)
    {
        foreach (var from in days)
        {
            if (!days.All(d => (d - from + Week) % Week <= span)) continue;
            first = from;
            return true;
        }

        first = 0;
        return false;
    }

    /// <summary>The weekdays, 1 to 7, on which something happened of which the top of an article tells.</summary>
    private static IEnumerable<(FitSentence Fit, int Day)> Named(IndependentArticle voice, SentencePool pool, WeekdayOptions options)
    {
        foreach (var fit in pool.Opening(voice, options.TopSentences))
        {
            if (fit.Sentence.Assertion is not { Status: AssertionStatus.Happened }) continue;
            foreach (var date in TimeExpression.Within(voice.Features.Content.Dates, fit.Sentence.Core))
            {
                var day = date.Explicit || date.Planned ? 0 : WeekdayNames.FindEnglish(date.Span.Of(voice.Text).Split(' ')[0]);
                if (day > 0) yield return (fit, day);
            }
        }
    }
}

/// <summary>The numbers of <see cref="WeekdayOrder"/>: by hand on one draw of stories.</summary>
internal sealed record WeekdayOptions
{
    /// <summary>Days between the first and the last weekday: more, and either may be the first.</summary>
    public int MaxSpan { get; init; } = 3;

    /// <summary>Sentences of an article in which the day of its news stands.</summary>
    public int TopSentences { get; init; } = 2;

    /// <summary>Articles that name the last day, or half of those that name any: what one alone tells may be colour.</summary>
    public int MinTelling { get; init; } = 2;

    /// <summary>Likeness of what two articles open with, from which they tell of events of one kind.</summary>
    public double LikeEvent { get; init; } = 0.15;

    /// <summary>What an opening gains that tells of the last of the days, and what a sentence keeps that names one before.</summary>
    public double LastDay { get; init; } = 1.5;

    public double EarlierDay { get; init; } = 0.6;
}
