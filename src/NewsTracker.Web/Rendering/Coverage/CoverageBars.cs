using NewsTracker.Core.Text;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Coverage;

/// <summary>A bar of a chart: the days it covers and the articles of these days.</summary>
public sealed record CoverageBar(DateSpan Days, int Articles)
{
    internal string Label => DateText.Of(Days);
}

/// <summary>
/// Articles over time as bars of equal length: days, weeks, months or years, whichever is the finest that fits; empty ones included.
/// </summary>
internal static class CoverageBars
{
    public static IReadOnlyList<CoverageBar> Bars(IReadOnlyList<DayCount> days, int most, DateOnly? last = null)
    {
        if (days.Count == 0) return [];
        var (first, end) = (days[0].Day, last > days[^1].Day ? last.Value : days[^1].Day);
        foreach (var next in new Func<DateOnly, DateSpan>[]
        {
            DateSpan.Day, Week, d => DateSpan.Month(d.Year, d.Month), d => DateSpan.Year(d.Year)
        })
        {
            if (Fill(days, first, end, most, next) is { } bars) return bars;
        }

        return Fill(
            [.. days.SkipWhile(d => d.Day.Year <= end.Year - most)],
            new DateOnly(Math.Max(1, end.Year - most + 1), 1, 1),
            end,
            most,
            d => DateSpan.Year(d.Year))
            ?? [];
    }

    /// <summary>"from Jan 5, 2026 to Jan 22, 2026: 14 articles, at most 5 (Jan 6, 2026)".</summary>
    public static string Summary(IReadOnlyList<CoverageBar> bars)
    {
        var peak = bars.MaxBy(b => b.Articles)!;
        var span = bars.Count == 1 ? $"on {bars[0].Label}" : $"from {DateText.Of(bars[0].Days.Start)} to {DateText.Of(bars[^1].Days.End)}";
        return $"{span}: {CountText.Of(bars.Sum(b => b.Articles), "article")}{(bars.Count == 1 ? "" : $", at most {peak.Articles} ({peak.Label})")}";
    }

    private static List<CoverageBar>? Fill(
        IReadOnlyList<DayCount> days, DateOnly first, DateOnly end, int most, Func<DateOnly, DateSpan> of)
    {
        var bars = new List<CoverageBar>();
        var next = 0;
        for (var bar = of(first); ; bar = of(bar.End.AddDays(1)))
        {
            if (bars.Count == most) return null;
            var count = 0;
            for (; next < days.Count && days[next].Day <= bar.End; next++) count += days[next].Articles;
            bars.Add(new CoverageBar(bar, count));
            if (bar.End >= end || bar.End == DateOnly.MaxValue) return bars;
        }
    }

    private static DateSpan Week(DateOnly day)
    {
        var monday = day.DayNumber - (((int)day.DayOfWeek + 6) % 7);
        return DateSpan.Range(
            DateOnly.FromDayNumber(Math.Max(0, monday)), DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, monday + 6)));
    }
}
