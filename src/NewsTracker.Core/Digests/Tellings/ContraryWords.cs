using System.Collections.Frozen;
using System.Globalization;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>What in a passage speaks against its telling a claim in part.</summary>
internal static class ContraryWords
{
    private static readonly FrozenSet<ulong> Near = WordHash.Set("near outside beside nearby");

    private static readonly FrozenSet<ulong> Habits =
        WordHash.Set("often usually always normally typically generally regularly routinely sometimes frequently occasionally");

    /// <summary>Words of a place behind "near": "near the old harbour". By hand.</summary>
    private const int NearReach = 3;

    /// <summary>Likeness of two counted nouns from which they may be one thing, as for participants.</summary>
    private const float LikeThing = 0.3f;

    /// <summary>Days around an article's own within which its news lies. By hand.</summary>
    private const int NewsDays = 14;

    /// <returns>
    /// True where a denial, another count or day, a place only near, what was only tried or charged, a habit, what was ended or is still to
    /// come says otherwise.
    /// </returns>
    /// <param name="claim">What is claimed.</param>
    /// <param name="heard">What may tell it.</param>
    public static bool Speak(ToldClaim claim, JudgedSentence heard)
    {
        var (whole, main, passage) = (claim.Whole, claim.Main, heard.Passage);
        return passage.Negators > whole.Negators || PassageJudge.TurnsRound(whole, passage)
            || CountsDiffer(whole, passage) || DaysDiffer(whole, passage) || IsOfAnotherTime(whole, passage) || IsOnlyNear(claim, passage)
            || (Polarity.IsAttempt(main.Words) ? !Polarity.IsAttempt(passage.Words)
                : Polarity.IsAttempt(passage.Words) && !Polarity.IsAttempt(whole.Words))
            || Polarity.IsEnding(passage.Words) != Polarity.IsEnding(whole.Words)
            || (Polarity.IsAccusation(passage.Words) && !Polarity.IsAccusation(whole.Words))
            || IsHabit(passage.Words) != IsHabit(whole.Words)
            || (claim.IsPlanned is { } still && heard.IsPlanned is { } then && still != then);
    }

    public static bool IsHabit(List<Word> words) => words.Exists(w => Habits.Contains(w.Form));

    /// <summary>What the claim tells to have been at a place, the passage only tells to have been near it.</summary>
    public static bool IsOnlyNear(ToldClaim claim, PassageWords passage)
    {
        var near = NearWords(passage.Words);
        if (near.Count == 0) return false;
        near.ExceptWith(NearWords(claim.Whole.Words));
        return claim.Main.Content.Overlaps(near);
    }

    /// <summary>Stems of words behind "near" or "outside", within one noun phrase.</summary>
    private static HashSet<ulong> NearWords(List<Word> words)
    {
        var near = new HashSet<ulong>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!Near.Contains(words[i].Form)) continue;
            for (var j = i + 1; j <= i + NearReach && j < words.Count && words[j].Has(WordMarks.Joined); j++) near.Add(words[j].Stem);
        }

        return near;
    }

    /// <summary>
    /// A number of the claim is missing where the passage has one of its own that may count the same: the details may be told otherwise.
    /// </summary>
    public static bool CountsDiffer(Claim whole, PassageWords passage) => Differ(whole, passage, MayCountOne);

    /// <summary>As <see cref="CountsDiffer"/>, of one length, weight or the like, or with the same noun behind both.</summary>
    public static bool MeasuresDiffer(Claim whole, PassageWords passage) => Differ(whole, passage, CountOne);

    private static bool Differ(Claim whole, PassageWords passage, Func<List<Word>, Quantity, List<Word>, Quantity, bool> areOfOne)
    {
        var missing = whole.Quantities.FindAll(q => !passage.Quantities.Exists(p => p.IsOne(q)));
        var own = missing.Count == 0 ? [] : passage.Quantities.FindAll(p => !whole.Quantities.Exists(q => p.IsOne(q)));
        return own.Exists(p => missing.Exists(q => areOfOne(whole.Words, q, passage.Words, p)));
    }

    private static bool CountOne(List<Word> words, Quantity one, List<Word> others, Quantity other) => one.Kind != default
        ? one.Kind == other.Kind
        : Counted(words, one) is { } left && Counted(others, other) is { } right && left.Stem == right.Stem;

    /// <summary>The words behind the numbers are not surely of two things: crashes, and people.</summary>
    private static bool MayCountOne(List<Word> words, Quantity one, List<Word> others, Quantity other) =>
        Counted(words, one) is not { } left || Counted(others, other) is not { } right || left.Stem == right.Stem
        || (WordMeanings.Find(left.Stem), WordMeanings.Find(right.Stem)) is not (>= 0 and var here, >= 0 and var there)
        || WordMeanings.Likeness(here, there) >= LikeThing;

    private static Word? Counted(List<Word> words, Quantity number) =>
        number.To < words.Count && words[number.To] is { IsFunction: false } word && word.Has(WordMarks.Joined)
            && WordMeanings.PartOf(WordMeanings.Find(word.Stem)) == CommonPart.Noun ? word : null;

    /// <summary>Both name times of day, and none of them is another: a quake at 9:10 and one at 17:06.</summary>
    public static bool HoursDiffer(Claim whole, PassageWords passage)
    {
        var (mine, theirs) = (Hours(whole), Hours(passage));
        return mine.Count > 0 && theirs.Count > 0 && !mine.Exists(m => theirs.Exists(t => Math.Abs(m - t) <= OneHour));
    }

    /// <summary>Hours by which two may tell one time otherwise.</summary>
    private const double OneHour = 1;

    private static List<double> Hours(JudgedText side) =>
        [.. side.Dates.Where(d => d.Type == TimexType.Time).Select(d => HourOf(d.Value)).OfType<double>()];

    /// <summary>The hour of "2013-03-05T20:30"; null for a part of the day.</summary>
    private static double? HourOf(string time) =>
        TimeOnly.TryParse(time.AsSpan(time.IndexOf('T', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture, out var clock)
            ? clock.ToTimeSpan().TotalHours : null;

    /// <summary>Both name days, and none of them is one.</summary>
    public static bool DaysDiffer(Claim whole, PassageWords passage)
    {
        var days = Days(passage);
        return days.Count > 0 && Days(whole) is { Count: > 0 } own
            && !days.Exists(d => own.Exists(o => o.Start <= d.End && d.Start <= o.End));
    }

    /// <summary>Both name a day, and one is the same.</summary>
    public static bool NameOneDay(Claim whole, PassageWords passage) =>
        Days(passage) is { Count: > 0 } days && Days(whole).Exists(o => days.Exists(d => o.Start <= d.End && d.Start <= o.End));

    /// <summary>The claim is its day's news, and the passage tells only of times weeks away: "as in October".</summary>
    private static bool IsOfAnotherTime(Claim whole, PassageWords passage)
    {
        if (whole.Day is not { } day || Times(whole).Count > 0) return false;
        var times = Times(passage);
        return times.Count > 0 && times.TrueForAll(t => t.End < day.AddDays(-NewsDays) || t.Start > day.AddDays(NewsDays));
    }

    private static List<DateSpan> Times(JudgedText side) =>
        [.. side.Dates.Where(d => d.Type is TimexType.Date or TimexType.Time && d.Date is not null).Select(d => d.Date!)];

    private static List<DateSpan> Days(JudgedText side) =>
        [.. side.Dates.Where(d => d.Type != TimexType.Duration && d.Date is { Precision: DatePrecision.Day }).Select(d => d.Date!)];
}
