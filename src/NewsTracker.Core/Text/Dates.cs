namespace NewsTracker.Core.Text;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    Day,
    Range,
    Month,
    Year,
}

/// <summary>
/// A stretch of whole days, both ends inclusive. <see cref="DatePrecision.Day"/> has Start = End; a month or a year covers all its days.
/// </summary>
public sealed record DateSpan(DateOnly Start, DateOnly End, DatePrecision Precision)
{
    /// <summary>One day.</summary>
    /// <returns>A span that starts and ends with it.</returns>
    public static DateSpan Day(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <summary>Several days, both ends included.</summary>
    /// <returns>A span of precision day when both are one day.</returns>
    public static DateSpan Range(DateOnly start, DateOnly end) => start == end ? Day(start) : new(start, end, DatePrecision.Range);

    /// <summary>A whole month.</summary>
    /// <returns>Its first to its last day.</returns>
    public static DateSpan Month(int year, int month) =>
        new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month);

    /// <summary>A whole year.</summary>
    /// <returns>Its first to its last day.</returns>
    public static DateSpan Year(int year) => new(new(year, 1, 1), new(year, 12, 31), DatePrecision.Year);

    /// <summary>Tells whether a day is one of these.</summary>
    /// <returns>True also for the first and the last.</returns>
    public bool Contains(DateOnly day) => Start <= day && day <= End;
}

/// <summary>
/// When an article was published: the day as written at its own offset, never shifted by the host's time zone.
/// <paramref name="Time"/> is ISO 8601 as far as it is known ("14:05", "14:05:09+02:00"), else null;
/// precision stays Day when a time is known.
/// <paramref name="From"/> names the evidence: "dateline", "meta", "json-ld", "time", "url", "text", "feed", "header", "field", "story", …
/// </summary>
public sealed record Published(DateSpan Date, string? Time, string From);
