using System.Globalization;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Coverage;

/// <summary>
/// How a story was covered: articles by time and by outlet. <paramref name="Unit"/> is the width of a bar in words;
/// bars follow each other without a gap, empty ones included.
/// <paramref name="Undated"/> counts the articles that no bar holds.
/// </summary>
internal sealed record StoryCoverage(string Unit, IReadOnlyList<StoryCoverageBar> Bars, int Undated, IReadOnlyList<StoryOutletBar> Outlets)
{
    /// <summary>
    /// More days than this are drawn as weeks, more weeks as months, more months as years, more years as several at once: a bar stays wide
    /// enough to be seen on a phone.
    /// </summary>
    private const int MaxBars = 92;

    public int Max => Bars.Count == 0 ? 0 : Bars.Max(b => b.Total);

    public static StoryCoverage Of(IReadOnlyList<ArticleRow> articles)
    {
        var days = articles
            .Where(a => a.Published is not null)
            .Select(a => (Day: a.Published!.Date.End, IsCopy: a.CopyOf is not null))
            .OrderBy(a => a.Day)
            .ToList();
        var outlets = articles.Where(a => a.Outlet is not null).GroupBy(a => a.Outlet!, StringComparer.Ordinal)
            .Select(g => new StoryOutletBar(g.Key, g.Count(a => a.CopyOf is null), g.Count(a => a.CopyOf is not null)))
            .OrderByDescending(o => o.Total).ThenBy(o => o.Name, StringComparer.Ordinal).ToList();
        if (days.Count == 0) return new("day", [], articles.Count, outlets);
        var (first, last) = (days[0].Day, days[^1].Day);
        var span = last.DayNumber - first.DayNumber + 1;
        var years = (last.Year - first.Year + MaxBars) / MaxBars;
        var several = years == 1 ? "year" : CountText.Of(years, "year");
        var (unit, begin, next) = span <= MaxBars ? ("day", first, (Func<DateOnly, DateOnly>)(d => d.AddDays(1)))
            : span <= MaxBars * 7 ? ("week", Monday(first), d => d.AddDays(7))
            : span <= MaxBars * 31 ? ("month", new DateOnly(first.Year, first.Month, 1), d => d.AddMonths(1))
            : (several, new DateOnly(first.Year, 1, 1), d => d.AddYears(years));
        var bars = new List<StoryCoverageBar>();
        var at = 0;
        for (DateOnly? stretch = begin; stretch is { } start && start <= last; stretch = After(start, next))
        {
            var (own, copies, end) = (0, 0, After(start, next));
            for (; at < days.Count && (end is null || days[at].Day < end); at++)
                (own, copies) = days[at].IsCopy ? (own, copies + 1) : (own + 1, copies);
            bars.Add(new StoryCoverageBar(
                start,
                unit switch
                {
                    "year" => start.ToString("yyyy", CultureInfo.InvariantCulture),
                    _ when unit == several => Years(start, end),
                    "month" => DateText.MonthName(start),
                    "week" => "week of " + DateText.Of(start),
                    _ => DateText.Of(start)
                },
                own, copies));
        }

        return new(unit, bars, articles.Count - days.Count, outlets);
    }

    /// <summary>A length of the drawing, written the same everywhere.</summary>
    public static string Length(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The first day behind a stretch; null where the calendar ends.</summary>
    private static DateOnly? After(DateOnly start, Func<DateOnly, DateOnly> next)
    {
        try
        {
            return next(start);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static string Years(DateOnly start, DateOnly? end) =>
        string.Create(CultureInfo.InvariantCulture, $"{start:yyyy}–{end?.AddDays(-1) ?? DateOnly.MaxValue:yyyy}");

    private static DateOnly Monday(DateOnly day) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - (((int)day.DayOfWeek + 6) % 7)));
}

/// <summary>
/// One stretch of time. <paramref name="Own"/> counts texts of their own, <paramref name="Copies"/> those that repeat another's.
/// </summary>
internal sealed record StoryCoverageBar(DateOnly Start, string Name, int Own, int Copies)
{
    public int Total => Own + Copies;
}

internal sealed record StoryOutletBar(string Name, int Own, int Copies)
{
    public int Total => Own + Copies;
}
