using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// The day on which each article of a story was written, so far as it may be compared with the days of others. An undated article of a
/// story of one event is taken for one of the days of the others: where these lie close together, or none of them has a day.
/// </summary>
internal sealed class WritingDays
{
    /// <summary>Days from the first to the last dated article of one event. By hand.</summary>
    private const int MaxDays = 2;

    private readonly DateOnly? common;

    public WritingDays(StoryCorpus story, DisagreementOptions options)
    {
        if (story.Count > options.FigureArticles) return;
        var dated = story.Voices.Select(v => v.Day).OfType<DateOnly>().Order().ToList();
        if (dated.Count == 0) common = DateOnly.MinValue;
        else if (dated[^1].DayNumber - dated[0].DayNumber <= MaxDays) common = dated[dated.Count / 2];
    }

    /// <returns>Null where nothing is known; days of a story without any are equal, and none of the calendar.</returns>
    public DateOnly? Of(IndependentArticle voice) => voice.Day ?? common;
}
