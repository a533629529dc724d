namespace NewsTracker.Core.Digests;

/// <summary>The tuned numbers of summaries. Where a figure is given it is ROUGE-1 F on the dev update summaries, cut to their budget.</summary>
public sealed record SummaryOptions
{
    /// <summary>Sentences at most.</summary>
    public int MaxSentences { get; init; } = 24;

    /// <summary>Share of the sentences fit for a summary that it takes (0.35 and 0.5 alike on dev: the budget cuts first).</summary>
    public double Share { get; init; } = 0.35;

    /// <summary>Sentences at least, where there are so many.</summary>
    public int MinSentences { get; init; } = 7;

    public int SentencesPerSection { get; init; } = 4;

    /// <summary>Half-life of an article's weight, in articles that came after it (1 to 20 within 0.4 of one another).</summary>
    public double RecencyHalfLife { get; init; } = 3;

    /// <summary>Weight that even the oldest article keeps (0: 38.6; 0.2: 39.0).</summary>
    public double RecencyFloor { get; init; } = 0.2;

    /// <summary>How much a sentence loses for each sentence of its article before it.</summary>
    public double LeadDecay { get; init; } = 0.95;

    /// <summary>How much a sentence loses that repeats one already chosen, times the likeness (0.3 to 1 alike).</summary>
    public double Redundancy { get; init; } = 0.6;

    /// <summary>Weight of the opening two sentences of the story's first article, the background a newcomer needs (1: 39.0; 1.5 and 3: 40.0).</summary>
    public double FirstBoost { get; init; } = 1.5;

    /// <summary>Likeness from which two sentences tell the same: the second is left out.</summary>
    public double SameBar { get; init; } = 0.6;

    /// <summary>How much a long sentence is held back: 1 takes the mean of its words' weights, 0 their sum (0.3 with the first article's boost: 40.0).</summary>
    public double LengthPower { get; init; } = 0.3;

    /// <summary>Best candidates that the choice looks at: bounds the work for a story of thousands of articles.</summary>
    public int MaxCandidates { get; init; } = 600;
}
