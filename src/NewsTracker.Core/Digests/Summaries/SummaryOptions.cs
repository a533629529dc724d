namespace NewsTracker.Core.Digests.Summaries;

/// <summary>The tuned numbers of summaries. A figure is ROUGE-1 F on the 401 dev update summaries, filled to their budget, at the
/// settings of the time; the values here give 40.0.</summary>
internal sealed record SummaryOptions
{
    /// <summary>Sentences at most.</summary>
    public int MaxSentences { get; init; } = 24;

    /// <summary>Share of the sentences fit for a summary that it takes (0.35 and 0.5 alike on dev: the budget cuts first).</summary>
    public double Share { get; init; } = 0.35;

    /// <summary>Sentences at least, where there are so many.</summary>
    public int MinSentences { get; init; } = 7;

    /// <summary>
    /// Half-life of an article's weight, in articles that came after it (1 to 20: 38.8 to 39.4 before the first article was weighted up).
    /// </summary>
    public double RecencyHalfLife { get; init; } = 3;

    /// <summary>Weight that even the oldest article keeps (mean over four half-lives, 0: 38.6; 0.2: 39.0).</summary>
    public double RecencyFloor { get; init; } = 0.2;

    /// <summary>How much a sentence loses for each sentence of its article before it.</summary>
    public double LeadDecay { get; init; } = 0.95;

    /// <summary>How much a sentence loses that repeats one already chosen, times the likeness (0.3 to 1 alike).</summary>
    public double Redundancy { get; init; } = 0.6;

    /// <summary>
    /// Weight of the opening two sentences of the story's first article, the background a newcomer needs (without it no setting passed
    /// 39.5; 1.5 and 3: 40.0).
    /// </summary>
    public double FirstBoost { get; init; } = 1.5;

    /// <summary>Likeness from which two sentences tell the same: the second is left out.</summary>
    public double SameBar { get; init; } = 0.6;

    /// <summary>How much a long sentence is held back: 1 takes the mean of its words' weights, 0 their sum.</summary>
    public double LengthPower { get; init; } = 0.3;

    /// <summary>Best candidates that the choice looks at: bounds the work for a story of thousands of articles.</summary>
    public int MaxCandidates { get; init; } = 600;

    public SectionOptions Sections { get; init; } = new();

    public SectionHeadingOptions Headings { get; init; } = new();

    public CorroborationOptions Corroboration { get; init; } = new();
}
