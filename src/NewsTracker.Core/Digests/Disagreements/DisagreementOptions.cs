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
    /// Likeness, numbers apart, from which two sentences count the same things; days between the two; counts of one day and noun that are
    /// compared.
    /// </summary>
    public double SameCount { get; init; } = 0.4;

    public int CountDays { get; init; } = 1;

    public int MaxCounts { get; init; } = 40;

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
    public int MeetingDays { get; init; } = 3;

    public int MaxMeetings { get; init; } = 300;

    /// <summary>Words after an act within which its object is named, and before it within which it is negated, or only tried.</summary>
    public int ObjectReach { get; init; } = 7;

    public int NegationReach { get; init; } = 6;

    public int TryingReach { get; init; } = 3;

    /// <summary>Sentences back that a denial may speak of.</summary>
    public int DenialSentences { get; init; } = 2;

    /// <summary>
    /// In a story of so many articles an object that more than this share of them names is the story's subject: claims about it are about
    /// other things.
    /// </summary>
    public int SubjectArticles { get; init; } = 4;

    public double SubjectShare { get; init; } = 0.75;

    /// <summary>Sayings kept of one act and object.</summary>
    public int MaxSayings { get; init; } = 50;

    /// <summary>Letters of a name below which two spellings are two names.</summary>
    public int MinNameLength { get; init; } = 5;
}
