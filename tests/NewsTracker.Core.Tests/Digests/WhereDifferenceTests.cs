using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Two places of one deed are a difference only where they exclude each other for sure.</summary>
public sealed class WhereDifferenceTests
{
    private const string Before = "Captain Mara Kolm of the ferry Halcyon died on Friday at ";

    [Fact]
    public void One_deed_at_two_hospitals_is_a_difference_with_both_wordings()
    {
        var found = Found(
            Before + "Harbour Hospital.",
            "Kolm, who sailed the ferry Halcyon as its captain for years, died at Northgate Hospital on Friday.")
            .ShouldHaveSingleItem();

        found.About.ShouldStartWith("Where: ");
        found.Sides.Select(s => s.Value).ShouldBe(["Harbour Hospital", "Northgate Hospital"], ignoreOrder: true);
        found.Sides.ShouldAllBe(s => s.Citations.Count == 1);
    }

    [Theory]
    [InlineData("Harbour Hospital.", "Port Arlen.")]
    [InlineData("Harbour Hospital.", "Harbour General Hospital.")]
    [InlineData("Harbour Hospital.", "Northgate Hospital, which took over the patients of Harbour Hospital.")]
    [InlineData("Harbour Hospital.", "Quay Street.")]
    public void Places_that_may_be_one_or_lie_in_each_other_are_none(string one, string other) =>
        Found(Before + one, Before + other).ShouldBeEmpty();

    [Fact]
    public void Deeds_of_two_people_are_none() =>
        Found(Before + "Harbour Hospital.", "Engineer Tobin Reyes was born on a Friday at Northgate Hospital.").ShouldBeEmpty();

    private static List<Disagreement> Found(string one, string other) =>
    [
        .. DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-03", "Halcyon", one, "Divers searched through the night."),
            InventedStory.Article(2, "B", "2031-05-03", "Collision", other, "A crane stood ready at the northern quay."),
        ]).Disagreements.Where(d => d.Kind == DifferenceKinds.Where),
    ];
}
