using NewsTracker.Web.Rendering.Coverage;
using NewsTracker.Web.Search.Index;

namespace NewsTracker.Tests.Rendering;

public sealed class CoverageBarsTests
{
    [Theory]
    [InlineData("2026-01-05:1,2026-01-07:2", 40, "Jan 5, 2026=1|Jan 6, 2026=0|Jan 7, 2026=2")]
    [InlineData("2026-01-05:1,2026-01-20:2", 4, "Jan 5–11, 2026=1|Jan 12–18, 2026=0|Jan 19–25, 2026=2")]
    [InlineData("2025-11-05:1,2026-01-20:2", 4, "Nov 2025=1|Dec 2025=0|Jan 2026=2")]
    [InlineData("2020-11-05:1,2022-01-20:2", 4, "2020=1|2021=0|2022=2")]
    [InlineData("0001-01-01:1,9999-12-31:2", 2, "9998=0|9999=2")]
    [InlineData("", 4, "")]
    public void The_finest_bars_that_fit_are_chosen(string days, int most, string bars) =>
        string.Join('|', CoverageBars.Bars(Days(days), most).Select(b => $"{b.Label}={b.Articles}")).ShouldBe(bars);

    private static List<DayCount> Days(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(d => d.Split(':')).Select(d => new DayCount(
            DateOnly.Parse(d[0], System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(d[1], System.Globalization.CultureInfo.InvariantCulture)))];
}
