namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// The numbers of finding disagreements. There is no corpus of them: all by hand on invented stories, not fitted. Reaches are in words
/// unless a line says otherwise.
/// </summary>
internal sealed record DisagreementOptions
{
    public static DisagreementOptions Default { get; } = new();

    /// <summary>Disagreements of one kind that are kept, those with most passages first; sides of one, and citations of a side.</summary>
    public int MaxOfAKind { get; init; } = 8;

    public int MaxSides { get; init; } = 5;

    public int MaxCitations { get; init; } = 4;

    /// <summary>
    /// Likeness, numbers apart, from which two sentences count the same things, and from which they do where they share a name; days
    /// between the two; counts of one thing that are compared; steps of one count.
    /// </summary>
    public double SameCount { get; init; } = 0.42;

    public double SameCountNamed { get; init; } = 0.3;

    public int CountDays { get; init; } = 4;

    public int MaxCounts { get; init; } = 60;

    public int MaxSteps { get; init; } = 12;

    /// <summary>A name that more than this share of the story's articles hold says nothing of which event is told.</summary>
    public double CommonName { get; init; } = 0.5;

    /// <summary>Two numbers this share apart are one, rounded.</summary>
    public decimal Rounding { get; init; } = 0.05m;

    /// <summary>Counts of one day so many times apart are of two things.</summary>
    public decimal MaxApart { get; init; } = 3;

    /// <summary>Likeness of a telling and its denial; days by which the denial may follow.</summary>
    public double SameDenied { get; init; } = 0.35;

    public int DenialDays { get; init; } = 3;

    /// <summary>Likeness of two sentences that are compared word by word; rarest terms by which they are found; longest of them.</summary>
    public double NearCopy { get; init; } = 0.7;

    public int RareTerms { get; init; } = 3;

    public int MaxCopied { get; init; } = 80;

    /// <summary>
    /// Likeness, dates apart, from which two sentences tell one event; days between the two; later candidates that each is compared with.
    /// </summary>
    public double SameEvent { get; init; } = 0.6;

    public int EventDays { get; init; } = 7;

    public int MaxEvents { get; init; } = 30;

    /// <summary>Content words of a sentence below which it is not compared by its dates, and words that the event is named in.</summary>
    public int MinEventTerms { get; init; } = 5;

    public int MinAboutWords { get; init; } = 4;

    public int MaxAboutWords { get; init; } = 14;

    /// <summary>Days between two tellings of one meeting, and meetings that are compared.</summary>
    public int MeetingDays { get; init; } = 1;

    public int MaxMeetings { get; init; } = 300;

    /// <summary>In a smaller story no name is common.</summary>
    public int SubjectArticles { get; init; } = 4;

    /// <summary>Days between two tellings of one role.</summary>
    public int RoleDays { get; init; } = 3;

    /// <summary>Tellings kept against one denial.</summary>
    public int MaxSayings { get; init; } = 50;

    /// <summary>
    /// Articles of a story in which any number is compared, and days between two of them; points from which two figures are of one thing;
    /// times that one is the other, above which they are not; share by which a rounded number may miss. Read on draws of ECB+ and T17.
    /// </summary>
    public int FigureArticles { get; init; } = 20;

    public int FigureDays { get; init; } = 7;

    public double SameFigure { get; init; } = 1.8;

    /// <summary>
    /// Odds that two sentences tell one thing, from which two figures of which the same is told are of one: of 238 pairs of a draw of ECB+
    /// and T17 that no other rule takes, one has them, rightly; from .55 on three more, two of them wrong.
    /// </summary>
    public double ToldAsOne { get; init; } = 0.65;

    public decimal MaxFigureApart { get; init; } = 6;

    public decimal RoundedFigure { get; init; } = 0.15m;

    /// <summary>Minutes between two times of day that are told otherwise; more are of two acts.</summary>
    public int ClockApart { get; init; } = 30;

    public int MaxClockApart { get; init; } = 360;

    /// <summary>Years between two that are given for one thing.</summary>
    public int MaxYearsApart { get; init; } = 12;

    /// <summary>Letters of a name below which two spellings are two names.</summary>
    public int MinNameLength { get; init; } = 5;
}
