using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Days of the week told by articles of which one has no day.</summary>
public sealed class WeekdayDifferenceTests
{
    private const string Friday = "The former spy Mark Vell, who was known as Harbour Master, died on Friday.";

    private const string Thursday = "Vell died of heart failure Thursday at his home in Port Arlen, his grandson said.";

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "2031-05-03")]
    public void One_deed_on_two_days_differs(string? first, string? second)
    {
        var found = Differences((first, Friday), (second, Thursday)).ShouldHaveSingleItem();

        found.Kind.ShouldBe(DifferenceKinds.Date);
        found.Sides.Select(s => s.Value).ShouldBe(["Friday", "Thursday"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(Friday, "Vell died of heart failure Friday at his home in Port Arlen, his grandson said.")]
    [InlineData(Friday, "The former minister Tobin Reyes died on Thursday.")]
    [InlineData("Mark Vell died on Friday night.", "Mark Vell died on Saturday at his home in Port Arlen.")]
    [InlineData(Friday, "Mark Vell did not die on Thursday, his grandson said.")]
    public void One_day_another_person_a_night_and_a_denial_do_not(string one, string other) =>
        Differences((null, one), (null, other)).ShouldNotContain(d => d.Kind == DifferenceKinds.Date);

    /// <summary>Of a story of weeks nobody knows of which week an undated text speaks.</summary>
    [Fact]
    public void An_undated_text_of_a_story_of_weeks_is_not_compared() =>
        Differences((null, Friday), ("2031-05-03", Thursday), ("2031-05-20", "Port Arlen remembers Mark Vell."))
            .ShouldNotContain(d => d.Kind == DifferenceKinds.Date);

    [Fact]
    public void Near_copies_without_a_day_are_compared() => Differences(
        (null, "Ferries to the island of Qorm were stopped when the engineer Ruben Kaskel found a crack in the northern pier."),
        (null, "Ferries to the island of Qorm were stopped when the engineer Tobin Reyes found a crack in the northern pier."))
        .ShouldHaveSingleItem().Kind.ShouldBe(DifferenceKinds.Who);

    private static List<Disagreement> Differences(params (string? Day, string Text)[] told) =>
    [
        .. DigestBuilder.Build([.. told.Select((t, i) => InventedStory.Article(i + 1, $"Outlet {i}", t.Day, $"Title {i}", t.Text))])
            .Disagreements.Where(d => d.Kind != Disagreement.UpdateKind)
    ];
}
