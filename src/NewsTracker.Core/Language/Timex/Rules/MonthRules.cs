using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>Dates with a month's name, the day before or after it, with or without a year, and ranges of days.</summary>
internal static class MonthRules
{
    /// <summary>Days around the anchor in which a day of the calendar is of this year, whatever year its month was named with.</summary>
    private const int MonthReach = 31;

    /// <summary>Days around the anchor in which a day without a year is near, whatever year the text names beside it.</summary>
    private const int NewsReach = 75;

    /// <summary>Months of a list that share a year.</summary>
    private const int MaxList = 4;

    /// <summary>Days ahead from which a day is of the year before, unless the text speaks of the future: news looks back.</summary>
    private const int HalfYearReach = 150;

    /// <summary>From the month's name on.</summary>
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        if (!IsMonth(row, i)) return null;
        var at = AfterMonth(row, i);
        var dayAt = scan.After(at, DateWord.The);
        if (Day(row, dayAt) is { } day) return Finish(scan, i, day.To, row.Value(i), day.Number);
        return Alone(scan, i, at);
    }

    /// <summary>From the day before the month: "22 January", "the 3rd of March", "3-5 March", "3 to 5 March", "30 June - 2 July".</summary>
    public static Match? ReadDayFirst(Scan scan, int i)
    {
        var row = scan.Row;
        if (Day(row, i) is not { } day
            || row.Tight(i) && row.Kind(i - 1) is DateWord.Dot or DateWord.Comma or DateWord.Money or DateWord.Colon or DateWord.Slash)
            return null;
        var at = day.To;
        var second = day;
        var ranged = row.Kind(at) is DateWord.Hyphen or DateWord.To or DateWord.And or DateWord.Until && Day(row, at + 1) is not null;
        if (ranged)
        {
            if (row.Is(at, DateWord.And) && !row.Is(i - 1, DateWord.Between)) return null;
            second = Day(row, at + 1)!.Value;
            at = second.To;
        }

        at = scan.After(at, DateWord.Of);
        if (!IsMonth(row, at)) return null;
        var month = row.Value(at);
        at = AfterMonth(row, at);
        if (!ranged) return Finish(scan, i, at, month, day.Number, true);
        return second.Number <= day.Number ? null : Close(scan, i, at, month, day.Number, month, second.Number);
    }

    public static bool IsMonth(TokenRow row, int i)
    {
        var t = row[i];
        if (t.Kind != DateWord.Month || !t.Capital) return false;
        return t.Value != 5 && t.Value != 3 || t.Length == 3 && t.Value == 3 || Ambiguous(row, i);
    }

    /// <summary>The token after the month, its abbreviation's dot included.</summary>
    public static int AfterMonth(TokenRow row, int i) =>
        row.Is(i + 1, DateWord.Dot) && row.Tight(i + 1) && row[i].Length <= 4 && row.Value(i) != 5 && !row.EndsSentence(i + 1)
            || AbbreviatedBeforeNumber(row, i)
            ? i + 2
            : i + 1;

    /// <summary>A day of a month in figures or as an ordinal ("22", "3rd", "eighth").</summary>
    public static (int To, int Number)? Day(TokenRow row, int i)
    {
        if (row.Is(i, DateWord.Number) && row[i].Length <= 2 && row.Value(i) is >= 1 and <= 31)
        {
            if (row.Is(i + 1, DateWord.OrdinalSuffix) && row.Tight(i + 1)) return (i + 2, row.Value(i));
            if (row.Is(i + 1, DateWord.Colon) && row.Tight(i + 1) && row.Is(i + 2, DateWord.Number)
                || row.Kind(i + 1) is DateWord.MorningHalf or DateWord.EveningHalf or DateWord.Percent)
                return null;
            return row.Is(i + 1, DateWord.Dot) && row.Is(i + 2, DateWord.Number) && row.Tight(i + 2) ? null : (i + 1, row.Value(i));
        }

        return row.Is(i, DateWord.Ordinal) && QuarterRules.Ordinal(row, i) is { Number: <= 31 } ordinal ? ordinal : null;
    }

    private static bool AbbreviatedBeforeNumber(TokenRow row, int i) =>
        row.Is(i + 1, DateWord.Dot) && row.Tight(i + 1) && row.Is(i + 2, DateWord.Number);

    /// <summary>"May" and "March" are words of their own: the neighbours must say that a month is meant.</summary>
    private static bool Ambiguous(TokenRow row, int i)
    {
        if (row.Is(i + 1, DateWord.Number) || (row.Is(i + 1, DateWord.Comma) && row.Digits(i + 2, 4))) return true;
        if (row.Is(i + 1, DateWord.Dot) && row.Is(i + 2, DateWord.Number)) return true;
        var before = row[i - 1];
        if (before.Kind is DateWord.Preposition or DateWord.Last or DateWord.Next or DateWord.This or DateWord.Each or DateWord.Of
            or DateWord.From or DateWord.Until or DateWord.Part or DateWord.Before or DateWord.After
            or DateWord.Between or DateWord.To or DateWord.Past or DateWord.Coming or DateWord.Following or DateWord.OrdinalSuffix
            or DateWord.Ordinal)
        {
            return true;
        }

        if (before.Kind is DateWord.Number && before.Length <= 2) return true;
        if (before.Kind is DateWord.And or DateWord.Or or DateWord.Hyphen or DateWord.Comma && row.Kind(i - 2) is DateWord.Month)
            return true;
        return row.Kind(i + 1) is DateWord.This or DateWord.Last && row.Is(i + 2, DateWord.Unit);
    }

    /// <summary>After month and day: a range's other end, then the year.</summary>
    private static Match? Finish(Scan scan, int from, int at, int month, int day, bool dayFirst = false)
    {
        var row = scan.Row;
        if (!dayFirst
            && row.Kind(at) is DateWord.Hyphen or DateWord.To or DateWord.Until or DateWord.And
            && OtherEnd(scan, from, at, month, day) is { } range)
            return range;
        if (Year(scan, at) is { } own)
        {
            return Days.Of(own.Year, month, day) is not { } date ? null
                : RangeTo(scan, from, own.To, date, true)
                    ?? Match.OfDay(from, own.To, date, own.Explicit ? "full-date" : "month-day", own.Explicit);
        }

        if (day > DateTime.DaysInMonth(2000, month)) return null;
        if (Nearest(scan, from, at, month, day) is not { } near) return Partials.Day(from, at, month, day, "month-day");
        return RangeTo(scan, from, at, near, false) ?? Match.OfDay(from, at, near, "month-day");
    }

    /// <summary>"Dec 6-7", "Dec. 6 to 7", "between Dec. 6 and 7", where the other end is a day alone.</summary>
    private static Match? OtherEnd(Scan scan, int from, int at, int month, int day)
    {
        var row = scan.Row;
        if (row.Is(at, DateWord.And) && !row.Is(from - 1, DateWord.Between)) return null;
        if (Day(row, at + 1) is not { } second
            || second.Number <= day
            || IsMonth(row, second.To)
            || row.Kind(second.To) is DateWord.Unit or DateWord.Units or DateWord.Number)
            return null;
        return Close(scan, from, second.To, month, day, month, second.Number);
    }

    private static Match? Close(Scan scan, int from, int at, int month, int day, int lastMonth, int lastDay)
    {
        var own = Year(scan, at);
        var to = own?.To ?? at;
        var start = own is { } o ? Days.Of(o.Year, month, day)
            : day <= DateTime.DaysInMonth(2000, month) ? Nearest(scan, from, at, month, day)
            : null;
        if (start is not { } first) return own is null ? Partials.Day(from, to, month, day, "range") : null;
        return Days.Of(first.Year, lastMonth, lastDay) is { } last ? Range(from, to, first, last, own is { Explicit: true }) : null;
    }

    /// <summary>A second full month and day after a hyphen or "to" ("Dec. 30, 2025 - Jan. 2, 2026", "June 30 to July 2").</summary>
    private static Match? RangeTo(Scan scan, int from, int at, DateOnly first, bool isFirstExplicit)
    {
        var row = scan.Row;
        var isExplicit = isFirstExplicit;
        if (row.Kind(at) is not (DateWord.Hyphen or DateWord.To or DateWord.Until)) return null;
        if (row.Is(at, DateWord.To) && !row.Is(from - 1, DateWord.From)) return null;
        int month, day, to;
        if (IsMonth(row, at + 1) && Day(row, AfterMonth(row, at + 1)) is { } after)
            (month, day, to) = (row.Value(at + 1), after.Number, after.To);
        else if (Day(row, at + 1) is { } before && IsMonth(row, scan.After(before.To, DateWord.Of)))
            (month, day, to) = (
                row.Value(scan.After(before.To, DateWord.Of)), before.Number, AfterMonth(row, scan.After(before.To, DateWord.Of)));
        else return null;

        var year = first.Year;
        if (Year(scan, to) is { } own)
        {
            to = own.To;
            isExplicit |= own.Explicit;
            year = own.Year;
            // "30 December - 2 January 2026": the year is the second day's, unless the first has one.
            if (!isFirstExplicit && Days.Of(month < first.Month ? year - 1 : year, first.Month, first.Day) is { } began) first = began;
        }
        else if (month < first.Month)
        {
            year++;
        }

        return Days.Of(year, month, day) is { } last && last > first ? Range(from, to, first, last, isExplicit) : null;
    }

    private static Match Range(int from, int to, DateOnly first, DateOnly last, bool isExplicit) =>
        new(
            from, to, TimexType.Date, $"{Days.Value(first)}/{Days.Value(last)}", DateSpan.Range(first, last), Unit.Day, "range",
            isExplicit);

    /// <summary>The year after a day or month: ", 2026", "of 2026", "last year", "nineteen ninety-seven".</summary>
    private static (int To, int Year, bool Explicit)? Year(Scan scan, int i)
    {
        var row = scan.Row;
        var at = scan.After(i, DateWord.Comma);
        at = at == i ? scan.After(i, DateWord.Of) : at;
        if (YearRules.IsYear(row, at) && !(row.Is(i, DateWord.Comma) && row.Kind(at + 1) is DateWord.Units or DateWord.Percent))
            return (at + 1, row.Value(at), true);
        if (at == i && YearRules.Spoken(row, at) is { } spoken) return (spoken.To, spoken.Year, true);
        if (row.Is(at, DateWord.Apostrophe) && row.Digits(at + 1, 2) && row.Tight(at + 1))
            return (at + 2, YearRules.Full(row.Value(at + 1)), true);
        return QuarterRules.Year(scan, i) is { } relative ? (relative.To, relative.Year, false) : null;
    }

    /// <summary>
    /// The day in the year that brings it nearest to the anchor; where the text speaks plainly of past or future, on that side; where it
    /// named the month with a year before ("the storm of July 2021 ... on 9 July"), in that year.
    /// </summary>
    private static DateOnly? Nearest(Scan scan, int from, int to, int month, int day)
    {
        if ((scan.Anchor ?? scan.Context.ToldInFull) is not { } anchor) return null;
        DateOnly? best = null;
        for (var year = anchor.Year - 1; year <= anchor.Year + 1; year++)
        {
            if (Days.Of(year, month, day) is not { } date) continue;
            if (best is null || Math.Abs(date.DayNumber - anchor.DayNumber) < Math.Abs(best.Value.DayNumber - anchor.DayNumber))
                best = date;
        }

        if (best is not { } near) return null;
        var ahead = near.DayNumber - anchor.DayNumber;
        if (Math.Abs(ahead) > MonthReach
            && scan.Context.YearOf(month) is { } named
            && named != near.Year
            && scan.Tense(from, to) != Tense.Future)
            return Days.Of(named, month, day) ?? near;
        if (Math.Abs(ahead) < NewsReach) return near;
        if (scan.Context is { ToldHere: true, ToldInFull: { } full }
            && Math.Abs(full.Year - anchor.Year) > 1
            && scan.Tense(from, to) == Tense.Past)
            return Days.Of(full.Year, month, day) ?? near;
        var tense = scan.Tense(from, to);
        if (ahead > 0 && (tense == Tense.Past || (ahead > HalfYearReach && tense != Tense.Future)))
            return Days.Of(near.Year - 1, month, day) ?? near;
        return ahead < 0 && tense == Tense.Future ? Days.Of(near.Year + 1, month, day) ?? near : near;
    }

    /// <summary>A month without a day.</summary>
    private static Match? Alone(Scan scan, int i, int at)
    {
        var row = scan.Row;
        var month = row.Value(i);
        if (Year(scan, at) is { } own)
            return Days.Month(own.Year, month) is { } told ? Match.OfDate(i, own.To, told, "month", own.Explicit) : null;
        if (row[i].Length <= 3 && month != 5 && !row.Is(i + 1, DateWord.Dot) && row.Kind(i - 1) is not (DateWord.Preposition
            or DateWord.Last or DateWord.Next or DateWord.This or DateWord.Of or DateWord.From or DateWord.Until))
            return null;
        if (row.Kind(i - 1) is DateWord.None && row[i - 1].Capital && !row.EndsSentence(i - 1) && month is 4 or 5 or 6 or 8) return null;
        if (ListedYear(scan, i, at) is { } listed && Days.Month(listed, month) is { } first)
            return Match.OfDate(i, at, first, "month", true);
        if (scan.Anchor is not { } anchor) return new(i, i + 1, TimexType.Date, $"XXXX-{month:00}", null, Unit.None, "month");
        return Days.Month(YearOf(anchor, month, scan.Tense(i, at)), month) is { } stretch ? Match.OfDate(i, i + 1, stretch, "month") : null;
    }

    /// <summary>
    /// "November and December 2031", "in July, August and September of 2031": the year of the last month of a list, for a later month of
    /// the year before.
    /// </summary>
    private static int? ListedYear(Scan scan, int i, int at)
    {
        var (row, month) = (scan.Row, scan.Row.Value(i));
        for (var months = 0; months < MaxList; months++)
        {
            if (row.Kind(at) is not (DateWord.And or DateWord.Or or DateWord.To or DateWord.Until or DateWord.Hyphen or DateWord.Comma))
                return null;
            at = row.Is(at, DateWord.Comma) && row.Kind(at + 1) is DateWord.And or DateWord.Or ? at + 2 : at + 1;
            if (!IsMonth(row, at)) return null;
            var other = row.Value(at);
            at = AfterMonth(row, at);
            if (Year(scan, at) is { Explicit: true } own) return other < month ? own.Year - 1 : own.Year;
        }

        return null;
    }

    private static int YearOf(DateOnly anchor, int month, Tense tense)
    {
        if (tense is Tense.Future) return month >= anchor.Month ? anchor.Year : anchor.Year + 1;
        return month <= anchor.Month ? anchor.Year : anchor.Year - 1;
    }
}
