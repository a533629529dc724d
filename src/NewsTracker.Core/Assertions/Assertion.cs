using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions;

/// <summary>
/// What a sentence says in the main: its predicate, who says so, its status, and which date belongs to it. All spans lie in the article's
/// text.
/// </summary>
public sealed record Assertion
{
    private IReadOnlyList<Proposition>? propositions;

    /// <summary>The sentence.</summary>
    public required Span Sentence { get; init; }

    /// <summary>The word that says what happened, is so, or is planned; null in a sentence without words.</summary>
    public Span? Predicate { get; init; }

    /// <summary>The predicate's dictionary form.</summary>
    public string? Lemma { get; init; }

    /// <summary>The head word of the predicate's subject ("men" of "two men were arrested"); null where it has none.</summary>
    public Span? Subject { get; init; }

    /// <summary>The head word of who says so, where the sentence names somebody.</summary>
    public Span? Source { get; init; }

    /// <summary>The likeliest status; of equals the first.</summary>
    public required AssertionStatus Status { get; init; }

    /// <summary>Probability (0 to 1) of each status, six in the order of <see cref="AssertionStatus"/>; they sum to 1.</summary>
    public required IReadOnlyList<double> Odds { get; init; }

    /// <summary>Probability (0 to 1) that a reader of this sentence alone, with outlet and day, understands who did what.</summary>
    public required double StandsAlone { get; init; }

    /// <summary>
    /// Probability (0 to 1) that a sentence without a day of its own tells an event or a plan, and of no other day than <see
    /// cref="ThreadDay"/>, or where that is null than that of publication. 0 for a sentence with a day of its own.
    /// </summary>
    public double Freshness { get; init; }

    /// <summary>The day that a sentence without one goes on telling of; null where none is sure.</summary>
    public DateSpan? ThreadDay { get; init; }

    /// <summary>The predicate itself is denied: "did not close".</summary>
    public bool IsNegated { get; init; }

    /// <summary>
    /// Every date or time expression of the sentence that stands for days, in order, with the probability that the assertion has it.
    /// </summary>
    public IReadOnlyList<AssertionDate> Dates { get; init; } = [];

    /// <summary>
    /// How sure it is (0 to 1) that what the sentence tells happened, or will, on a stretch of days: that of the date which says so. Of the
    /// two ends of a stretch ("between July and October") neither is the day of what is told: there the surer placement stands for both
    /// readings.
    /// </summary>
    /// <returns>0 when none of the sentence's dates lies in the stretch.</returns>
    public double CertaintyOf(DateSpan days)
    {
        var inside = Dates.Where(d => days.Contains(d.Date.Start) && days.Contains(d.Date.End)).ToList();
        if (inside.Count == 0) return 0;
        var placement = inside.Max(d => d.Placement);
        return Certainty(Tells, inside.Count == 1 ? inside[0].Confidence : placement, placement);
    }

    /// <summary>The date of what the sentence tells, where its certainty reaches a bar.</summary>
    internal DateSpan? SureDay(double bar) =>
        Dates.Select(d => d.Date).MaxBy(CertaintyOf) is { } best && CertaintyOf(best) >= bar ? best : null;

    /// <summary>
    /// Two readings of one question, multiplied: that something is told and that the date is its day, and that something is told of that
    /// day.
    /// </summary>
    internal static double Certainty(double told, double date, double placement) => Math.Sqrt(told * date * placement);

    /// <summary>
    /// All that the sentence says, the main one first: further clauses, and happenings that nouns name. Read when first asked for.
    /// </summary>
    public IReadOnlyList<Proposition> Propositions => propositions ??= ReadPropositions();

    /// <summary>As <see cref="Propositions"/>, but not kept where nobody has asked for them: they take more memory than all else.</summary>
    internal IReadOnlyList<Proposition> ReadPropositions() =>
        propositions ?? (Told is { } told ? PropositionReader.Read(told.Reading, told.Content) : []);

    /// <summary>Whether the sentence's grammar is at hand.</summary>
    internal bool HasGrammar => Told is not null;

    /// <summary>
    /// Its main clause has a finite verb, or is not known: without one it is a fragment, or its tree is wrong.
    /// </summary>
    internal bool IsFinite => Told is not { Reading: { Main: >= 0 } reading }
        || reading.Clauses[reading.Main].Tense is not (VerbTense.None or VerbTense.Participle);

    /// <summary>What it tells was going on when it was written ("are searching"), or before it ("had been celebrating").</summary>
    internal bool IsUnderWay => TenseOfTold is VerbTense.Progressive;

    internal bool IsBefore => TenseOfTold is VerbTense.PastPerfect;

    /// <summary>
    /// Its main verb says that something has come about by now ("has denied", "have been held"): no day before belongs to that, for English
    /// dates only the simple past.
    /// </summary>
    internal bool IsPresent => TenseOfTold is VerbTense.PresentPerfect;

    /// <summary>Its main verb is in the simple present, and says nothing of what somebody says.</summary>
    internal bool IsNow => TenseOfTold is VerbTense.Present
        && Told is { Reading: var reading } && reading.Told == reading.Main && reading.Clauses[reading.Main].Class is not VerbClass.Say;

    /// <summary>It tells what could, may or should be.</summary>
    internal bool IsPossible => TenseOfTold is VerbTense.Possible or VerbTense.Obliged;

    private VerbTense TenseOfTold =>
        Told is { Reading: { Told: >= 0 } reading } ? reading.Clauses[reading.Told].Tense : VerbTense.None;

    /// <summary>A headline made of the sentence by its grammar, see <see cref="ClauseTrimmer"/>.</summary>
    /// <param name="start">Where its words begin, behind a dateline.</param>
    /// <param name="minWords">Words at least.</param>
    /// <param name="maxWords">Words at most.</param>
    /// <returns>Null where the sentence gives none that reads well, or its grammar was not read.</returns>
    internal string? Headline(int start, int minWords, int maxWords) => Told is { } told
        ? ClauseTrimmer.Of(
            told.Reading, SentenceDates.In(told.Content, Sentence).ConvertAll(d => d.Span), start, minWords, maxWords)
        : null;

    /// <summary>The grammar and the article that <see cref="Propositions"/> are read from.</summary>
    internal (SentenceReading Reading, AnalyzedText Content)? Told { get; init; }

    /// <summary>Probability of one status.</summary>
    /// <returns>0 to 1.</returns>
    public double Of(AssertionStatus status) => Odds[(int)status];

    /// <summary>How likely it is (0 to 1) that the sentence tells what happened or will, be it in another story.</summary>
    public double Tells => Of(AssertionStatus.Happened) + Of(AssertionStatus.Planned) + Of(AssertionStatus.Background);
}

/// <summary>
/// A date expression beside an assertion. <paramref name="Timex"/> indexes the article's dates; <paramref name="Date"/> is the stretch of
/// days it stands for; <paramref name="Confidence"/> is the probability (0 to 1) that it dates the assertion; <paramref name="Reason"/>
/// says how it hangs in the grammar ("on a predicate", "inside a name or before a noun", ...); <paramref name="Placement"/> is the
/// probability that the sentence tells an event, a plan or background of these days, judged by date and sentence together.
/// </summary>
public sealed record AssertionDate(int Timex, DateSpan Date, double Confidence, string Reason, double Placement);
