using NewsTracker.Core.Text;

namespace NewsTracker.Core.Model;

/// <summary>TIMEX3 types (ISO-TimeML). Written in capitals.</summary>
public enum TimexType
{
    Date,
    Time,
    Duration,
    Set,
}

/// <summary>
/// A date expression in a text. <paramref name="Value"/> is the TIMEX3 value ("2025-12-04", "2026-W03", "XXXX-01-22", "P2D",
/// "PRESENT_REF").
/// <paramref name="Date"/> is the stretch of days it stands for, null for a duration or set, or while the year is not known.
/// <paramref name="Rule"/> names the rule that fired ("month-day", "weekday", "day-earlier");
/// <paramref name="Planned"/> is true when the text speaks of the future.
/// <paramref name="Explicit"/> is true when the day (or month, or year) is written out in full and owes nothing to an anchor.
/// </summary>
public sealed record TimeExpression(
    Span Span, TimexType Type, string Value, DateSpan? Date, string Rule, bool Explicit, bool Planned = false)
{
    /// <summary>Whether a rule gives a part of a month or year ("early May", "late 2023"), which pages write in these words.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <returns>True for "month-part" and "year-part".</returns>
    public static bool IsPart(string rule) => rule is "month-part" or "year-part";

    /// <summary>The expressions of a stretch of text among those of the whole.</summary>
    /// <param name="dates">The expressions of a text, in order.</param>
    /// <param name="span">The stretch.</param>
    /// <returns>Those that reach into it, in order.</returns>
    public static IEnumerable<TimeExpression> Within(IReadOnlyList<TimeExpression> dates, Span span)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return Reaching(dates, span);
    }

    private static IEnumerable<TimeExpression> Reaching(IReadOnlyList<TimeExpression> dates, Span span)
    {
        for (var i = FirstBehind(dates, span.Start); i < dates.Count && dates[i].Span.Start < span.End; i++) yield return dates[i];
    }

    /// <summary>Finds where the expressions of a stretch of text begin among those of the whole.</summary>
    /// <param name="dates">The expressions of a text, in order.</param>
    /// <param name="at">An offset in the text.</param>
    /// <returns>The index of the first that ends behind the offset; their number where none does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    public static int FirstBehind(IReadOnlyList<TimeExpression> dates, int at)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Span.End <= at) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

/// <summary>
/// What relative expressions are counted from. <paramref name="Day"/> is the publication day, the dateline's, or one that the story gives;
/// null leaves "22 January" at XXXX-01-22 and "Tuesday" without a date.
/// </summary>
public sealed record DateAnchor(DateOnly? Day);
