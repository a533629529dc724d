namespace NewsTracker.Core.Grouping.Anchors;

/// <summary>
/// The numbers of <see cref="AnchorInference"/>, chosen on every sixth article of the T17 dev topics with its own date held back and the
/// topic's timelines as tellings: 49 of 54 expressions right where words decide, 42 of 42 years right where only days of months do.
/// </summary>
internal sealed record AnchorOptions
{
    public static AnchorOptions Default { get; } = new();

    /// <summary>
    /// Weight of the whole article's likeness to the tellings of the days just before the candidate, beside the clues' own.
    /// </summary>
    public double ArticleWeight { get; init; } = 1.0;

    /// <summary>Days before the candidate whose tellings the whole article is compared with.</summary>
    public int ArticleDays { get; init; } = 2;

    /// <summary>The gain of a day and month that falls inside the story, less the further the candidate lies from it.</summary>
    public double MonthDayGain { get; init; } = 0.15;

    /// <summary>In how many days that gain falls to a third, for a day that is past, and for one still to come.</summary>
    public double PastFade { get; init; } = 10;

    public double PlannedFade { get; init; } = 20;

    /// <summary>How far, in days, beyond the story's told days a day and month without a year may lie.</summary>
    public int StorySlack { get; init; } = 45;

    /// <summary>
    /// Where weekdays are to be placed: the likeness that the best clue's sentence must have to a telling (0.30: 68 % right; 0.40: 91 %).
    /// </summary>
    public double MinLikeness { get; init; } = 0.40;

    /// <summary>
    /// Where weekdays are to be placed: how far the best candidate must be ahead of those under which the clues mean other days.
    /// </summary>
    public double MinMargin { get; init; } = 0.08;

    /// <summary>The same where only the years of days and months are open: the story's span decides nearly alone.</summary>
    public double MinYearMargin { get; init; } = 0.05;

    /// <summary>
    /// How sure the inferred day is: where only years were open, and else this with the margin added, at most so much. Of those that words
    /// decide 91 % are right.
    /// </summary>
    public double YearConfidence { get; init; } = 0.6;

    public double DayConfidence { get; init; } = 0.75;

    public double MaxConfidence { get; init; } = 0.95;

    /// <summary>No more clues than this are weighed; the first ones of an article tell enough.</summary>
    public int MaxClues { get; init; } = 24;
}
