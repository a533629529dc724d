using System.Globalization;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Timex.Calendar;

/// <summary>
/// Calendar arithmetic that stays inside the years 1 to 9999, and the TIMEX3 values of calendar units (weeks as in ISO 8601).
/// </summary>
internal static class Days
{
    public static string Value(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day)
            : null;

    public static DateOnly? Add(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    public static DateOnly? AddMonths(DateOnly day, long months)
    {
        var month = day.Year * 12L + day.Month - 1 + months;
        var year = month / 12;
        if (month < 12 || year > 9999) return null;
        var m = (int)(month % 12) + 1;
        return new((int)year, m, Math.Min(day.Day, DateTime.DaysInMonth((int)year, m)));
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The calendar unit that holds the day.</summary>
    public static Stretch? Holding(DateOnly? day, Unit unit)
    {
        if (day is not { } d) return null;
        return unit switch
        {
            Unit.Day => new(Value(d), DateSpan.Day(d), Unit.Day),
            Unit.Week => Week(d, false),
            Unit.Weekend => Week(d, true),
            Unit.Month => new(d.ToString("yyyy-MM", CultureInfo.InvariantCulture), DateSpan.Month(d.Year, d.Month), Unit.Month),
            Unit.Quarter => Quarter(d.Year, (d.Month + 2) / 3),
            Unit.Year => Year(d.Year),
            Unit.Decade => Decade(d.Year / 10 * 10),
            Unit.Century => Century((d.Year - 1) / 100 + 1),
            _ => null,
        };
    }

    /// <summary>The unit that lies <paramref name="by"/> units after the one that holds the day.</summary>
    public static Stretch? Shifted(DateOnly? day, Unit unit, long by) => day is { } d ? Holding(Moved(d, unit, by), unit) : null;

    /// <summary>The day moved by calendar units.</summary>
    public static DateOnly? Moved(DateOnly day, Unit unit, long by) => unit switch
    {
        Unit.Day => Add(day, by),
        Unit.Week or Unit.Weekend => Add(day, by * 7),
        Unit.Month => AddMonths(day, by),
        Unit.Quarter => AddMonths(day, by * 3),
        Unit.Year => AddMonths(day, by * 12),
        Unit.Decade => AddMonths(day, by * 120),
        Unit.Century => AddMonths(day, by * 1200),
        _ => null,
    };

    public static Stretch? Year(int year) =>
        year is >= 1 and <= 9999 ? new(year.ToString("0000", CultureInfo.InvariantCulture), DateSpan.Year(year), Unit.Year) : null;

    public static Stretch? Month(int year, int month) => Of(year, month, 1) is { } first ? Holding(first, Unit.Month) : null;

    public static Stretch? Quarter(int year, int quarter) =>
        year is >= 1 and <= 9999 ? new($"{year:0000}-Q{quarter}", Months(year, quarter * 3 - 2, 3), Unit.Quarter) : null;

    public static Stretch? HalfYear(int year, int half) =>
        year is >= 1 and <= 9999 ? new($"{year:0000}-H{half}", Months(year, half * 6 - 5, 6), Unit.HalfYear) : null;

    /// <summary>The decade that begins with this year: "199X" for 1990.</summary>
    public static Stretch? Decade(int first) => first is >= 10 and <= 9990
        ? new($"{first / 10:000}X", DateSpan.Range(new(first, 1, 1), new(first + 9, 12, 31)), Unit.Decade) : null;

    /// <summary>The n-th century, as TIMEX3 writes it: "19" for the 20th.</summary>
    public static Stretch? Century(int number) => number is >= 2 and <= 99
        ? new($"{number - 1:00}", DateSpan.Range(new((number - 1) * 100, 1, 1), new((number - 1) * 100 + 99, 12, 31)), Unit.Century) : null;

    /// <summary>The season: spring begins in March; the winter of a year begins in its December.</summary>
    public static Stretch? Season(int year, char season)
    {
        if (year is < 1 or > 9998) return null;
        return season switch
        {
            'P' => new($"{year:0000}-SP", Months(year, 3, 3), Unit.Season),
            'U' => new($"{year:0000}-SU", Months(year, 6, 3), Unit.Season),
            'F' => new($"{year:0000}-FA", Months(year, 9, 3), Unit.Season),
            _ => new($"{year:0000}-WI", Months(year, 12, 3), Unit.Season),
        };
    }

    private static Stretch? Week(DateOnly day, bool weekend)
    {
        if (Add(day, 1 - Weekday(day)) is not { } monday || Add(monday, 6) is not { } sunday || Add(monday, 3) is not { } thursday)
            return null;
        var value = $"{thursday.Year:0000}-W{(thursday.DayOfYear + 6) / 7:00}";
        return weekend
            ? new(value + "-WE", DateSpan.Range(sunday.AddDays(-1), sunday), Unit.Weekend)
            : new(value, DateSpan.Range(monday, sunday), Unit.Week);
    }

    private static DateSpan Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        var last = first.AddMonths(count - 1);
        return DateSpan.Range(first, new(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }
}
