using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>Days of the week. Bare ones lie on or before the anchor, or on or after it where the text speaks of the future.</summary>
internal static class WeekdayRules
{
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        if (!IsWeekday(row, i)) return null;
        var at = After(row, i);
        var weekday = row.Value(i);
        var dateAt = scan.After(at, DateWord.Comma);
        if (MonthRules.Read(scan, dateAt) is { Grain: Unit.Day } after) return Joined(i, after);
        dateAt = scan.After(dateAt, DateWord.The);
        if (row.Is(dateAt, DateWord.Number) && MonthRules.ReadDayFirst(scan, dateAt) is { } before) return Joined(i, before);
        if (row.Is(at, DateWord.Last) && IsUnit(row, at + 1, Unit.Week)) return InWeek(scan, i, at + 2, weekday, -1);
        if (row.Is(at, DateWord.Next) && IsUnit(row, at + 1, Unit.Week)) return InWeek(scan, i, at + 2, weekday, 1);
        if (row.Is(at, DateWord.Of) && row.Is(at + 1, DateWord.This) && IsUnit(row, at + 2, Unit.Week))
            return InWeek(scan, i, at + 3, weekday, 0);
        var tense = scan.Tense(i, at);
        if (tense == Tense.Past && scan.Anchor is { } anchor && Days.Add(anchor, 1) is { } next && Days.Weekday(next) == weekday
            && NightReport.IsEarly(row, i)) return Match.OfDay(i, i + 1, next, "weekday");
        return Resolve(scan, i, i + 1, weekday, tense);
    }

    public static Match Resolve(Scan scan, int from, int to, int weekday, Tense tense)
    {
        if (scan.Anchor is not { } anchor) return Partials.Weekday(from, to, weekday);
        var day = tense == Tense.Future ? OnOrAfter(anchor, weekday) : OnOrBefore(scan.Context.LastWritten ?? anchor, weekday);
        return day is { } found ? Match.OfDay(from, to, found, "weekday") : Partials.Weekday(from, to, weekday);
    }

    /// <summary>"last Friday" lies before the anchor, "next Friday" after it, "this Friday" in the week of the anchor.</summary>
    public static Match Modified(Scan scan, int from, int to, int weekday, DateWord modifier)
    {
        if (scan.Anchor is not { } anchor) return Partials.Weekday(from, to, weekday);
        var origin = modifier is DateWord.Previous or DateWord.Following ? scan.Context.Reference ?? anchor : anchor;
        var day = modifier switch
        {
            DateWord.Last or DateWord.Past or DateWord.Previous => Days.Add(origin, -1) is { } before ? OnOrBefore(before, weekday) : null,
            DateWord.Next or DateWord.Coming or DateWord.Following => Days.Add(origin, 1) is { } after ? OnOrAfter(after, weekday) : null,
            _ => Days.Add(anchor, weekday - Days.Weekday(anchor)),
        };
        return day is { } found ? Match.OfDay(from, to, found, "weekday") : Partials.Weekday(from, to, weekday);
    }

    /// <summary>Short forms need a capital and a sign that a day is meant: "Sun" and "Sat" are words of their own.</summary>
    public static bool IsWeekday(TokenRow row, int i)
    {
        var t = row[i];
        if (t.Kind != DateWord.Weekday || !t.Capital) return false;
        if (t.Length > 5)
            return !(row.Is(i - 1, DateWord.The)
                && row[i + 1] is { Kind: DateWord.None or DateWord.Times, Capital: true, Tight: false, LineStart: false });
        if (row.Is(i + 1, DateWord.Dot) && row.Tight(i + 1)) return t.Value < 6 || row.Kind(i + 2) is DateWord.Month or DateWord.Comma;
        return row.Kind(i + 1) is DateWord.Comma && row.Kind(i + 2) is DateWord.Month or DateWord.Number
            || row.Kind(i + 1) is DateWord.Month
            || (row.Is(i + 1, DateWord.Number) && row.Is(i + 2, DateWord.Month));
    }

    public static int After(TokenRow row, int i) => row.Is(i + 1, DateWord.Dot) && row[i].Length <= 5 ? i + 2 : i + 1;

    private static bool IsUnit(TokenRow row, int i, Unit unit) => row.Is(i, DateWord.Unit) && row.Value(i) == (int)unit;

    private static Match Joined(int from, Match date) => date with { From = from };

    private static Match InWeek(Scan scan, int from, int to, int weekday, int weeks)
    {
        if (scan.Anchor is not { } anchor) return Partials.Weekday(from, to, weekday);
        return Days.Add(anchor, weekday - Days.Weekday(anchor) + 7 * weeks) is { } day
            ? Match.OfDay(from, to, day, "weekday")
            : Partials.Weekday(from, to, weekday);
    }

    private static DateOnly? OnOrBefore(DateOnly anchor, int weekday) => Days.Add(anchor, -((Days.Weekday(anchor) - weekday + 7) % 7));

    private static DateOnly? OnOrAfter(DateOnly anchor, int weekday) => Days.Add(anchor, (weekday - Days.Weekday(anchor) + 7) % 7);
}
