using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// The day on which each article of a story was written, so far as it may be compared with the days of others. An undated article of a
/// story of one event is taken for one of the days of the others: where these lie close together and somebody is told of in it and in one
/// of them, see <see cref="OneEpisode"/>, or where none of them has a day.
/// </summary>
internal sealed class WritingDays
{
    /// <summary>Days from the first to the last dated article of one event. By hand.</summary>
    private const int MaxDays = 2;

    private readonly DateOnly? common;
    private readonly HashSet<IndependentArticle> untied = new(ReferenceEqualityComparer.Instance);

    public WritingDays(StoryCorpus story, DisagreementOptions options)
    {
        if (story.Count > options.FigureArticles) return;
        var dated = story.Voices.FindAll(v => v.Day is not null);
        var days = dated.Select(v => v.Day!.Value).Order().ToList();
        if (days.Count == 0) common = DateOnly.MinValue;
        if (days.Count == 0 || days[^1].DayNumber - days[0].DayNumber > MaxDays) return;
        common = days[days.Count / 2];
        var episodes = new OneEpisode(story, options.FigureDays);
        untied.UnionWith(story.Voices.Where(v => v.Day is null
            && !dated.Exists(d => episodes.MayBe(v, d) && OneEpisode.ShareSomebody(v, d))));
    }

    /// <returns>Null where nothing is known; days of a story without any are equal, and none of the calendar.</returns>
    public DateOnly? Of(IndependentArticle voice) => voice.Day ?? (untied.Contains(voice) ? null : common);
}
