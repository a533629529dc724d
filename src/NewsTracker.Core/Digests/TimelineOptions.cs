namespace NewsTracker.Core.Digests;

/// <summary>The tuned numbers of timelines.</summary>
public sealed record TimelineOptions
{
    /// <summary>Candidate events kept at most; every date keeps its best ones first.</summary>
    public int MaxEvents { get; init; } = 1500;

    /// <summary>Events of one date at most.</summary>
    public int MaxEventsPerDate { get; init; } = 30;

    /// <summary>Sentences of one date that are compared with one another.</summary>
    public int MaxPool { get; init; } = 150;

    /// <summary>Weight of an article's first sentence for the day it was published, against 1 for a sentence that names the date.</summary>
    public double PublishedWeight { get; init; } = 0.5;

    public double LeadDecay { get; init; } = 0.8;

    /// <summary>How fast a date gains with the days until it is looked back on (times the logarithm).</summary>
    public double LookBack { get; init; } = 0.3;

    public double PlannedWeight { get; init; } = 0.5;

    public double PersonalFactor { get; init; } = 0.6;

    /// <summary>What the second sentence of an article about one date counts, of the first; the third that share again.</summary>
    public double RepeatFactor { get; init; } = 0.4;

    public double RangeFactor { get; init; } = 0.6;

    public double MonthFactor { get; init; } = 0.4;

    public double YearFactor { get; init; } = 0.2;

    /// <summary>Likeness from which two sentences of one date tell the same event.</summary>
    public double MergeBar { get; init; } = 0.55;

    public double Redundancy { get; init; } = 0.7;

    public double RarityPower { get; init; } = 0.5;

    public double LengthPower { get; init; } = 0.6;

    public double WeightPower { get; init; } = 0.5;

    public double DanglingFactor { get; init; } = 0.7;

    public double OddFactor { get; init; } = 0.6;
}
