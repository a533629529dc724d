using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Assertions.Parts;

/// <summary>Numbers with value, bound, unit and what they count.</summary>
public sealed class MeasureTests
{
    [Theory]
    [InlineData("Fourteen people were injured.", 14, null, "people", "injure")]
    [InlineData("The crash killed 1,200 sheep.", 1200, null, "sheep", "kill")]
    [InlineData("About 1.2 million voters stayed at home.", 1_200_000, null, "voter", "stay")]
    [InlineData("Twenty-one sailors were rescued.", 21, null, "sailor", "rescue")]
    [InlineData("The firm paid $5m for the site.", 5_000_000, "dollar", null, null)]
    [InlineData("The firm paid €2.5 billion for the site.", 2_500_000_000, "euro", null, null)]
    [InlineData("Shares fell 3.5%.", 3.5, "percent", null, null)]
    [InlineData("Shares fell by 3.5 per cent.", 3.5, "percent", null, null)]
    [InlineData("The tunnel is 5km long.", 5, "kilometre", null, null)]
    [InlineData("Officers seized 12 tonnes of cocaine.", 12, "tonne", "cocaine", null)]
    [InlineData("A 14-year-old boy drowned.", 14, "year", "age", null)]
    [InlineData("A dozen houses burned down.", 12, null, "house", "burn down")]
    [InlineData("Two hundred and five sailors drowned.", 205, null, "sailor", "drown")]
    [InlineData("Police held 14 of the passengers.", 14, null, "passenger", null)]
    public void A_number_says_what_it_counts(string text, double value, string? unit, string? counted, string? told)
    {
        var measure = Says.Measures(text).ShouldHaveSingleItem();

        measure.Value.ShouldBe((decimal)value);
        measure.Unit.ShouldBe(unit);
        measure.CountedLemma.ShouldBe(counted);
        if (told is not null) measure.Told.ShouldBe(told);
    }

    [Theory]
    [InlineData("At least 14 people died.", MeasureBound.AtLeast)]
    [InlineData("No fewer than 14 people died.", MeasureBound.AtLeast)]
    [InlineData("More than 14 people died.", MeasureBound.MoreThan)]
    [InlineData("Over 14 people died.", MeasureBound.MoreThan)]
    [InlineData("Up to 14 people died.", MeasureBound.AtMost)]
    [InlineData("Fewer than 14 people died.", MeasureBound.LessThan)]
    [InlineData("About 14 people died.", MeasureBound.About)]
    [InlineData("Nearly 14 people died.", MeasureBound.About)]
    [InlineData("Some 14 people died.", MeasureBound.About)]
    [InlineData("14 people died.", MeasureBound.Exact)]
    [InlineData("Dozens of people died.", MeasureBound.Vague)]
    [InlineData("Between 14 and 20 people died.", MeasureBound.Between)]
    [InlineData("14 to 20 people died.", MeasureBound.Between)]
    public void A_number_says_how_far_it_binds(string text, MeasureBound bound) =>
        Says.Measures(text).ShouldHaveSingleItem().Bound.ShouldBe(bound);

    [Theory]
    [InlineData("The bank cut 2,000 to 3,000 jobs.", 2000, 3000)]
    [InlineData("The loss was two to three million dollars.", 2_000_000, 3_000_000)]
    public void A_range_has_two_ends(string text, double low, double high)
    {
        var measure = Says.Measures(text).ShouldHaveSingleItem();

        (measure.Value, measure.Upper).ShouldBe(((decimal)low, (decimal)high));
    }

    [Theory]
    [InlineData("The mayor resigned on 14 March 2031.")]
    [InlineData("Flight 370 vanished.")]
    [InlineData("Kotta won 3-2.")]
    [InlineData("The mayor came first.")]
    [InlineData("No one was hurt.")]
    [InlineData("It was one of the worst storms.")]
    public void Dates_names_and_results_measure_nothing(string text) => Says.Measures(text).ShouldBeEmpty();

    [Theory]
    [InlineData("14 people died.", "At least ten people died.", true)]
    [InlineData("14 people died.", "At least 20 people died.", false)]
    [InlineData("14 people died.", "About 15 people died.", true)]
    [InlineData("14 people died.", "17 people died.", false)]
    [InlineData("14 people died.", "Dozens of people died.", true)]
    [InlineData("14 people died.", "Between 10 and 20 people died.", true)]
    public void Bounds_decide_whether_two_numbers_agree(string one, string other, bool agree)
    {
        var (first, second) = (Says.Measures(one)[0], Says.Measures(other)[0]);

        first.Allows(second).ShouldBe(agree);
        second.Allows(first).ShouldBe(agree);
    }

    [Fact]
    public void The_ends_of_a_range_may_stand_in_any_order()
    {
        var range = new Measure(new Span(0, 1), 20, 10, MeasureBound.Between, null);

        range.Allows(range).ShouldBeTrue();
        range.Allows(range with { Value = 14, Upper = null, Bound = MeasureBound.Exact }).ShouldBeTrue();
    }
}
