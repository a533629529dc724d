using System.Text.Encodings.Web;
using NewsTracker.Web.Rendering.Counts;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Tests.Rendering;

/// <summary>A count that moves as a stepped line.</summary>
public sealed class CountChartTests
{
    private static readonly DateOnly First = new(2031, 3, 4);

    [Fact]
    public void A_band_reaches_over_what_outlets_give_on_one_day()
    {
        var svg = Svg(("14 barges", First, 14), ("22 barges", First.AddDays(1), 22), ("27 barges", First.AddDays(1), 27));

        svg.ShouldContain("class=\"band\"");
        svg.ShouldContain("22 barges or 27 barges on");
        svg.Split("<circle").Length.ShouldBe(3);
    }

    [Fact]
    public void One_count_a_day_has_no_band() =>
        Svg(("14 barges", First, 14), ("22 barges", First.AddDays(1), 22)).ShouldNotContain("band");

    [Fact]
    public void One_day_alone_is_no_line() => Svg(("14 barges", First, 14), ("22 barges", First, 22)).ShouldBeEmpty();

    private static string Svg(params (string Value, DateOnly Day, decimal Number)[] steps)
    {
        using var writer = new StringWriter();
        new CountChart(new DisagreementView("update", "Barges", [
            .. steps.Select(s => new DisagreementSideView(s.Value, [], s.Day, s.Number))
        ])).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
