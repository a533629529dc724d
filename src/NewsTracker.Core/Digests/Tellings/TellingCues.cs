using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>What speaks for and against two sentences telling one thing. Shares are of the weight of terms, 0 to 1.</summary>
internal enum TellingCue : byte
{
    /// <summary>Share of the claim that the other holds in words or by meaning, the other way, and the larger.</summary>
    Whole,
    BackWhole,
    Larger,

    /// <summary>What the sentence before the other adds to what is held of the claim.</summary>
    Before,

    /// <summary>How near a word of the other is to what the claim says happened, and the other way.</summary>
    Deed,
    BackDeed,

    /// <summary>Points of one deed of the two, in fives: see <see cref="DeedMatch"/>.</summary>
    Points,

    /// <summary>Weight of the words that both have, in twenties.</summary>
    Rare,

    /// <summary>Weight of the names of the claim's main statement that the other lacks, in twenties.</summary>
    NamesMissing,

    /// <summary>Weight of names of the other that stand nowhere in the claim's article, in twenties.</summary>
    Foreign,

    /// <summary>Numbers that both have, two at most.</summary>
    Numbers,

    /// <summary>1 where both name a day that is one; where none is.</summary>
    Day,
    DaysApart,

    /// <summary>Logarithm of the days between the two: those named, else those of the articles; 1 where one has none.</summary>
    Apart,
    Undated,

    /// <summary>1 where both are among the first two sentences of their articles, less below.</summary>
    Top,
}

/// <summary>The cues of two sentences of one event.</summary>
internal sealed class TellingCues
{
    public static readonly int Count = Enum.GetValues<TellingCue>().Length;

    /// <summary>Likeness from which two words begin to count as one, and the span to where they do wholly.</summary>
    private const double AlikeFrom = 0.35, AlikeSpan = 0.4;

    /// <summary>Likeness where it is not known what happened. By hand.</summary>
    private const double Unknown = 0.3;

    private const double Twenty = 20;

    private const int FarDays = 60;

    private readonly double[] values = new double[Count];

    /// <param name="claim">What is claimed.</param>
    /// <param name="other">Another sentence of the event.</param>
    /// <param name="options">Bars of likeness.</param>
    public TellingCues(ToldClaim claim, ToldClaim other, SupportOptions options)
    {
        var (here, there) = (claim.Own.Passage.Alone(), other.Own.Passage.Alone());
        AddShares(claim, here, other, there);
        this[TellingCue.Deed] = AsOne(NearestTo(claim.Predicate, there));
        this[TellingCue.BackDeed] = AsOne(NearestTo(other.Predicate, here));
        this[TellingCue.Points] = Math.Min(1.2, claim.PointsOf(other.Own, options) / 5);
        this[TellingCue.Rare] = Math.Min(3, SharedWeight(claim, other) / Twenty);
        this[TellingCue.NamesMissing] = Missing(claim.Main, there);
        this[TellingCue.Foreign] = Math.Min(1, ForeignTo(claim.Own.Voice, other.Whole) / Twenty);
        this[TellingCue.Numbers] = Math.Min(2, claim.Whole.Quantities.Count(q => there.Quantities.Exists(p => p.IsOne(q))));
        NameOthers = this[TellingCue.Foreign] > 0 && ForeignTo(other.Own.Voice, claim.Whole) > 0;
        AddTimes(claim, other, there);
        this[TellingCue.Top] = 1.0 / Math.Max(1, Math.Max(claim.Sentence.Order, other.Sentence.Order));
        var (mine, theirs) = (claim.Own.PersonsIn(claim.Sentence.Span), other.Own.PersonsIn(other.Sentence.Span));
        IsApart = ContraryWords.CountsDiffer(claim.Whole, there)
            || (this[TellingCue.NamesMissing] > 0 && this[TellingCue.Foreign] > 0)
            || (mine.Count > 0 && theirs.Count > 0 && !mine.Overlaps(theirs)) || claim.IsDoneByOthers(other.Own, options);
    }

    /// <summary>
    /// A count of one thing is another; the other lacks names of the claim and gives new ones; both name people and none of them is one, in
    /// the sentences or in every deed that may be the claim's.
    /// </summary>
    public bool IsApart { get; }

    /// <summary>Each gives a name that the whole article of the other lacks.</summary>
    public bool NameOthers { get; }

    public double this[TellingCue cue]
    {
        get => values[(int)cue];
        private set => values[(int)cue] = value;
    }

    public ReadOnlySpan<double> Values => values;

    /// <summary>Weight of the words that both have: cheap, and what is small is not looked at closer.</summary>
    public static double SharedWeight(ToldClaim claim, ToldClaim other) => claim.Whole.Terms
        .Where(t => other.Own.Passage.Stems.Contains(t.Stem)).DistinctBy(t => t.Stem).Sum(t => t.Weight);

    private void AddShares(ToldClaim claim, PassageWords here, ToldClaim other, PassageWords there)
    {
        var (whole, back) = (Held(claim.Whole, there), Held(other.Whole, here));
        (this[TellingCue.Whole], this[TellingCue.BackWhole], this[TellingCue.Larger]) = (whole, back, Math.Max(whole, back));
        this[TellingCue.Before] = Held(claim.Whole, other.Own.Passage) - whole;
    }

    private void AddTimes(ToldClaim claim, ToldClaim other, PassageWords there)
    {
        this[TellingCue.Day] = One(ContraryWords.NameOneDay(claim.Whole, there));
        this[TellingCue.DaysApart] = One(ContraryWords.DaysDiffer(claim.Whole, there));
        var (one, two) = (DayOf(claim.Own), DayOf(other.Own));
        var days = one is { } a && two is { } b ? Math.Abs(a.DayNumber - b.DayNumber) : 0;
        this[TellingCue.Apart] = Math.Log(1 + Math.Min(FarDays, days));
        this[TellingCue.Undated] = One(one is null || two is null);
    }

    private static DateOnly? DayOf(JudgedSentence sentence) =>
        sentence.Times.Find(t => t.Precision == DatePrecision.Day)?.Start ?? sentence.Voice.Day;

    private static double One(bool holds) => holds ? 1 : 0;

    private static double AsOne(double likeness) => Math.Clamp((likeness - AlikeFrom) / AlikeSpan, 0, 1);

    private static double Held(Claim claim, PassageWords passage)
    {
        var matcher = new TermMatcher(claim, passage);
        var (all, held) = (1e-3, 0.0);
        foreach (var term in claim.Terms)
        {
            if (term.SaysWho) continue;
            all += term.Weight;
            var score = matcher.Score(term);
            held += term.Weight * (score is 1 or TermMatcher.Before ? 1 : AsOne(score));
        }

        return held / all;
    }

    private static double NearestTo(ClaimTerm? told, PassageWords passage)
    {
        if (told is not { } term) return Unknown;
        if (passage.Stems.Contains(term.Stem)) return 1;
        if (ToldClass.FateOf(term.Stem) is { } fate && passage.Words.Where((_, i) => ToldClass.FateOf(passage.Words, i) == fate).Any())
            return 1;
        if (term.Meaning < 0) return Unknown;
        return passage.Meanings.Where(m => m >= 0).Select(m => WordMeanings.Likeness(term.Meaning, m)).DefaultIfEmpty().Max();
    }

    private static double Missing(Claim claim, PassageWords passage) => claim.Names.Where(n => !passage.Holds(n))
        .Sum(n => claim.Terms.Where(t => n.Stems.Contains(t.Stem)).DistinctBy(t => t.Stem).Sum(t => t.Weight)) / Twenty;

    private static double ForeignTo(IndependentArticle voice, Claim claim) => claim.Terms
        .Where(t => t.Name >= 0 && !voice.Names(t.Stem)).DistinctBy(t => t.Stem).Sum(t => t.Weight);
}
