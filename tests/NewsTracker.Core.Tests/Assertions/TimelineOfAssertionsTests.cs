using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;
using NewsTracker.Core.Tests.Digests;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>What a timeline makes of assertions: what is no event is not listed, and what is shown first stands alone.</summary>
public sealed class TimelineOfAssertionsTests
{
    private const string Event = "Engineers of Tarnhold closed the harbour bridge on 3 March 2031.";

    [Theory]
    [InlineData("Is the harbour bridge of Tarnhold still safe in March 2031?")]
    [InlineData("The harbour bridge of Tarnhold is perhaps the worst of all bridges in 2031.")]
    [InlineData("The harbour bridge of Tarnhold is 300 metres long and has two tracks in 2031.")]
    [InlineData("Photo of the harbour bridge of Tarnhold, 4 March 2031 | Getty Images")]
    public void An_opinion_or_a_state_with_a_date_is_no_event(string sentence) =>
        Timeline(Event + "\n\n" + sentence).ShouldNotContain(e => sentence.StartsWith(e.Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("He closed it on 4 March 2031.")]
    [InlineData("They were arrested there on 4 March 2031.")]
    [InlineData("That was denied on 4 March 2031.")]
    public void What_cannot_stand_alone_is_not_shown(string sentence)
    {
        var timeline = Timeline(Event + " " + sentence);

        timeline.ShouldContain(e => e.Text == Event && e.Shown);
        timeline.ShouldNotContain(e => e.Text == sentence && e.Shown);
    }

    [Theory]
    [InlineData("The court in Tarnhold will hear the case on 14 April 2031.", true)]
    [InlineData("The court in Tarnhold heard the case on 5 March 2031.", false)]
    public void What_lies_ahead_is_planned_and_what_is_past_is_not(string sentence, bool planned) =>
        Timeline(sentence).Where(e => e.Text == sentence).ShouldHaveSingleItem().Planned.ShouldBe(planned);

    [Fact]
    public void The_day_inside_a_relative_clause_is_not_that_of_what_is_told() =>
        Timeline("The harbour bridge of Tarnhold, which was opened on 2 May 1987, collapsed on 3 March 2031.")
            .ShouldNotContain(e => e.Date!.Start.Year == 1987);

    [Theory]
    [InlineData("Tarnhold council will close the harbour bridge for repairs, engineer Ana Torv said on 7 March 2031.")]
    [InlineData("On 7 March 2031 engineer Ana Torv told the council that the harbour bridge would be torn down.")]
    public void The_day_on_which_a_plan_was_told_is_not_the_day_of_the_plan(string sentence) =>
        Timeline(sentence).ShouldNotContain(e => e.Text == sentence && e.Planned);

    [Fact]
    public void A_report_carried_on_past_its_day_tells_of_the_days_after_as_past()
    {
        var timeline = Timeline(
            """
            [7:05 p.m. Friday] Engineers of Tarnhold closed the harbour bridge on Friday.

            [1:12 a.m. Saturday] The harbour bridge of Tarnhold collapsed on Saturday.

            [2:30 a.m. Saturday] The council of Tarnhold will meet on Sunday.
            """);

        timeline.Where(e => e.Text.Contains("collapsed", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(e => e.Date!.Start.ShouldBe(new DateOnly(2031, 3, 8)), e => e.Planned.ShouldBeFalse());
        timeline.ShouldNotContain(e => e.Text.Contains("will meet", StringComparison.Ordinal) && !e.Planned);
    }

    [Fact]
    public void Each_entry_of_a_chronology_is_an_event_of_the_day_that_heads_it()
    {
        var timeline = Timeline(
            """
            November 20, 2030 - The harbour bridge of Tarnhold cracks.

            December 2 - Engineers say the bridge is safe.

            January 5 - Council member Ana Torv doubts the word of the engineers.

            29 January 2031 - 13:32 Nobody in this town likes to let go.
            """);

        timeline.Select(e => e.Date!.Start).ShouldBe([new(2030, 11, 20), new(2030, 12, 2), new(2031, 1, 5)]);
        timeline.ShouldAllBe(e => !e.Planned);
    }

    [Theory]
    [InlineData("March 3, 2031 - Mayor Ilse Vantongeren closes the harbour bridge.", "Mayor Ilse Vantongeren closes the harbour bridge.")]
    [InlineData("* March 3 - Engineers close the harbour bridge.", "Engineers close the harbour bridge.")]
    [InlineData("March 3 saw Engineers close the harbour bridge.", "March 3 saw Engineers close the harbour bridge.")]
    public void The_day_that_heads_an_entry_is_not_told_twice(string entry, string told) =>
        Timeline("March 1, 2031 - The harbour bridge of Tarnhold cracks.\n\n" + entry + "\n\nMarch 4 - The council of Tarnhold meets.")
            .Where(e => e.Date!.Start.Day == 3).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(e => e.Text.ShouldBe(told), e => e.Quote.ShouldBe(entry));

    [Theory]
    [InlineData("The car of Ilse Vantongeren was found in Port Arlen on March 28.", 0)]
    [InlineData("The case comes after Ilse Vantongeren rear-ended a truck in Port Arlen on March 28, and then lied to police.", 0)]
    [InlineData("Ilse Vantongeren is to be sentenced in Port Arlen on March 28.", 1)]
    [InlineData("Ilse Vantongeren was denied bail and will appear in court in Port Arlen on March 28.", 1)]
    public void What_is_told_as_past_of_a_day_to_come_is_no_event(string sentence, int events) =>
        Timeline(sentence).Count(e => e.Date!.Start.Day == 28).ShouldBe(events);

    [Theory]
    [InlineData(
        "Ostmark has long insisted that Tarnhold must give up claims to several islands, among them Arlen and Kolm — areas annexed following "
        + "votes in 2022 that Tarnhold does not recognise.",
        0)]
    [InlineData("Ostmark, which has long paid late, annexed the islands of Tarnhold in March 2022.", 1)]
    [InlineData("Ostmark annexed the islands of Tarnhold in March 2022, as it has always wanted.", 1)]
    public void What_somebody_has_long_held_happened_on_no_day(string sentence, int events) =>
        Timeline(sentence).Count(e => e.Date!.Start.Year == 2022).ShouldBe(events);

    [Fact]
    public void Months_of_unknown_years_make_no_chronology() =>
        Timeline(
            """
            November: The council allows lorries on the harbour bridge.

            June: The engineer leaves the harbour office.

            April: The state creates a voluntary check of bridges.
            """).ShouldNotContain(e => e.DateFrom == "month");

    [Fact]
    public void A_date_that_dates_nothing_leaves_the_sentence_to_the_news() =>
        Timeline("Council member Ana Torv, who was questioned for hours on Thursday, rejected the report of the engineers.")
            .ShouldHaveSingleItem().Date!.Start.ShouldBe(new DateOnly(2031, 3, 7));

    private static IReadOnlyList<DigestEvent> Timeline(string text) =>
        DigestBuilder.Build([InventedStory.Article(1, "Tarnhold Courier", "2031-03-07", "Harbour notes", text)]).Timeline;
}
