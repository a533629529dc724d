using NewsTracker.Core.Grouping;
using NewsTracker.Web.Words;
using Shouldly;
using Xunit;

namespace NewsTracker.Web.Tests.Words;

/// <summary>A reason says what was decided by, and claims no more.</summary>
public class PlacementWordsTests
{
    [Theory]
    [InlineData(PlacementRule.SameEvent)]
    [InlineData(PlacementRule.Merged)]
    [InlineData(PlacementRule.SameStory)]
    public void Likeness_is_not_told_as_knowledge(PlacementRule rule)
    {
        var said = PlacementWords.Say(new PlacementReason(rule, 1, ["Ida Brenn"], 3, 0.9, 0.5));

        said.ShouldNotContain("same event");
        said.ShouldContain("In common: Ida Brenn.");
        said.ShouldContain("3 days apart.");
    }

    [Fact]
    public void What_both_tell_is_said_in_words()
    {
        var reason = new PlacementReason(PlacementRule.SameEvent, 1, [], 0, 0.9, 0.5) { SharedPairs = ["recall/air_bag", "close/plant"] };

        PlacementWords.Say(reason).ShouldContain("Both tell: recall – air bag, close – plant.");
        PlacementWords.Say(reason with { SharedPairs = null }).ShouldNotContain("Both tell");
    }

    [Fact]
    public void A_view_is_not_said_to_have_had_nothing_near()
    {
        var said = PlacementWords.Say(new PlacementReason(PlacementRule.NoReport, null, [], null, 0, 0.5));

        said.ShouldContain("by its headline", Case.Insensitive);
        said.ShouldNotContain("nothing on file");
    }

    [Fact]
    public void Within_a_span_of_days_is_not_one_day() =>
        PlacementWords.Say(new PlacementReason(PlacementRule.SameStory, 1, [], 0, 0.9, 0.5)).ShouldNotContain("Same day");
}
