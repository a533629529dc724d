using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Ingestion.Writing;
using Shouldly;
using Xunit;

namespace NewsTracker.Web.Tests.Ingestion;

public class LatestDevelopmentTests
{
    private static readonly DateOnly Published = new(2031, 3, 9);

    [Fact]
    public void A_plan_is_no_development()
    {
        var latest = LatestDevelopment.Of(
            [Told(new DateOnly(2031, 3, 2)), Told(new DateOnly(2031, 6, 1), isPlanned: true)], null, Published, hasUndated: true);

        latest.Day.ShouldBe(Published);
        latest.Event!.Date!.Start.ShouldBe(new DateOnly(2031, 3, 2));
    }

    [Theory]
    [InlineData(2040, 1, 1, 2040, 12, 31)]
    [InlineData(2001, 1, 1, 2100, 12, 31)]
    [InlineData(2031, 3, 1, 2031, 8, 31)]
    public void A_horizon_is_no_development(int year, int month, int day, int endYear, int endMonth, int endDay)
    {
        var span = new DateSpan(new(year, month, day), new(endYear, endMonth, endDay), DatePrecision.Range);

        var latest = LatestDevelopment.Of([Told(span)], null, Published, hasUndated: true);

        latest.Day.ShouldBe(Published);
        latest.Event.ShouldBeNull();
    }

    [Fact]
    public void What_happened_cannot_lie_after_the_newest_report_of_it()
    {
        var latest = LatestDevelopment.Of(
            [Told(new DateOnly(2031, 3, 8)), Told(new DateOnly(2053, 4, 16))], null, Published, hasUndated: false);

        latest.Day.ShouldBe(Published);
        latest.Event!.Date!.Start.ShouldBe(new DateOnly(2031, 3, 8));
    }

    [Fact]
    public void An_article_without_a_day_may_tell_of_a_later_one()
    {
        LatestDevelopment.Of([Told(new DateOnly(2031, 3, 12))], null, Published, hasUndated: true).Day.ShouldBe(new DateOnly(2031, 3, 12));
    }

    [Fact]
    public void Where_no_article_has_a_day_only_what_the_summary_opens_with_is_a_development()
    {
        var (birth, death) = (Told(new DateOnly(1972, 10, 31), at: 400), Told(new DateOnly(2031, 3, 12), at: 0));
        var (ofDeath, ofNothing) = (Lead(new Span(0, 60)), Lead(new Span(100, 160)));

        LatestDevelopment.Of([birth, death], ofDeath, null, hasUndated: true).Day.ShouldBe(new DateOnly(2031, 3, 12));
        LatestDevelopment.Of([birth], ofDeath, null, hasUndated: true).ShouldBe(new LatestDevelopment(null, null));
        LatestDevelopment.Of([birth, death], ofNothing, null, hasUndated: true).Day.ShouldBeNull();
        LatestDevelopment.Of([birth with { Origin = Origin.Imported }], null, null, hasUndated: true).Day
            .ShouldBe(new DateOnly(1972, 10, 31));
    }

    private static DigestSection Lead(Span passage) =>
        new("In short", Origin.Derived, [new DigestSentence("Mara Kolm has died.", Origin.Derived, 1, [Cited(passage)])]);

    private static DigestCitation Cited(Span passage) => new(1, passage, SupportStatus.Verbatim, Resolution.Confirmed, 1);

    private static DigestEvent Told(DateOnly day, int at) => Told(day) with { Citations = [Cited(new Span(at, at + 60))] };

    private static DigestEvent Told(DateOnly day, bool isPlanned = false) => Told(DateSpan.Day(day), isPlanned);

    private static DigestEvent Told(DateSpan span, bool isPlanned = false) =>
        new("a day", span, "The bridge at Sundvale was closed.", null, Origin.Derived, 1, "explicit", isPlanned, true, []);
}
