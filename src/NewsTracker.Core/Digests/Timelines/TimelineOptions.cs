namespace NewsTracker.Core.Digests.Timelines;

/// <summary>The tuned numbers of timelines. A figure is date F1 on the dev part of T17 with that one number moved
/// from the first weights (publication 0.5, lead decay 0.8, look-back 0.3, planned 0.5, repeats 0.4: .539). The values here were tried together: .559.</summary>
public sealed record TimelineOptions
{
    /// <summary>EventCandidate events kept at most; every date keeps its best ones first.</summary>
    public int MaxEvents { get; init; } = 1500;

    /// <summary>Events of one date at most.</summary>
    public int MaxEventsPerDate { get; init; } = 30;

    /// <summary>Sentences of one date that are compared with one another: bounds the work for a day of hundreds of articles.</summary>
    public int MaxPool { get; init; } = 150;

    /// <summary>Weight of an article's first sentence for the day it was published, against 1 for a sentence that names the date (with the weights below, 0.15 and 0.25: .547; 0.4: .559).</summary>
    public double PublishedWeight { get; init; } = 0.4;

    /// <summary>What each further sentence of an article keeps of that weight (0.6: .544; 0.8 and 0.9: .539).</summary>
    public double LeadDecay { get; init; } = 0.7;

    /// <summary>How fast a date gains with the days until it is looked back on, times the logarithm (0: .535; 0.3: .539; 0.6: .544; 1: .539).</summary>
    public double LookBack { get; init; } = 0.5;

    /// <summary>Weight of a date still to come when it is named (0.2: .541; 0.5: .539; 1: .545).</summary>
    public double PlannedWeight { get; init; } = 1;

    /// <summary>Questions, and sentences in the first or second person (0.3: .539; 1: .544, but such sentences tell poorly).</summary>
    public double PersonalFactor { get; init; } = 0.6;

    /// <summary>What the second sentence of an article about one date counts, of the first; the third that share again (0.2: .546; 0.4: .539; 0.7: .530).</summary>
    public double RepeatFactor { get; init; } = 0.1;

    /// <summary>Stretches of days, months and years against a single day: vague dates are named often and tell little. Set by judgement: T17 holds days alone.</summary>
    public double RangeFactor { get; init; } = 0.6;

    public double MonthFactor { get; init; } = 0.4;

    public double YearFactor { get; init; } = 0.2;

    /// <summary>Likeness from which two sentences of one date tell the same event. Set by judgement, as is what stands below without a figure.</summary>
    public double MergeBar { get; init; } = 0.55;

    /// <summary>How much a sentence loses that repeats an event of its date (times the likeness).</summary>
    public double Redundancy { get; init; } = 0.7;

    /// <summary>A term's rarity in the story, to this power, beside its weight on the date (AR1 at length power 0.6, 0: .119; 0.5: .117; 1: .113).</summary>
    public double RarityPower { get; init; } = 0.5;

    /// <summary>How much a long sentence is held back: 1 takes the mean of its terms, 0 their sum (AR1 and AR2 on T17, 0.4: .114 and .046; 0.6: .117 and .048; 0.8: .120 and .049; 1: .121 and .052).</summary>
    public double LengthPower { get; init; } = 0.9;

    /// <summary>A candidate's weight for its date, to this power (AR1, 0: .115; 0.5: .117).</summary>
    public double WeightPower { get; init; } = 0.5;

    public double DanglingFactor { get; init; } = 0.7;

    public double OddFactor { get; init; } = 0.6;

    /// <summary>Weight of a headline that stands above its text, as <see cref="PublishedWeight"/> is that of a first sentence.</summary>
    public double HeadlineWeight { get; init; } = 0.4;

    /// <summary>Weight of the day on which something was said, beside the day of what was said.</summary>
    public double ReportingFactor { get; init; } = 0.5;

    /// <summary>Opening sentences in which the day of an article's news is looked for.</summary>
    public int LeadSentences { get; init; } = 3;

    /// <summary>Days before publication on which news of an article may lie (SemEval-15 strict F, 0: 30.6; 6: 32.7).</summary>
    public int LeadReach { get; init; } = 6;

    /// <summary>Probability from which a dated sentence is taken to tell an event, a plan, or what led to them.</summary>
    public double EventBar { get; init; } = Number("EB", 0.6);

    /// <summary>Probability from which a date is taken to date what its sentence tells.</summary>
    public double DateBar { get; init; } = Number("DB", 0.45);

    /// <summary>Probability from which a sentence without a date is listed as reported on the day of publication.</summary>
    public double UndatedBar { get; init; } = Number("UB", 0.75);

    /// <summary>The same three for the short view, and the probability that the sentence is understood alone.</summary>
    public double ShownEventBar { get; init; } = Number("SEB", 0.75);

    public double ShownDateBar { get; init; } = Number("SDB", 0.6);

    public double ShownUndatedBar { get; init; } = Number("SUB", 0.85);

    public double ShownAloneBar { get; init; } = Number("SAB", 0.6);

    private static double Number(string name, double otherwise) =>
        double.TryParse(Environment.GetEnvironmentVariable(name), System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
