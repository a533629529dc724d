namespace NewsTracker.Core.Language.Timex;

/// <summary>Days of the week. Bare ones lie on or before the anchor, or on or after it where the text speaks of the future.</summary>
internal static class WeekdayRules
{
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        if (!IsWeekday(row, i)) return null;
        var at = After(row, i);
        var weekday = row.Value(i);
        var dateAt = scan.After(at, Word.Comma);
        if (MonthRules.Read(scan, dateAt) is { Grain: Unit.Day } after) return Joined(i, after);
        dateAt = scan.After(dateAt, Word.The);
        if (row.Is(dateAt, Word.Number) && MonthRules.ReadDayFirst(scan, dateAt) is { } before) return Joined(i, before);
        if (row.Is(at, Word.Last) && IsUnit(row, at + 1, Unit.Week)) return InWeek(scan, i, at + 2, weekday, -1);
        if (row.Is(at, Word.Next) && IsUnit(row, at + 1, Unit.Week)) return InWeek(scan, i, at + 2, weekday, 1);
        if (row.Is(at, Word.Of) && row.Is(at + 1, Word.This) && IsUnit(row, at + 2, Unit.Week)) return InWeek(scan, i, at + 3, weekday, 0);
        return Resolve(scan, i, i + 1, weekday, scan.Tense(i, at));
    }

    public static Match Resolve(Scan scan, int from, int to, int weekday, Tense tense)
    {
        if (scan.Anchor is not { } anchor) return Partials.Weekday(from, to, weekday);
        var day = tense == Tense.Future ? OnOrAfter(anchor, weekday) : OnOrBefore(anchor, weekday);
        return day is { } found ? Match.OfDay(from, to, found, "weekday") : Partials.Weekday(from, to, weekday);
    }

    /// <summary>"last Friday" lies before the anchor, "next Friday" after it, "this Friday" in the week of the anchor.</summary>
    public static Match Modified(Scan scan, int from, int to, int weekday, Word modifier)
    {
        if (scan.Anchor is not { } anchor) return Partials.Weekday(from, to, weekday);
        var origin = modifier is Word.Previous or Word.Following ? scan.Context.Reference ?? anchor : anchor;
        var day = modifier switch
        {
            Word.Last or Word.Past or Word.Previous => Days.Add(origin, -1) is { } before ? OnOrBefore(before, weekday) : null,
            Word.Next or Word.Coming or Word.Following => Days.Add(origin, 1) is { } after ? OnOrAfter(after, weekday) : null,
            _ => Days.Add(anchor, weekday - Days.Weekday(anchor)),
        };
        return day is { } found ? Match.OfDay(from, to, found, "weekday") : Partials.Weekday(from, to, weekday);
    }

    /// <summary>Short forms need a capital and a sign that a day is meant: "Sun" and "Sat" are words of their own.</summary>
    public static bool IsWeekday(TokenRow row, int i)
    {
        var t = row[i];
        if (t.Kind != Word.Weekday || !t.Capital) return false;
        if (t.Length > 5) return !(row.Is(i - 1, Word.The) && row[i + 1] is { Kind: Word.None or Word.Times, Capital: true, Tight: false, LineStart: false });
        if (row.Is(i + 1, Word.Dot) && row.Tight(i + 1)) return t.Value < 6 || row.Kind(i + 2) is Word.Month or Word.Comma;
        return row.Kind(i + 1) is Word.Comma && row.Kind(i + 2) is Word.Month or Word.Number || row.Kind(i + 1) is Word.Month
            || (row.Is(i + 1, Word.Number) && row.Is(i + 2, Word.Month));
    }

    public static int After(TokenRow row, int i) => row.Is(i + 1, Word.Dot) && row[i].Length <= 5 ? i + 2 : i + 1;

    private static bool IsUnit(TokenRow row, int i, Unit unit) => row.Is(i, Word.Unit) && row.Value(i) == (int)unit;

    private static Match Joined(int from, Match date) => date with { From = from };

    private static Match InWeek(Scan scan, int from, int to, int weekday, int weeks)
    {
        if (scan.Anchor is not { } anchor) return Partials.Weekday(from, to, weekday);
        return Days.Add(anchor, weekday - Days.Weekday(anchor) + 7 * weeks) is { } day ? Match.OfDay(from, to, day, "weekday") : Partials.Weekday(from, to, weekday);
    }

    private static DateOnly? OnOrBefore(DateOnly anchor, int weekday) => Days.Add(anchor, -((Days.Weekday(anchor) - weekday + 7) % 7));

    private static DateOnly? OnOrAfter(DateOnly anchor, int weekday) => Days.Add(anchor, (weekday - Days.Weekday(anchor) + 7) % 7);
}
