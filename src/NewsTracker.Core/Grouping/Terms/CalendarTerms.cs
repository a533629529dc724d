using System.Globalization;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// The terms that days and months are counted as, however they are written: articles that name the same days tell of the same events.
/// </summary>
internal static class CalendarTerms
{
    /// <summary>The term of a month, January at 0.</summary>
    public static string[] Months { get; } = [.. MonthNames.English.Select(m => "#" + m[0])];

    /// <summary>The term of a day of the week, Monday at 0.</summary>
    public static string[] Weekdays { get; } = [.. WeekdayNames.English.Select(d => "#" + d[0])];

    /// <summary>The term of a day of the year: January at 0, then the first of the month at 0.</summary>
    public static string[][] Days { get; } =
        [.. Enumerable.Range(1, 12)
            .Select(m => Enumerable.Range(1, 31).Select(d => string.Create(CultureInfo.InvariantCulture, $"#{m:00}-{d:00}")).ToArray())];

    /// <summary>The same days as people read them: "9 September".</summary>
    public static string[][] DayNames { get; } =
        [.. MonthNames.English.Take(12).Select(m => Enumerable.Range(1, 31)
            .Select(d => string.Create(CultureInfo.InvariantCulture, $"{d} {char.ToUpperInvariant(m[0][0])}{m[0][1..]}")).ToArray())];
}
