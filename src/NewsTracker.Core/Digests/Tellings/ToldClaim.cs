using System.Collections.Frozen;
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

    /// <summary>Share of a claim's words, without names and days, that a passage itself must tell to carry it. By hand.</summary>
    private const double Half = 0.5;

    /// <summary>
    /// Certainty of a claim's own day, freshness of news without one, and days before its article that such news may be known.
    /// </summary>
    private const double SureDay = 0.5, SureNews = 0.58;

    private const int NewsDays = 7;

    private readonly ClaimTerm? predicate;
    private readonly List<ClaimTerm> ordered = [];
    private readonly bool isOfPronoun;
    private readonly bool isQuoted;
    private readonly ToldDeed? deed;
    private readonly DeedTelling telling;
    private readonly JudgedSentence own;
    private readonly DateOnly? since;
    private readonly DateSpan? ownDay;

    /// <param name="teller">The article that tells it.</param>
    /// <param name="sentence">Where.</param>
    public ToldClaim(IndependentArticle teller, SentenceFeatures sentence)
    {
        Sentence = sentence;
        var (text, content) = (teller.Text, teller.Features.Content);
        Main = Whole = new Claim(sentence.Core.Of(text), teller.Day);
        IsPlanned = JudgedSentence.PlannedIn(sentence);
        since = IsPlanned == true ? null : EarliestTelling(teller, sentence);
        ownDay = sentence.Assertion?.SureDay(SureDay);
        var reading = JudgedSentence.Grammar(teller, sentence);
        isOfPronoun = reading.IsRead && reading.Told >= 0 && reading.Clauses[reading.Told].Subject is >= 0 and var subject
            && Pronouns.Contains(WordHash.Of(reading.Sentence.Form(subject).ToString().ToLowerInvariant()));
        var dates = SentenceDates.In(content, sentence.Core).ConvertAll(d => d.Span);
        own = new JudgedSentence(teller, sentence);
        telling = new DeedTelling(this, own);
        if (MainStatement.Of(reading, dates) is not { } statement) return;
        var words = string.Join(' ', statement.Words.Select(s => s.Of(text)));
        // what somebody said is told by his words alone
        isQuoted = words.AsSpan().ContainsAny('"', '“', '”');
        if (isQuoted) return;
        var main = new Claim(words, teller.Day);
        if (main.Content.Count < Whole.Content.Count) Main = main;
        predicate = Term(main, statement.Predicate.Of(text));
        if (statement.Copular) predicate = predicate is { } told ? told with { Meaning = -1 } : null;
        foreach (var said in statement.Content)
        {
            if (Term(main, said.Of(text)) is { } term) ordered.Add(term);
        }

        deed = PropositionReader.Read(reading, content).FirstOrDefault(p => p.Predicate.Overlaps(statement.Predicate)) is { } done
            ? new ToldDeed(done, text)
            : null;
    }

    /// <summary>A sentence of the story as a claim, taken apart once for this digest and the next.</summary>
    public static ToldClaim Of(StoryCorpus story, IndependentArticle teller, SentenceFeatures sentence) =>
        story.Readings.Of(teller.Features, sentence, () => new ToldClaim(teller, sentence));

    /// <returns>Null for a word that is no term of the claim: one that says nothing by itself.</returns>
    private static ClaimTerm? Term(Claim main, string form) =>
        main.Terms.FindIndex(t => main.Words[t.Word].Span.Of(main.Text) == form) is >= 0 and var at ? main.Terms[at] : null;

    /// <summary>Its own sentence, as one that may tell others.</summary>
    public JudgedSentence Own => own;

    /// <summary>What it says happened; null where that cannot be read.</summary>
    public ClaimTerm? Predicate => predicate;

    /// <summary>The most points that a deed of another sentence has in common with its own.</summary>
    public double PointsOf(JudgedSentence heard, SupportOptions options) => telling.PointsOf(heard, options);

    /// <summary>The deeds of another sentence that may be its own name other people, all of them.</summary>
    public bool IsDoneByOthers(JudgedSentence heard, SupportOptions options) => telling.IsDoneByOthers(heard, options);

    /// <summary>Where it is told.</summary>
    public SentenceFeatures Sentence { get; }

    public Claim Whole { get; }

    /// <summary>The main statement; the whole where nothing can be left out.</summary>
    public Claim Main { get; }

    /// <summary>What it tells is still to come; null where nothing says so or not.</summary>
    public bool? IsPlanned { get; }

    /// <summary>
    /// Who wrote before it happened cannot tell of it: before the day that is surely its own, or, of news without one, a week before its
    /// article.
    /// </summary>
    private static DateOnly? EarliestTelling(IndependentArticle teller, SentenceFeatures sentence)
    {
        if (sentence.Assertion is not { } told) return null;
        // elsewhere it was the day before
        if (told.SureDay(SureDay) is { Precision: DatePrecision.Day, Start: var day }) return day.AddDays(-1);
        return told.Freshness >= SureNews ? teller.Day?.AddDays(-NewsDays) : null;
    }

    /// <summary>
    /// It was written too early, or speaks of what is still to come where the claim tells what happened: a plan may fail, for the very day
    /// too.
    /// </summary>
    private bool IsBefore(JudgedSentence heard) => heard.Voice.Day < since && !NamesOwnDay(heard)
        || (IsPlanned == false && heard.IsPlanned == true)
        || (IsPlanned != true && OpenDeeds.Speak(Main.Words, heard.Passage.Words));

    /// <summary>What is to happen on just this day may have been known before.</summary>
    private bool NamesOwnDay(JudgedSentence heard) =>
        ownDay is { } day && heard.Sentence.Assertion?.Dates.Any(d => d.Date == day) == true;

    /// <returns>
    /// As the support judge says of the whole; Weak only where the main statement is carried and nothing speaks against the details, else
    /// NotFound.
    /// </returns>
    public Verdict Judge(JudgedSentence heard, SupportOptions options)
    {
        var verdict = PassageJudge.Judge(Whole, heard.Passage, options);
        if (verdict.Status is SupportStatus.Close or SupportStatus.Weak && IsBefore(heard))
            return new Verdict(SupportStatus.NotFound, verdict.Confidence);
        if (verdict.Status == SupportStatus.Close && (TellsOfOthers(heard, options) || (IsPlanned == true && heard.IsPlanned == false)
            || !TellsMore(Whole, heard.Passage.Alone(), Half)
            || (PassageJudge.Judge(Whole, heard.Passage.Alone(), options).Status > SupportStatus.Close
                && ((predicate is null && deed is null) || !TellsItself(heard, options)))))
            return new Verdict(SupportStatus.NotFound, verdict.Confidence);
        if (verdict.Status is not (SupportStatus.Weak or SupportStatus.NotFound)) return verdict;
        var told = Main != Whole
            && PassageJudge.Judge(Main, heard.Passage, options).Status <= SupportStatus.Close
            && (Main.Content.Count > 2 || deed?.IsSurelyToldIn(heard.Said, heard.Voice.Text, options) == true)
            && TellsItself(heard, options) && !ContraryWords.Speak(this, heard) && telling.MayTell(heard, options);
        return new Verdict(told ? SupportStatus.Weak : SupportStatus.NotFound, verdict.Confidence);
    }

    /// <summary>More than who, when and how many: of a claim's other words it tells a share.</summary>
    private static bool TellsMore(Claim claim, PassageWords passage, double share)
    {
        var matcher = new TermMatcher(claim, passage);
        var (all, told) = (0, 0);
        foreach (var term in claim.Terms)
        {
            if (term.SaysWho || term.Name >= 0 || term.Kind is TermKind.Name or TermKind.Calendar or TermKind.Number) continue;
            all++;
            if (matcher.Score(term) >= ToldDeed.OneWord) told++;
        }

        return told >= share * all;
    }

    /// <summary>Somebody else by name did it; or the claim only says "they", and those who it says are not spoken of.</summary>
    private bool TellsOfOthers(JudgedSentence heard, SupportOptions options) =>
        (isOfPronoun && !Whole.Names.TrueForAll(n => heard.Passage.Holds(n) || heard.Passage.Before?.Holds(n) == true))
        || deed?.IsToldOfOthers(heard.Said, options) == true;

    /// <summary>
    /// What happened, to whom and by whom stands in the passage, not only in the sentence before it, which may say who "he" is.
    /// </summary>
    private bool TellsItself(JudgedSentence heard, SupportOptions options) =>
        TellsEvent(heard.Passage, options) && TellsOf(heard.Passage) && IsDoneIn(heard, options) != false;

    /// <summary>
    /// As <see cref="Judge"/>, of a passage that is known to tell the same matter of the same day: there the main statement may be told in
    /// words farther from it, as long as every name and number of it is there.
    /// </summary>
    public Verdict JudgeOfOneEvent(JudgedSentence heard, SupportOptions options)
    {
        var verdict = Judge(heard, options);
        if (verdict.Status == SupportStatus.Weak && telling.IsOfOthers(heard))
            return new Verdict(SupportStatus.NotFound, verdict.Confidence);
        if (verdict.Status != SupportStatus.NotFound || IsBefore(heard) || telling.IsOfOthers(heard)) return verdict;
        var told = PassageJudge.Judge(Main, heard.Passage, options).Status is SupportStatus.Weak or <= SupportStatus.Close
            && TellsEvent(heard.Passage, options) && Main.Names.TrueForAll(heard.Passage.Holds)
            && Main.Quantities.TrueForAll(q => heard.Passage.Quantities.Exists(p => p.IsOne(q))) && !ContraryWords.Speak(this, heard)
            && Whole.Negators == heard.Passage.Negators && TellsMore(Main, heard.Passage.Alone(), options.WeakShare)
            && deed?.IsSurelyToldIn(heard.Said, heard.Voice.Text, options) == true
            && telling.MayTell(heard, options);
        told |= telling.Tells(heard, options) || (IsPlanned != true && telling.MayTellFate && FateTelling.Tells(Whole, own, heard));
        return new Verdict(told ? SupportStatus.Weak : SupportStatus.NotFound, verdict.Confidence);
    }

    /// <summary>
    /// As <see cref="JudgeOfOneEvent"/>, where all that the two have in common is weighed as well: enough of it tells the claim in whatever
    /// words.
    /// </summary>
    /// <param name="other">The sentence that may tell it.</param>
    /// <param name="options">Bars of likeness.</param>
    public Verdict JudgeVoice(ToldClaim other, SupportOptions options)
    {
        var heard = other.own;
        var verdict = JudgeOfOneEvent(heard, options);
        if (verdict.Status is SupportStatus.Weak or SupportStatus.NotFound
            && (FateTelling.IsLeftOut(own, heard) || ContraryWords.MeasuresDiffer(Whole, heard.Passage.Alone())))
            return new Verdict(SupportStatus.NotFound, verdict.Confidence);
        if (verdict.Status is SupportStatus.Close or SupportStatus.Weak or SupportStatus.NotFound
            && ContraryWords.HoursDiffer(Whole, heard.Passage.Alone()))
            return new Verdict(SupportStatus.NotFound, verdict.Confidence);
        return verdict.Status == SupportStatus.NotFound && OddsOf(other, options) >= TellingModel.Enough
            ? new Verdict(SupportStatus.Weak, verdict.Confidence)
            : verdict;
    }

    /// <summary>
    /// How sure it is that another sentence of the event tells it, by all that the two have in common; 0 where something says that it
    /// does not.
    /// </summary>
    public double OddsOf(ToldClaim other, SupportOptions options)
    {
        if (isQuoted || TellingCues.SharedWeight(this, other) < TellingModel.MinShared || MustBeOfAnother(other)) return 0;
        var cues = new TellingCues(this, other, options);
        var larger = cues[TellingCue.Larger];
        if (cues.IsApart || TellsOfOthers(other.own, options)) return 0;
        var isDone = deed?.IsToldIn(other.own.Said, other.own.Voice.Text, options);
        if (isDone == false && own.NameStems.Count > 0 && cues[TellingCue.Foreign] > 0) return 0;
        if (larger >= TellingModel.NearCopy && (isDone == false || cues.NameOthers || SaysOtherwise(other.own, options))) return 0;
        if (larger >= TellingModel.Copy && !telling.MayTell(other.own, options)) return 0;
        // of what happened no word is told, whatever else is
        return cues[TellingCue.Deed] <= 0 && cues[TellingCue.Points] <= 0 ? 0 : TellingModel.Odds(cues);
    }

    /// <summary>
    /// One was written before the other happened, the whole article of one names none of those of whom the other tells, or they count
    /// otherwise whom one fate befell.
    /// </summary>
    private bool MustBeOfAnother(ToldClaim other) => IsBefore(other.own) || other.IsBefore(own) || telling.IsOfOthers(other.own)
        || telling.IsOfOtherPeople(other.own) || other.telling.IsOfOtherPeople(own) || FateTelling.CountsDiffer(own, other.own);

    /// <summary>Of two that have most words in common what differs is the news: who did it, whether it was done, when, how many.</summary>
    private bool SaysOtherwise(JudgedSentence heard, SupportOptions options) => ContraryWords.Speak(this, heard)
        || !ordered.TrueForAll(c => Tells(heard.Passage, c, options));

    /// <summary>
    /// The passage tells that it was done, by nobody else and to nobody else; null where neither says what was done in a way that can be
    /// compared.
    /// </summary>
    private bool? IsDoneIn(JudgedSentence heard, SupportOptions options)
    {
        if (deed is null) return null;
        return deed.IsToldIn(heard.Said, heard.Voice.Text, options) ?? (predicate is null ? false : null);
    }

    /// <summary>
    /// What happened is told in the passage itself, not only in the sentence before, and what was said, ordered or begun as well.
    /// </summary>
    private bool TellsEvent(PassageWords passage, SupportOptions options) =>
        (predicate is not { } told || Tells(passage, told, options)) && ordered.TrueForAll(c => Tells(passage, c, options));

    private static bool Tells(PassageWords passage, ClaimTerm told, SupportOptions options) =>
        passage.Stems.Contains(told.Stem) || (told.Meaning >= 0 && passage.Meanings.Any(m => m >= 0
            && WordMeanings.Likeness(m, told.Meaning)
            >= (WordMeanings.PartOf(m) == CommonPart.Verb ? options.SameEventVerb : options.SameEventNoun)));

    /// <summary>Whom only the sentence before names is spoken of here by a pronoun, and nobody else by name.</summary>
    private bool TellsOf(PassageWords passage) => Main.Names.TrueForAll(passage.Holds)
        || (passage.Words.Exists(w => Pronouns.Contains(w.Form)) && passage.Names.TrueForAll(Knows));

    private bool Knows(NameRun name) => name.Stems.Any(Whole.Content.Contains);
}
