using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Dates;

/// <summary>
/// A page that is written on by the hour: it often goes on into the day after its stamp. "Sunday" on such a page of a Saturday is the
/// next day and not that of six days ago: of 15 such days in three draws of T17 two are not.
/// </summary>
internal static partial class LivePage
{
    private const int DaysAgo = 6;

    public static bool Is(string text) =>
        text.Contains("pdate", StringComparison.Ordinal) && Stamp().EnumerateMatches(text) is var stamps
        && stamps.MoveNext() && stamps.MoveNext();

    /// <summary>
    /// A weekday without "last", or an hour of it, that counts as of six days before publication, is of the day after it; one that counts
    /// as of the day after it is.
    /// </summary>
    /// <returns>Null for any other date.</returns>
    public static TimeExpression? Settle(string text, TimeExpression date, DateOnly? published)
    {
        if (published is not { } day || date.Explicit || date.Date is not { Precision: DatePrecision.Day } days) return null;
        if (date.Rule is not ("weekday" or "clock" or "day-part")) return null;
        if (days.Start == day.AddDays(1)) return date;
        return days.Start == day.AddDays(-DaysAgo) && !date.Planned
            && !date.Span.In(text).Contains("last ", StringComparison.OrdinalIgnoreCase)
                ? date with { Date = DateSpan.Day(day.AddDays(1)) }
                : null;
    }

    /// <summary>"(Update 1:19 a.m. Sunday in Kolm, ...)", "Updated at 4:34 p.m.".</summary>
    [GeneratedRegex(@"\b[Uu]pdated?:? (?:at )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m")]
    private static partial Regex Stamp();
}
