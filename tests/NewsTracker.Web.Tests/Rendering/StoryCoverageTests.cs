using NewsTracker.Core.Text;
using NewsTracker.Web.Rendering.Coverage;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Tests.Rendering;

public sealed class StoryCoverageTests
{
    [Theory]
    [InlineData(30, "day", 30)]
    [InlineData(300, "week", 43)]
    [InlineData(2_000, "month", 66)]
    [InlineData(4_000, "year", 11)]
    public void Bars_widen_with_the_time_and_leave_no_gap(int days, string unit, int bars)
    {
        var coverage = StoryCoverage.Of(
            [Article(new(2026, 1, 1), "Gazette"), Article(new DateOnly(2026, 1, 1).AddDays(days - 1), "Herald")]);

        coverage.Unit.ShouldBe(unit);
        coverage.Bars.Count.ShouldBeInRange(bars, bars + 1);
        coverage.Bars.Sum(b => b.Total).ShouldBe(2);
    }

    [Theory]
    [InlineData("2026-01-01", "9999-12-31")]
    [InlineData("9999-12-01", "9999-12-31")]
    [InlineData("9998-06-01", "9999-12-31")]
    [InlineData("9970-01-01", "9999-12-31")]
    [InlineData("0001-01-01", "0002-12-31")]
    public void A_date_at_an_end_of_the_calendar_is_no_fault_and_bars_stay_few(string first, string last)
    {
        var coverage = StoryCoverage.Of([Article(Day(first), "Gazette"), Article(Day(last), "Herald")]);

        coverage.Bars.Count.ShouldBeInRange(2, 93);
        coverage.Bars.Sum(b => b.Total).ShouldBe(2);
    }

    [Fact]
    public void Copies_and_undated_articles_are_counted_apart()
    {
        var coverage = StoryCoverage.Of(
            [Article(new(2026, 1, 1), "Gazette"), Article(new(2026, 1, 1), "Herald", copyOf: 1), Article(null, "Herald")]);

        (coverage.Bars[0].Own, coverage.Bars[0].Copies, coverage.Undated).ShouldBe((1, 1, 1));
        coverage.Outlets.Select(o => (o.Name, o.Own, o.Copies)).ShouldBe([("Herald", 1, 1), ("Gazette", 1, 0)]);
    }

    [Fact]
    public void A_story_without_dates_has_no_bars() => StoryCoverage.Of([Article(null, null)]).Bars.ShouldBeEmpty();

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static ArticleRow Article(DateOnly? day, string? outlet, long? copyOf = null) =>
        new(
            7, null, outlet, "A title", false, null, day is { } d ? new Published(DateSpan.Day(d), null, "meta") : null, "en", true, copyOf,
            "", null);
}
