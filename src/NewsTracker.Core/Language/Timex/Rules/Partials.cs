using System.Globalization;
using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>Values of dates whose year nobody knows: "XXXX-01-22", "XXXX-WXX-2".</summary>
internal static class Partials
{
    private const int LeapYear = 2000;

    public static Match Day(int from, int to, int month, int day, string rule) =>
        new(from, to, TimexType.Date, Value(month, day), null, Unit.Day, rule);

    public static Match Shifted(int from, int to, (int Month, int Day) told, long days)
    {
        var moved = Days.Add(new DateOnly(LeapYear, told.Month, Math.Min(told.Day, DateTime.DaysInMonth(LeapYear, told.Month))), days);
        return moved is { } day ? Day(from, to, day.Month, day.Day, "day-offset") : Match.OfDuration(from, to, "PXD");
    }

    public static Match Weekday(int from, int to, int weekday) =>
        new(from, to, TimexType.Date, $"XXXX-WXX-{weekday}", null, Unit.None, "weekday");

    public static Match Unknown(int from, int to, Unit unit, string rule) =>
        new(from, to, TimexType.Date, Value(unit), null, Unit.None, rule);

    private static string Value(int month, int day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");

    private static string Value(Unit unit) => unit switch
    {
        Unit.Week => "XXXX-WXX",
        Unit.Weekend => "XXXX-WXX-WE",
        Unit.Month => "XXXX-XX",
        Unit.Quarter => "XXXX-QX",
        Unit.Day => "XXXX-XX-XX",
        _ => "XXXX",
    };
}
