using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Dates;

/// <summary>
/// Settles dates that leave their week or year open ("Friday", "29 December", "October") by the tense of the clause they belong to: "had to
/// seek help on Friday" is the last Friday, "prepared to visit on Tuesday" the next Tuesday.
/// </summary>
internal static class OpenDates
{
    /// <summary>
    /// A day of the calendar this many days before publication stays, whatever the tense: a text is often late with "will".
    /// </summary>
    private const int LateDays = 14;

    /// <summary>
    /// A day of the calendar up to this many days after publication stays, though told as past: nobody names the day of nearly a year ago
    /// without its year; "set 8 July for the hearing" looks ahead, and a stamp may be too early. By hand, after two such events that a
    /// reader found dated a year early.
    /// </summary>
    private const int EarlyDays = 60;

    /// <summary>
    /// Days after publication on which what "could" happen on a weekday is to come, not past: by hand, after one such event.
    /// </summary>
    private const int NearDays = 2;

    /// <summary>
    /// Before a participle or adjective these are the verb, however the grammar was read: "the quay stays closed" is easily taken for stays
    /// that closed.
    /// </summary>
    private static readonly FrozenSet<string> Lasting = FrozenSet.ToFrozenSet(
        ["stay", "stays", "remain", "remains", "keep", "keeps"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Limits = FrozenSet.ToFrozenSet(
        ["until", "till", "through"], StringComparer.OrdinalIgnoreCase);

    private enum Side : byte
    {
        Unknown,
        Past,
        Future,
    }

    /// <returns>The date moved by a week or a year, else the same.</returns>
    public static TimeExpression Settle(SentenceReading reading, in DateLink link, TimeExpression date, DateOnly? published)
    {
        if (date.Explicit || date.Date is not { } days || published is not { } day) return date;
        if (date.Rule == "weekday" && days.End < day && IsAwaited(reading.Sentence.Text, date.Span))
            return date with { Date = By(days, 7, 0), Planned = true };
        if (date.Rule == "weekday" && LastsUntil(reading, link, date.Span))
            return date with { Date = days.End < day ? By(days, 7, 0) : days, Planned = true };
        if (date.Rule == "weekday" && days.End < day && IsDue(reading, link)) return date with { Date = By(days, 7, 0), Planned = true };
        if (date.Rule == "weekday" && link is { Path: not DatePath.Direct, Case: DateCase.Bare } && days.Start.DayNumber - day.DayNumber > 1
            && IsToldAsPast(reading)) return date with { Date = By(days, -7, 0), Planned = false };
        if (link.Clause < 0 || link.Path != DatePath.Direct) return date;
        if (date.Rule is not ("weekday" or "month-day" or "month" or "month-part")) return date;
        var moved = (SideOf(reading, link.Clause), date.Rule) switch
        {
            (_, "weekday") when IsAppointed(reading, link) => days.End < day ? By(days, 7, 0) : days,
            (_, "weekday") when days.End < day && IsNearAhead(reading.Clauses[link.Clause], days, day) => By(days, 7, 0),
            (Side.Past, "weekday") when days.Start.DayNumber - day.DayNumber > 1 => By(days, -7, 0), // the next day is a late stamp
            (Side.Future, "weekday") when days.End < day && (!IsToldAsPast(reading) || IsPlanned(reading, link.Clause)) => By(days, 7, 0),
            (Side.Past, "month-day" or "month" or "month-part") when link.Case is DateCase.Until or DateCase.For => days,
            (Side.Past, "month-day") when days.Start.DayNumber - day.DayNumber > EarlyDays => By(days, 0, -1),
            (Side.Past, "month" or "month-part") when days.Start > day => By(days, 0, -1),
            (Side.Future, "month-day" or "month" or "month-part") when day.DayNumber - days.End.DayNumber > LateDays => By(days, 0, 1),
            _ => days,
        };
        return moved == days ? date : date with { Date = moved, Planned = moved.Start > day };
    }

    /// <summary>"could reach the coast on Saturday", written on a Friday: what is possible is to come where the day is near.</summary>
    private static bool IsNearAhead(in Clause clause, DateSpan days, DateOnly published) =>
        clause.Tense == VerbTense.Possible && days.Start.DayNumber + 7 - published.DayNumber is > 0 and <= NearDays;

    /// <summary>"ahead of Saturday's concert".</summary>
    private static bool IsAwaited(string text, Span date) =>
        text.AsSpan(0, date.Start).EndsWith("ahead of ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"stays closed until Thursday", "is open until Monday": what is not told as past ends later.</summary>
    private static bool LastsUntil(SentenceReading reading, in DateLink link, Span date)
    {
        if (StaysSo(reading.Sentence, date)) return true;
        if (link.Case != DateCase.Until || (link.Clause >= 0 ? link.Clause : reading.Main) is not (>= 0 and var own)) return false;
        var clause = reading.Clauses[own];
        if (clause.Tense == VerbTense.Participle && reading.Clauses.FindIndex(c => c.Predicate == clause.Parent) is >= 0 and var above)
            clause = reading.Clauses[above];
        return clause.Tense is not (VerbTense.Past or VerbTense.PastPerfect or VerbTense.PresentPerfect);
    }

    /// <summary>"should have a machine by Wednesday", "expects to reopen by Friday": by then something is to be done.</summary>
    private static bool IsDue(SentenceReading reading, in DateLink link)
    {
        if (link is not { Case: DateCase.By, Clause: >= 0 and var own }) return false;
        if (own == reading.Main && reading.Told >= 0) own = reading.Told;
        return SideOf(reading, own) == Side.Future || reading.Clauses[own].Tense is VerbTense.Possible or VerbTense.Obliged;
    }

    /// <summary>The words right before the date, whatever hangs on what: "stays closed until", "remain shut till".</summary>
    private static bool StaysSo(ParsedSentence sentence, Span date)
    {
        var until = sentence.Count - 1;
        while (until >= 0 && sentence[until].Start >= date.Start) until--;
        return until >= 2 && Limits.Contains(sentence.Form(until).ToString()) && Lasting.Contains(sentence.Form(until - 2).ToString());
    }

    /// <summary>
    /// "set the hearing for Friday", "readied the port for Monday": a day that is waited for, whatever the tense; but "had been set for
    /// Friday" may look back at it.
    /// </summary>
    private static bool IsAppointed(SentenceReading reading, in DateLink link) =>
        link is { Case: DateCase.For, IsQuoted: false } && reading.Clauses[link.Clause].Tense != VerbTense.PastPerfect;

    /// <summary>"announced a plan Thursday": the sentence as a whole tells of the past, and a date may hang on the wrong verb.</summary>
    private static bool IsToldAsPast(SentenceReading reading) =>
        reading.Main >= 0 && reading.Clauses[reading.Main] is { Tense: VerbTense.Past, Class: not VerbClass.Say };

    /// <summary>"prepared to visit Damascus on Tuesday": what a verb of planning is about, and the date right in it.</summary>
    private static bool IsPlanned(SentenceReading reading, int clause)
    {
        var own = reading.Clauses[clause];
        return own is { Tense: VerbTense.Infinitive, Relation: Relation.Xcomp }
            && reading.Clauses.Exists(c => c.Predicate == own.Parent && c.Class == VerbClass.Plan && c.Relation == Relation.Advcl);
    }

    private static DateSpan By(DateSpan days, int dayCount, int years)
    {
        var start = days.Start.AddDays(dayCount).AddYears(years);
        if (days.Precision == DatePrecision.Range) return DateSpan.Range(start, days.End.AddDays(dayCount).AddYears(years));
        if (days.Precision != DatePrecision.Month) return DateSpan.Day(start);
        return new DateSpan(
            start, new DateOnly(start.Year, start.Month, DateTime.DaysInMonth(start.Year, start.Month)), DatePrecision.Month);
    }

    private static Side SideOf(SentenceReading reading, int clause)
    {
        for (var steps = 0; steps < 4; steps++)
        {
            var at = reading.Clauses[clause];
            switch (at.Tense)
            {
                case VerbTense.Past or VerbTense.PastPerfect or VerbTense.PresentPerfect:
                    return Side.Past;
                case VerbTense.Future:
                    return Side.Future;
                case VerbTense.Participle when reading.Sentence[at.Predicate].Tag == FineTag.Vbn:
                    return Side.Past;
                case not (VerbTense.Infinitive or VerbTense.Participle):
                    return Side.Unknown;
            }

            if (at.Tense == VerbTense.Infinitive && IsPerfect(reading.Sentence, at.Predicate)) return Side.Past;
            var above = reading.Clauses.FindIndex(c => c.Predicate == at.Parent);
            if (above < 0) return Side.Unknown;
            if (at.Tense == VerbTense.Infinitive && (at.Relation == Relation.Acl || LooksAhead(reading.Clauses[above])))
                return Side.Future;
            clause = above;
        }

        return Side.Unknown;
    }

    /// <summary>"is believed to have sunk".</summary>
    private static bool IsPerfect(ParsedSentence sentence, int verb) =>
        sentence.Dependents(verb).Any(i => sentence[i].Relation == Relation.Aux && sentence.Lemma(i) == "have");

    private static bool LooksAhead(in Clause clause) => clause.Class is VerbClass.Plan or VerbClass.SpeechAct or VerbClass.Think;
}
