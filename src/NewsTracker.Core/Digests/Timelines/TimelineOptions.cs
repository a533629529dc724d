namespace NewsTracker.Core.Digests.Timelines;

/// <summary>The tuned numbers of timelines. A figure is date F1 on the dev part of T17 with that one number moved
/// from the first weights (publication 0.5, lead decay 0.8, look-back 0.3, planned 0.5, repeats 0.4: .539). The values here were tried
/// together: .559.</summary>
internal sealed record TimelineOptions
{
    /// <summary>Events kept at most; every date keeps its best ones first.</summary>
    public int MaxEvents { get; init; } = 1500;

    /// <summary>Events of one date at most.</summary>
    public int MaxEventsPerDate { get; init; } = 30;

    /// <summary>
    /// Events that even the busiest timeline keeps of one date, and how many times the room of <see cref="MaxEvents"/> is offered to the
    /// dates. By hand.
    /// </summary>
    public int MinEventsPerDate { get; init; } = 3;

    public int EventSpread { get; init; } = 2;

    /// <summary>
    /// Salience of a date's second event against its first, and what each further one keeps: dates stay in rank. By hand, not fitted.
    /// </summary>
    public double FurtherEvent { get; init; } = 0.45;

    public double FurtherDecay { get; init; } = 0.8;

    /// <summary>
    /// Events of the short view: in all, of a story without articles and more for each article, and of one date. By hand, not fitted.
    /// </summary>
    public int MaxShownEvents { get; init; } = 40;

    public int ShownBase { get; init; } = 4;

    public int ShownPerArticle { get; init; } = 2;

    public int MaxShownPerDate { get; init; } = 2;

    /// <summary>
    /// Articles from which a story may have a second development on one day: of 77 second events of a day that were read about two in
    /// three told the same news once more in stories under 20 articles, one in five or six in larger ones, where one is enough to tell a
    /// day twice. By hand, not fitted.
    /// </summary>
    public int SecondEventArticles { get; init; } = 40;

    /// <summary>Of a date's events, those in rank below this are tried for the short view. By hand, not fitted.</summary>
    public int MaxShownRank { get; init; } = 3;

    /// <summary>Tellings of an event that are tried for words that stand alone: bounds the work. By hand.</summary>
    public int MaxTellingsTried { get; init; } = 6;

    /// <summary>
    /// An undated sentence further back in its article than this (0 the first) is not shown: background. By hand, not fitted.
    /// </summary>
    public int MaxUndatedOrder { get; init; } = 4;

    /// <summary>Likeness from which an event repeats one that is shown. By hand, not fitted.</summary>
    public double RepeatBar { get; init; } = 0.5;

    /// <summary>
    /// Likeness from which an event retells one of the day before or after in a large story, one of the same day there, and one at most
    /// <see cref="JoinDays"/> off in a smaller one. By hand, on 150 pairs of neighbours read in four draws: above these about half are
    /// the same news.
    /// </summary>
    public double RecapBar { get; init; } = 0.25;

    public double SameDayBar { get; init; } = 0.12;

    public double SmallRecapBar { get; init; } = 0.2;

    /// <summary>Sentences of one date that are compared with one another: bounds the work for a day of hundreds of articles.</summary>
    public int MaxPool { get; init; } = 150;

    /// <summary>
    /// Weight of an article's first sentence for the day it was published, against 1 for a sentence that names the date (with the weights
    /// below, 0.15 and 0.25: .547; 0.4: .559).
    /// </summary>
    public double PublishedWeight { get; init; } = 0.4;

    /// <summary>What each further sentence of an article keeps of that weight (0.6: .544; 0.8 and 0.9: .539).</summary>
    public double LeadDecay { get; init; } = 0.7;

    /// <summary>
    /// How fast a date gains with the days until it is looked back on, times the logarithm (0: .535; 0.3: .539; 0.6: .544; 1: .539).
    /// </summary>
    public double LookBack { get; init; } = 0.5;

    /// <summary>Weight of a date still to come when it is named (0.2: .541; 0.5: .539; 1: .545).</summary>
    public double PlannedWeight { get; init; } = 1;

    /// <summary>Questions, and sentences in the first or second person (0.3: .539; 1: .544, but such sentences tell poorly).</summary>
    public double PersonalFactor { get; init; } = 0.6;

    /// <summary>
    /// What the second sentence of an article about one date counts, of the first; the third that share again (0.2: .546; 0.4: .539; 0.7:
    /// .530).
    /// </summary>
    public double RepeatFactor { get; init; } = 0.1;

    /// <summary>
    /// Stretches of days, months and years against a single day: vague dates are named often and tell little. Set by judgement: T17 holds
    /// days alone.
    /// </summary>
    public double RangeFactor { get; init; } = 0.6;

    public double MonthFactor { get; init; } = 0.4;

    public double YearFactor { get; init; } = 0.2;

    /// <summary>
    /// Likeness from which two sentences of one date tell the same event. Set by judgement, as is what stands below without a figure.
    /// </summary>
    public double MergeBar { get; init; } = 0.55;

    /// <summary>Likeness below which two sentences are not compared as tellings of one matter: bounds the work. By hand.</summary>
    public double JoinBar { get; init; } = 0.1;

    /// <summary>
    /// Days between two tellings of one matter of which one has only the day of its article: it was published the day after, or two. By
    /// hand.
    /// </summary>
    public int JoinDays { get; init; } = 2;

    /// <summary>How much a sentence loses that repeats an event of its date (times the likeness).</summary>
    public double Redundancy { get; init; } = 0.7;

    /// <summary>
    /// A term's rarity in the story, to this power, beside its weight on the date (AR1 at length power 0.6, 0: .119; 0.5: .117; 1: .113).
    /// </summary>
    public double RarityPower { get; init; } = 0.5;

    /// <summary>
    /// How much a long sentence is held back: 1 takes the mean of its terms, 0 their sum (AR1 and AR2 on T17, 0.4: .114 and .046; 0.6: .117
    /// and .048; 0.8: .120 and .049; 1: .121 and .052).
    /// </summary>
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

    /// <summary>
    /// Dates of one sentence that are taken: more make a list, not an event. By hand, not fitted, as is what stands below.
    /// </summary>
    public int DatesPerSentence { get; init; } = 3;

    /// <summary>A headline of fewer words names a subject, not an event.</summary>
    public int MinHeadlineWords { get; init; } = 4;

    /// <summary>Sentences of one article that count for one date.</summary>
    public int MaxSentencesPerDate { get; init; } = 4;

    /// <summary>Sentence from which on the weight of an undated one falls no further.</summary>
    public int MaxDecayOrder { get; init; } = 60;

    /// <summary>
    /// Opening sentences of each article that make the story's average, the most that a sentence may exceed it, and terms added to a
    /// sentence's length.
    /// </summary>
    public int RelevanceSentences { get; init; } = 5;

    public double MaxRelevance { get; init; } = 2;

    public int RelevanceSmoothing { get; init; } = 4;

    /// <summary>Terms added to a sentence's length before <see cref="LengthPower"/> holds it back.</summary>
    public int LengthSmoothing { get; init; } = 2;

    /// <summary>
    /// Certainty from which a dated sentence is listed: that it tells an event, a plan, or what led to them, and of that day.
    /// </summary>
    public double DatedBar { get; init; } = 0.43;

    /// <summary>Probability from which a sentence without a date is listed for the day of the news.</summary>
    public double UndatedBar { get; init; } = 0.58;

    /// <summary>The same two for the short view, and the probability that the sentence is understood alone.</summary>
    public double ShownDatedBar { get; init; } = 0.6;

    /// <summary>
    /// Certainty from which what an article tells of its main character's past is shown. By hand, not fitted.
    /// </summary>
    public double ShownStepBar { get; init; } = 0.85;

    /// <summary>Days between two tellings of one such step, of which one names a month or a year alone. By hand.</summary>
    public int StepDays { get; init; } = 366;

    public double ShownUndatedBar { get; init; } = 0.75;

    public double ShownAloneBar { get; init; } = 0.56;

    /// <summary>
    /// Probability that a line is understood by itself, from which it is shown, if its subject is no name in full. By hand: below it 14 of
    /// 19 lines of three draws were not understood, and the labelled sentences find as many events with it as without; with .45 they find
    /// a sixth less.
    /// </summary>
    public double ShownClearBar { get; init; } = 0.35;

    public ClearnessWeights Clearness { get; init; } = new();

    /// <summary>
    /// By how much a later event of a date must stand better for its day to be shown in the place of the first, and how much a named day is
    /// worth there; and what each doubling of the outlets that tell an event is worth. By hand, not fitted.
    /// </summary>
    public double ClearerBy { get; init; } = 0.1;

    public double OutletStanding { get; init; } = 0.2;
}
