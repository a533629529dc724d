namespace NewsTracker.Core.Digests;

/// <summary>The tuned numbers of summaries.</summary>
public sealed record SummaryOptions
{
    /// <summary>Sentences at most; as many as five readers' minutes.</summary>
    public int MaxSentences { get; init; } = 24;

    /// <summary>Share of the sentences fit for a summary that it takes, and sentences at least where there are so many.</summary>
    public double Share { get; init; } = 0.35;

    public int MinSentences { get; init; } = 7;

    public int SentencesPerSection { get; init; } = 4;

    /// <summary>Half-life of an article's weight, in articles that came after it, as a share of the story's articles and at least so many.</summary>
    public double RecencyHalfLife { get; init; } = 3;

    /// <summary>Weight that even the oldest article keeps.</summary>
    public double RecencyFloor { get; init; } = 0.2;

    public double CentralityPower { get; init; } = 1;

    /// <summary>How much a sentence loses for each sentence of its article before it.</summary>
    public double LeadDecay { get; init; } = 0.95;

    /// <summary>How much a sentence loses that repeats one already chosen (times the likeness).</summary>
    public double Redundancy { get; init; } = 0.6;

    /// <summary>Factor for the opening of the story's first article: the background a newcomer needs.</summary>
    public double FirstBoost { get; init; } = 1.5;

    /// <summary>Likeness from which two sentences tell the same.</summary>
    public double SameBar { get; init; } = 0.6;

    /// <summary>How much a long sentence is held back: 1 takes the mean of its words' weights, 0 their sum.</summary>
    public double LengthPower { get; init; } = 0.3;

    /// <summary>Best candidates that the choice looks at: bounds the work for a story of thousands of articles.</summary>
    public int MaxCandidates { get; init; } = 600;
}
