using System.Globalization;

namespace NewsTracker.Core.Text;

/// <summary>A date as a timeline shows it: "Dec 2, 2025", "Dec 6-7, 2025", "Nov 30-Dec 2, 2025", "Jul 2025", "2024".</summary>
public static class DateLabel
{
    /// <summary>Writes days as pages show them.</summary>
    /// <returns>For example "Mar 3, 2026", "Mar 3-5, 2026", "Mar 2026" or "2026".</returns>
    public static string Of(DateSpan date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var (start, end) = (date.Start, date.End);
        return date.Precision switch
        {
            DatePrecision.Year => Write(start, "yyyy"),
            DatePrecision.Month => Write(start, "MMM yyyy"),
            DatePrecision.Day => Write(start, "MMM d, yyyy"),
            _ when start == end => Write(start, "MMM d, yyyy"),
            _ when start.Year != end.Year => $"{Write(start, "MMM d, yyyy")}-{Write(end, "MMM d, yyyy")}",
            _ when start.Month != end.Month => $"{Write(start, "MMM d")}-{Write(end, "MMM d, yyyy")}",
            _ => $"{Write(start, "MMM d")}-{Write(end, "%d, yyyy")}",
        };
    }

    /// <summary>Writes the part of a month or year that a text names.</summary>
    /// <param name="part">The first, second or last ten days of a month, or the first or last quarter of a year.</param>
    /// <returns>For example "early May 2026", "mid-May 2026" or "late 2026"; the days where they are no such part.</returns>
    public static string OfPart(DateSpan part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var (start, end) = (part.Start, part.End);
        if (start.Year == end.Year && start.Month != end.Month) return $"{(start.Month == 1 ? "early" : "late")} {Write(start, "yyyy")}";
        return start.Day switch
        {
            _ when start.Month != end.Month => Of(part),
            1 => $"early {Write(start, "MMM yyyy")}",
            11 => $"mid-{Write(start, "MMM yyyy")}",
            21 => $"late {Write(start, "MMM yyyy")}",
            _ => Of(part),
        };
    }

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
