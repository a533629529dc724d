using System.Globalization;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Words;

/// <summary>Dates in words, as exact as they are known and no more.</summary>
internal static class DateText
{
    public static string Of(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    public static string Weekday(DateOnly day) => day.ToString("dddd", CultureInfo.InvariantCulture);

    /// <summary>"Jan 22, 2026", "Dec 6–7, 2025", "Dec 30, 2025 – Jan 2, 2026", "Dec 2025", "2025".</summary>
    public static string Of(DateSpan date) => date.Precision switch
    {
        DatePrecision.Year => Year(date.Start),
        DatePrecision.Month => date.Start.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Range => Range(date.Start, date.End),
        _ => Of(date.Start),
    };

    public static string Of(Published published) => Of(published.Date);

    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("MMM d, yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string MonthName(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The value of a <c>time</c> element's datetime, null where HTML has none (a range).</summary>
    public static string? Machine(DateSpan date) => date.Precision switch
    {
        DatePrecision.Year => Year(date.Start),
        DatePrecision.Month => date.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Range => null,
        _ => Machine(date.Start),
    };

    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Machine(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>How much of the date is known, null for a plain day.</summary>
    public static string? Precision(DateSpan? date) => date?.Precision switch
    {
        null => "no date",
        DatePrecision.Year => "year only",
        DatePrecision.Month => "month only",
        DatePrecision.Range => CountText.Of(date.End.DayNumber - date.Start.DayNumber + 1, "day"),
        _ => null,
    };

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    private static string Range(DateOnly start, DateOnly end)
    {
        if (start.Year != end.Year) return $"{Of(start)} – {Of(end)}";
        var first = start.ToString("MMM d", CultureInfo.InvariantCulture);
        var last = end.ToString(start.Month == end.Month ? "d, yyyy" : "MMM d, yyyy", CultureInfo.InvariantCulture);
        return start.Month == end.Month ? $"{first}–{last}" : $"{first} – {last}";
    }
}
