using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Dates;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>Which predicate a date belongs to by grammar, and whether it is taken for the day of what is told.</summary>
public sealed class DateAttachmentTests
{
    [Theory]
    [InlineData("The ferry sank on Tuesday.", "Tuesday", "sank", DatePath.Direct, DateCase.On)]
    [InlineData("The council met Tuesday.", "Tuesday", "met", DatePath.Direct, DateCase.Bare)]
    [InlineData("Yesterday the council met in Tarnhold.", "Yesterday", "met", DatePath.Direct, DateCase.Bare)]
    [InlineData("The bridge has been shut since October 1997.", "October 1997", "shut", DatePath.Direct, DateCase.Since)]
    [InlineData("The tunnel will be finished by 2030.", "2030", "finished", DatePath.Direct, DateCase.By)]
    [InlineData("The ferry ran between July and October.", "July", "ran", DatePath.Direct, DateCase.Between)]
    [InlineData("The shop stays open until Friday.", "Friday", "stays", DatePath.Direct, DateCase.Until)]
    [InlineData("The fire broke out in March 2029.", "March 2029", "broke", DatePath.Direct, DateCase.In)]
    [InlineData("The attacks of September 11 changed the country.", "September 11", "changed", DatePath.Noun, DateCase.Of)]
    [InlineData("The September 11 attacks changed the country.", "September 11", "changed", DatePath.Name, DateCase.Bare)]
    [InlineData("Jan Ostrek, the best keeper of 2031, was hurt on Tuesday.", "2031", "hurt", DatePath.Name, DateCase.Of)]
    [InlineData("The 2012 election divided the country.", "2012", "divided", DatePath.Name, DateCase.Bare)]
    [InlineData("The bridge, which was opened in 1987, collapsed on Tuesday.", "1987", "opened", DatePath.Direct, DateCase.In)]
    [InlineData("The bridge, which was opened in 1987, collapsed on Tuesday.", "Tuesday", "collapsed", DatePath.Direct, DateCase.On)]
    [InlineData("Police said on Monday that the ferry sank on Sunday.", "Monday", "said", DatePath.Direct, DateCase.On)]
    [InlineData("Police said on Monday that the ferry sank on Sunday.", "Sunday", "sank", DatePath.Direct, DateCase.On)]
    [InlineData("The minister arrived on Monday and left on Tuesday.", "Tuesday", "left", DatePath.Direct, DateCase.On)]
    internal void A_date_belongs_to_the_predicate_it_hangs_on(string text, string date, string predicate, DatePath path, DateCase joint) =>
        Told.Link(text, date).ShouldBe((predicate, path, joint));

    [Fact]
    public void A_date_before_a_noun_names_it() =>
        Told.Link("The parties agreed before Tuesday's vote.", "Tuesday's").Path.ShouldBe(DatePath.Name);

    [Fact]
    public void A_date_outside_the_sentence_hangs_nowhere()
    {
        const string Text = "The ferry sank. It was Tuesday.";
        var reading = NewsTracker.Core.Assertions.Clauses.SentenceReading.Of(Text, new(0, 15));

        var link = DateAttachment.Of(reading, 3, new(23, 30));

        (link.Timex, link.Clause, link.Path).ShouldBe((3, -1, DatePath.None));
    }

    [Theory]
    [InlineData("The ferry Halcyon sank off Tarnhold on Tuesday.", "on a predicate", true)]
    [InlineData("Police arrested two men in Tarnhold on 4 March 2031.", "on a predicate", true)]
    [InlineData("Police said two men were arrested in Tarnhold on Monday.", "on a predicate", true)]
    [InlineData("The bridge in Tarnhold has carried no trains since October 1997.", "a bound in time", false)]
    [InlineData("Officers in Tarnhold have arrested nine men since the attack on Tuesday.", "a bound in time", false)]
    [InlineData("Ticket sales in Tarnhold have doubled since his concert on 14 March 2031.", "a bound in time", false)]
    [InlineData("The congressmen released the letter ahead of the budget hearings Tuesday.", "a bound in time", false)]
    [InlineData("A decision is expected before the parliamentary hearing on 18 March, the board said.", "on a predicate", true)]
    [InlineData("The skipper Mara Kolm died before dawn on Tuesday in Tarnhold.", "on a predicate", true)]
    [InlineData("The skipper Mara Kolm appeared before the harbour court on Tuesday.", "on a predicate", true)]
    [InlineData("The skipper will testify before two harbour committees on Tuesday about the spill.", "on a predicate", true)]
    [InlineData("Barges with police circled the harbour before the start of prayers in the afternoon.", "on a predicate", true)]
    [InlineData("The skipper Mara Kolm died after the collision on Tuesday in Tarnhold.", "on a predicate", true)]
    [InlineData("The September 11 attacks led the airline to fold.", "inside a name or before a noun", false)]
    [InlineData("The council of Tarnhold rejected the October date.", "inside a name or before a noun", false)]
    [InlineData("Judge Mara Kolm sentenced Ostrek to ten years for the March 4, 2029, collapse.", "on a predicate", false)]
    [InlineData("Ilse Vantongeren, who won the 2026 election, closed the bridge.", "inside a name or before a noun", false)]
    [InlineData("The parties agreed on a budget before Tuesday's vote.", "inside a name or before a noun", false)]
    [InlineData("The bridge, which was opened in 1987, collapsed.", "on a predicate", false)]
    public void A_date_is_that_of_what_is_told_or_not(string text, string reason, bool dates)
    {
        var date = Told.Last(text).Dates.ShouldHaveSingleItem();

        date.Reason.ShouldBe(reason);
        (date.Confidence > 0.5).ShouldBe(dates, $"{date.Confidence:0.00}");
    }

    [Theory]
    [InlineData("The 1987 treaty was signed in Tarnhold.")]
    [InlineData("Protesters of the June 4 movement gathered in Tarnhold.")]
    [InlineData("The council of Tarnhold rejected the October date.")]
    [InlineData("The parties agreed on a budget until Tuesday's vote.")]
    public void A_name_of_the_calendar_inside_a_name_dates_nothing(string text) =>
        Told.Last(text).Dates.ShouldAllBe(d => d.Confidence == 0);
}
