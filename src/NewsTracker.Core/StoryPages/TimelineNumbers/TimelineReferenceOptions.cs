namespace NewsTracker.Core.StoryPages.TimelineNumbers;

/// <summary>The tuned numbers of timeline number matching.</summary>
internal sealed record TimelineReferenceOptions
{
    public static TimelineReferenceOptions Default { get; } = new();

    /// <summary>
    /// How likely a title's word stands in the event that tells of the article. Pages keep more or less of their headlines, so each of
    /// these is tried; a match is shown when one of them reaches the bar and none prefers another article. On made pages of ECB+ 0.4 alone
    /// shows 78.8 % of the numbers (0.28 % wrongly), both 83.6 (0.28); on short lists 61.4 and 62.1, on pages of few articles 77.9 and
    /// 82.6.
    /// </summary>
    public IReadOnlyList<double> Kept { get; init; } = [0.3, 0.4];

    /// <summary>Events that a word's rate is measured against where a page has fewer: in three events every word looks common.</summary>
    public int MinEvents { get; init; } = 8;

    /// <summary>
    /// How much a word of an event's text counts against one of its quotation. This, <see cref="MinScore"/> and <see cref="PlaceWeight"/>
    /// were set together on 800 made pages (ECB+ and UCI development, seed 38405, `weigh-timeline-numbers`; a wrong number costs 500 right
    /// ones): 4,536 against 3,801 for 0.6, -4 and 0.5.
    /// </summary>
    public double TextWord { get; init; } = 0.6;

    /// <summary>How much a word counts of which only the beginning agrees ("negotiate", "negotiator").</summary>
    public double Related { get; init; } = 0.6;

    /// <summary>Letters that must agree at the beginning of two related words.</summary>
    public int RelatedLetters { get; init; } = 5;

    /// <summary>Costs of a pair of articles in the wrong order that are tried; the likeliest is taken.</summary>
    public IReadOnlyList<double> OrderStrengths { get; init; } = [0.6, 1.2, 2.5, 4.0];

    /// <summary>
    /// By how much, in nats, an order must beat no order: several orders are tried, and short lists look ordered by chance (with 3, two of
    /// 420 generated numbers were shown wrongly).
    /// </summary>
    public double OrderLead { get; init; } = 6;

    /// <summary>Days between two events from which on a pair in the wrong order costs in full.</summary>
    public double FarDays { get; init; } = 2;

    /// <summary>Weight of an event's expected place in the list; at 0.5 4,480, at 1 2,897 (see <see cref="TextWord"/>).</summary>
    public double PlaceWeight { get; init; } = 0.25;

    /// <summary>Mean distance, in places of the list, of an article from where its event's date puts it.</summary>
    public double OrderSpread { get; init; } = 3;

    /// <summary>Share of articles that stand nowhere near their event's date.</summary>
    public double OutOfOrder { get; init; } = 0.08;

    /// <summary>
    /// The log likelihood ratio below which a number rather stays without an article; at -4 3,804, at -2 3,408 (see
    /// <see cref="TextWord"/>).
    /// </summary>
    public double MinScore { get; init; } = -6;

    /// <summary>
    /// Where no order helps, the model is less sure than it is right (97 % of its likeliest matches, 66 % of them at the bar): its odds are
    /// sharpened.
    /// </summary>
    public double UnorderedTemperature { get; init; } = 0.6;

    public int StepsPerNumber { get; init; } = 4000;

    public int MaxSteps { get; init; } = 400_000;

    /// <summary>Probability below which a match is not shown, where the list's order speaks too.</summary>
    public double Bar { get; init; } = 0.85;

    /// <summary>The same where no order helps: most wrong matches of made pages stand there between .85 and .95.</summary>
    public double BarUnordered { get; init; } = 0.95;

    /// <summary>
    /// Words of the title that must stand in the number's events. With one alone a headline that is a time stamp ("Last Updated: 5 June,
    /// 10:39 GMT") was linked to events that hold a stamp, and one news to another of a list (13 of 21 wrong among 46,447 numbers).
    /// </summary>
    public int MinShared { get; init; } = 2;

    /// <summary>
    /// Where a number may be left over: by how much the shared words, each by the log of how few events and titles of the page hold it,
    /// must outweigh those of any other number with the title and of any other title with the number.
    /// </summary>
    public double MinLead { get; init; } = 1;

    /// <summary>Shared words that are enough without a name among them, where a number may be left over.</summary>
    public int SharedWithoutName { get; init; } = 4;

    /// <summary>
    /// Probability from which fewer are enough: murders, trials and deals of one list share common words ("charged with murder").
    /// </summary>
    public double BarWithoutName { get; init; } = 0.97;

    /// <summary>Shared words that are enough without a name where the list is whole and each headline can be linked.</summary>
    public int SharedInWhole { get; init; } = 3;

    /// <summary>Probability from which two are enough there ("world's largest" of two headlines stood at .88).</summary>
    public double BarInWhole { get; init; } = 0.95;

    /// <summary>
    /// Words' score below which a match is not shown even when nothing else is left to match: without and with an order that speaks for it.
    /// </summary>
    public double MinWords { get; init; } = -1.5;

    public double MinWordsOrdered { get; init; } = -2;

    /// <summary>Fewer numbers are judged as those of a list that lacks articles.</summary>
    public int MinNumbers { get; init; } = 5;

    /// <summary>
    /// The same for a list with fewer articles than it states. Of 96 generated files with an article taken out 47 % are shown so, none
    /// wrongly; at the other bars 73 %, six wrongly.
    /// </summary>
    public double BarOfShortLists { get; init; } = 0.95;

    public double MinWordsOfShortLists { get; init; } = 1;

    /// <summary>Most numbers and articles together; a larger page keeps its numbers unresolved.</summary>
    public int MaxTogether { get; init; } = 300;
}
