using System.Collections.Frozen;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>
/// A sentence that others may tell too: the whole of it, and its main statement without the details. Whoever tells the main statement
/// tells of the same event; whether he tells the details is another question.
/// </summary>
internal sealed class ToldClaim
{
    private static readonly FrozenSet<ulong> Pronouns = WordHash.Set("he she it they him her them his its their who");

    private readonly ClaimTerm? predicate;
    private readonly List<ClaimTerm> content = [];
    private readonly bool? planned;

    /// <param name="teller">The article that tells it.</param>
    /// <param name="sentence">Where.</param>
    public ToldClaim(IndependentArticle teller, SentenceFeatures sentence)
        : this(
            new Claim(sentence.Core.Of(teller.Text), teller.Day),
            Grammar(teller, sentence),
            teller.Text,
            SentenceDates.In(teller.Features.Content, sentence.Core).ConvertAll(d => d.Span))
    {
        planned = IsPlanned(sentence);
    }

    /// <param name="claim">The Whole.</param>
    /// <param name="reading">Its grammar.</param>
    /// <param name="text">What the grammar is of.</param>
    /// <param name="dates">The dates in it.</param>
    public ToldClaim(Claim claim, SentenceReading reading, string text, IReadOnlyList<Span> dates)
    {
        Main = Whole = claim;
        if (MainStatement.Of(reading, dates) is not { } statement) return;
        var words = string.Join(' ', statement.Words.Select(s => s.Of(text)));
        // what somebody said is told by his words alone
        if (words.AsSpan().ContainsAny('"', '“', '”')) return;
        var main = new Claim(words, claim.Day);
        if (main.Content.Count < Whole.Content.Count) Main = main;
        predicate = Term(main, statement.Predicate.Of(text));
        if (statement.Copular) predicate = predicate is { } told ? told with { Meaning = -1 } : null;
        foreach (var said in statement.Content)
        {
            if (Term(main, said.Of(text)) is { } term) content.Add(term);
        }
    }

    /// <returns>Null for a word that is no term of the claim: one that says nothing by itself.</returns>
    private static ClaimTerm? Term(Claim main, string form) =>
        main.Terms.FindIndex(t => main.Words[t.Word].Span.Of(main.Text) == form) is >= 0 and var at ? main.Terms[at] : null;

    /// <summary>What a sentence tells is still to come; null where nothing says so or not.</summary>
    private static bool? IsPlanned(SentenceFeatures sentence) => sentence.Assertion?.Status switch
    {
        AssertionStatus.Planned => true,
        AssertionStatus.Happened => false,
        _ => null,
    };

    /// <summary>The grammar that its article was read with, where it is of these words alone; else it is read.</summary>
    private static SentenceReading Grammar(IndependentArticle teller, SentenceFeatures sentence)
    {
        if (!teller.Features.IsRead) return SentenceReading.Unread;
        return sentence.Assertion?.Told is { Reading: { Sentence: { Count: > 0 } read } known }
            && sentence.Core.Contains(new Span(read[0].Start, read[read.Count - 1].End))
                ? known
                : SentenceReading.Of(teller.Text, sentence.Core);
    }

    public Claim Whole { get; }

    /// <summary>The main statement; the whole where nothing can be left out.</summary>
    public Claim Main { get; }

    /// <returns>
    /// As the support judge says of the whole; Weak only where the main statement is carried and nothing speaks against the details, else
    /// NotFound.
    /// </returns>
    public Verdict Judge(PassageWords passage, SentenceFeatures sentence, SupportOptions options)
    {
        var verdict = PassageJudge.Judge(Whole, passage, options);
        if (verdict.Status == SupportStatus.Close && IsToldBefore(passage) && !TellsEvent(passage, options))
            return new Verdict(SupportStatus.NotFound, verdict.Confidence);
        if (verdict.Status is not (SupportStatus.Weak or SupportStatus.NotFound)) return verdict;
        var told = Main != Whole
            && PassageJudge.Judge(Main, passage, options).Status <= SupportStatus.Close
            && TellsEvent(passage, options) && TellsOf(passage) && !SpeaksAgainst(passage, sentence);
        return new Verdict(told ? SupportStatus.Weak : SupportStatus.NotFound, verdict.Confidence);
    }

    /// <summary>
    /// As <see cref="Judge"/>, of a passage that is known to tell the same matter of the same day: there the main statement may be told in
    /// words farther from it, as long as every name and number of it is there.
    /// </summary>
    public Verdict JudgeOfOneEvent(PassageWords passage, SentenceFeatures sentence, SupportOptions options)
    {
        var verdict = Judge(passage, sentence, options);
        if (verdict.Status != SupportStatus.NotFound) return verdict;
        var told = PassageJudge.Judge(Main, passage, options).Status is SupportStatus.Weak or <= SupportStatus.Close
            && TellsEvent(passage, options) && Main.Names.TrueForAll(passage.Holds)
            && Main.Quantities.TrueForAll(q => passage.Quantities.Exists(p => IsOne(p, q))) && !SpeaksAgainst(passage, sentence);
        return new Verdict(told ? SupportStatus.Weak : SupportStatus.NotFound, verdict.Confidence);
    }

    /// <summary>
    /// Something in the passage says otherwise: a denial, another count or day, what was only tried or only charged, what was ended or is
    /// still to come.
    /// </summary>
    private bool SpeaksAgainst(PassageWords passage, SentenceFeatures sentence) =>
        passage.Negators > Whole.Negators || PassageJudge.TurnsRound(Whole, passage) || CountsDiffer(passage) || DaysDiffer(passage)
        || (Polarity.IsAttempt(Main.Words) ? !Polarity.IsAttempt(passage.Words)
            : Polarity.IsAttempt(passage.Words) && !Polarity.IsAttempt(Whole.Words))
        || Polarity.IsEnding(passage.Words) != Polarity.IsEnding(Whole.Words)
        || (Polarity.IsAccusation(passage.Words) && !Polarity.IsAccusation(Whole.Words))
        || (planned is { } still && IsPlanned(sentence) is { } then && still != then);

    private bool IsToldBefore(PassageWords passage) => predicate is { } told && passage.Before?.Stems.Contains(told.Stem) == true;

    /// <summary>
    /// What happened is told in the passage itself, not only in the sentence before, and what was said, ordered or begun as well.
    /// </summary>
    private bool TellsEvent(PassageWords passage, SupportOptions options) =>
        (predicate is not { } told || Tells(passage, told, options)) && content.TrueForAll(c => Tells(passage, c, options));

    private static bool Tells(PassageWords passage, ClaimTerm told, SupportOptions options) =>
        passage.Stems.Contains(told.Stem) || (told.Meaning >= 0 && passage.Meanings.Any(m => m >= 0
            && WordMeanings.Likeness(m, told.Meaning)
            >= (WordMeanings.PartOf(m) == CommonPart.Verb ? options.SameEventVerb : options.SameEventNoun)));

    /// <summary>Whom only the sentence before names is spoken of here by a pronoun, and nobody else by name.</summary>
    private bool TellsOf(PassageWords passage) => Main.Names.TrueForAll(passage.Holds)
        || (passage.Words.Exists(w => Pronouns.Contains(w.Form)) && passage.Names.TrueForAll(Knows));

    private bool Knows(NameRun name) => name.Stems.Any(Whole.Content.Contains);

    /// <summary>A number of the claim is missing where the passage has one of its own: the details may be told otherwise.</summary>
    private bool CountsDiffer(PassageWords passage) =>
        Whole.Quantities.Exists(q => !passage.Quantities.Exists(p => IsOne(p, q)))
        && passage.Quantities.Exists(p => !Whole.Quantities.Exists(q => IsOne(p, q)));

    private static bool IsOne(in Quantity one, in Quantity other) => one.Value == other.Value || one.Equals(other, converted: true);

    /// <summary>Both name days, and none of them is one.</summary>
    private bool DaysDiffer(PassageWords passage)
    {
        var days = Days(passage);
        return days.Count > 0 && Days(Whole) is { Count: > 0 } own
            && !days.Exists(d => own.Exists(o => o.Start <= d.End && d.Start <= o.End));
    }

    private static List<DateSpan> Days(JudgedText side) =>
        [.. side.Dates.Where(d => d.Type != TimexType.Duration && d.Date is { Precision: DatePrecision.Day }).Select(d => d.Date!)];
}
