using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Dates;

/// <summary>"Last week Friday (14 October 2031)", "today (4 November 2031)": open words whose day is written out behind them.</summary>
internal static class GlossedDates
{
    /// <summary>Expressions that may stand between the first open words and the bracket.</summary>
    private const int Reach = 2;

    /// <returns>The day in brackets; null where the expression has none.</returns>
    public static DateSpan? DayOf(AnalyzedText content, int at)
    {
        var dates = content.Dates;
        if (dates[at].Explicit) return null;
        for (var next = at + 1; next < dates.Count && next <= at + Reach; next++)
        {
            var (from, day) = (dates[next - 1].Span.End, dates[next]);
            var between = content.Text.AsSpan(from, Math.Max(0, day.Span.Start - from)).Trim();
            var opens = between is "(" or "[";
            if (opens) return day is { Explicit: true, Date: { Precision: DatePrecision.Day } written } ? written : null;
            if (between.Length > 0) return null;
        }

        return null;
    }
}
