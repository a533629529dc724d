using System.Globalization;
using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>
/// Times of day: "4:30 p.m. EST", "16:00", "10 o'clock", "noon", "Tuesday morning", "tonight". A clock time goes with the day beside it.
/// </summary>
internal static class ClockRules
{
    /// <summary>"2025-12-04T14:05" and "2025-12-04 14:05:09Z", from the day's end on.</summary>
    public static Match? IsoTime(TokenRow row, int from, int at, DateOnly day)
    {
        if (row.Spelled(at, "t") && row.Tight(at)) at++;
        if (!row.Digits(at, 2) || !row.Is(at + 1, DateWord.Colon) || !row.Digits(at + 2, 2) || row.Value(at) > 24 || row.Value(at + 2) > 59)
            return null;
        var value = $"{Days.Value(day)}T{row.Value(at):00}:{row.Value(at + 2):00}";
        at += 3;
        if (row.Is(at, DateWord.Colon) && row.Tight(at) && row.Digits(at + 1, 2))
        {
            value += $":{row.Value(at + 1):00}";
            at += 2;
        }

        if (row.Spelled(at, "z") && row.Tight(at)) at++;
        return new(from, at, TimexType.Time, value, DateSpan.Day(day), Unit.Day, "iso", true);
    }

    /// <summary>A clock time at the head of an expression, with the day that follows it if one does.</summary>
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        if (Clock(row, i) is not { } clock) return null;
        var at = clock.To;
        if (row.Is(at, DateWord.Zone)) at++;
        var dayAt = scan.After(at, DateWord.Comma);
        dayAt = row.Is(dayAt, DateWord.Preposition) && row.Spelled(dayAt, "on") ? dayAt + 1 : dayAt;
        if (Grammar.DayAt(scan, dayAt) is { } day) return Timed(day, i, day.To, clock.Value);
        if (row.Is(dayAt, DateWord.This) && row.Is(dayAt + 1, DateWord.DayPart) && scan.Anchor is { } anchor)
            return Timed(Match.OfDay(i, dayAt + 2, anchor, "clock"), i, dayAt + 2, clock.Value);
        var today = scan.Context.Reference;
        return today is { } date ? Timed(Match.OfDay(i, at, date, "clock"), i, at, clock.Value)
            : new(i, at, TimexType.Time, "XXXX-XX-XXT" + clock.Value, null, Unit.None, "clock");
    }

    /// <summary>The day of the week that follows a clock time here ("9:40 p.m. ET, Monday"); null where there is none.</summary>
    public static int? DayOf(TokenRow row, int i)
    {
        if (Clock(row, i) is not { } clock) return null;
        var at = clock.To;
        if (row.Is(at, DateWord.Zone)) at++;
        if (row.Is(at, DateWord.Comma)) at++;
        if (row.Spelled(at, "on")) at++;
        return row[at] is { Kind: DateWord.Weekday, Capital: true } day ? day.Value : null;
    }

    /// <summary>The part of the day, or the clock time, that follows a day.</summary>
    public static Match After(Scan scan, Match day)
    {
        if (day.Grain != Unit.Day || day.Type != TimexType.Date || day.Rule == "range") return day;
        var row = scan.Row;
        var at = day.To;
        if (row.Is(at, DateWord.DayPart)) return Timed(day, day.From, at + 1, Part(row.Value(at)));
        if (row.Kind(at) is DateWord.Noon or DateWord.Midnight) return Timed(day, day.From, at + 1, Half(row.Kind(at)));
        var clockAt = scan.After(at, DateWord.Comma);
        if (row.Spelled(clockAt, "at") || row.Spelled(clockAt, "around") || row.Spelled(clockAt, "about")) clockAt++;
        if (Clock(row, clockAt) is not { } clock) return day;
        var to = row.Is(clock.To, DateWord.Zone) ? clock.To + 1 : clock.To;
        return Timed(day, day.From, to, clock.Value);
    }

    public static Match Timed(Match day, int from, int to, string time) =>
        day with
        {
            From = from,
            To = to,
            Type = TimexType.Time,
            Value = (day.Value.Length >= 10 ? day.Value[..10] : day.Value) + "T" + time
        };

    public static string Part(int part) => part switch { 'M' => "MO", 'A' => "AF", 'E' => "EV", _ => "NI" };

    private static string Half(DateWord word) => word == DateWord.Noon ? "12:00" : "24:00";

    /// <summary>"4:30 p.m.", "4 pm", "16:00", "10 o'clock", "noon", "4 in the morning".</summary>
    private static (int To, string Value)? Clock(TokenRow row, int i)
    {
        if (row.Kind(i) is DateWord.Noon or DateWord.Midnight) return (i + 1, Half(row.Kind(i)));
        var hour = row.Is(i, DateWord.Number) && row[i].Length <= 2 ? row.Value(i) : row.Is(i, DateWord.Cardinal) ? row.Value(i) : -1;
        if (hour is < 0 or > 24) return null;
        if (row.Tight(i)
            && row.Kind(i - 1) is DateWord.Dot or DateWord.Comma or DateWord.Money or DateWord.Colon or DateWord.Slash or DateWord.Hyphen)
            return null;
        var at = i + 1;
        var minute = -1;
        if (row.Kind(at) is DateWord.Colon or DateWord.Dot
            && row.Tight(at)
            && row.Digits(at + 1, 2)
            && row.Tight(at + 1)
            && row.Value(at + 1) < 60)
        {
            var dotted = row.Is(at, DateWord.Dot);
            minute = row.Value(at + 1);
            at += 2;
            if (row.Is(at, DateWord.Colon) && row.Digits(at + 1, 2)) at += 2;
            if (dotted && row.Kind(at) is not (DateWord.MorningHalf or DateWord.EveningHalf)) return null;
        }

        if (row.Kind(at) is DateWord.MorningHalf or DateWord.EveningHalf && hour <= 12)
        {
            hour = hour % 12 + (row.Is(at, DateWord.EveningHalf) ? 12 : 0);
            return (at + 1, Value(hour, minute));
        }

        if (row.Is(at, DateWord.None) && row.Spelled(at, "o") && row.Is(at + 1, DateWord.Apostrophe) && row.Is(at + 2, DateWord.OClock))
            return InDayPart(row, at + 3, hour, minute) ?? (at + 3, Value(hour, minute));
        if (InDayPart(row, at, hour, minute) is { } spoken) return spoken;
        return minute >= 0 && row.Digits(at - 1, 2) ? (at, Value(hour, minute)) : null;
    }

    private static (int To, string Value)? InDayPart(TokenRow row, int at, int hour, int minute)
    {
        if (hour > 12 || !row.Spelled(at, "in") || !row.Is(at + 1, DateWord.The) || !row.Is(at + 2, DateWord.DayPart)) return null;
        if (row.Value(at + 2) != 'M' && hour < 12) hour += 12;
        return (at + 3, Value(hour, minute));
    }

    private static string Value(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{Math.Max(minute, 0):00}");
}
