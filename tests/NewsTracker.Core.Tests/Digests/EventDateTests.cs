using System.Globalization;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

public sealed class EventDateTests
{
    /// <summary>The article was published on Friday, 2031-03-07.</summary>
    [Theory]
    [InlineData("Police arrested two men of Tarnhold at the harbour.", "2031-03-07 published")]
    [InlineData("Nordlys Lines of Tarnhold was founded in 1968.", "1968 explicit")]
    [InlineData("The ferry harbour of Tarnhold opened in March 2019.", "2019-03 explicit")]
    [InlineData("Engineers of Tarnhold closed the harbour bridge on Tuesday.", "2031-03-04 weekday")]
    [InlineData("On Tuesday, at this year's harbour fair, Tarnhold sold two ferries.", "2031-03-04 weekday")]
    [InlineData("Port officials in Tarnhold ended the 1991 agreement with Nordlys Lines.", "2031-03-07 published")]
    [InlineData("Nordlys Lines has been trying to buy the Tarnhold docks since December.", "")]
    [InlineData("The harbour bridge of Tarnhold is a stone bridge with nine arches.", "")]
    [InlineData("The harbour bridge of Tarnhold will be a toll bridge with nine lanes.", "")]
    [InlineData("The ferry harbour of Tarnhold was flooded long before Tuesday's storm.", "")]
    [InlineData("The mayor of Tarnhold said the October date was not in question.", "")]
    [InlineData("Police closed the harbour bridge of Tarnhold from 2 July to 4 October 2030.", "2030-07-02/2030-10-04 explicit")]
    [InlineData("A lower harbour toll in Tarnhold can be made up for in spring.", "")]
    [InlineData("The harbour toll of Tarnhold is paid at 7 p.m.", "")]
    [InlineData("On Tuesday the mayor of Tarnhold told the Courier:", "")]
    [InlineData(
        "At 5pm, Mark presents Harbour Report of Tarnhold, restored to a full hour for the new season, with all the harbour's games.",
        "")]
    [InlineData("The harbour bridge of Tarnhold was closed at 5pm.", "2031-03-07 clock")]
    [InlineData("Part of the problem: sailors of Tarnhold today might expect too much of the harbour board.", "")]
    [InlineData("We think the harbour bridge of Tarnhold was always a danger.", "")]
    public void A_sentence_tells_of_its_own_date_else_of_the_day_of_publication_if_it_tells_at_all(string sentence, string expected) =>
        Dates(InventedStory.Article(1, "Tarnhold Courier", "2031-03-07", "Harbour notes", sentence))
            .ShouldBe(expected.Length == 0 ? [] : [expected]);

    [Fact]
    public void Undated_sentences_take_the_day_that_the_opening_names() =>
        Dates(InventedStory.Article(1, "Tarnhold Courier", "2031-03-07", "Harbour notes",
            "Engineers closed the harbour bridge in Tarnhold on Thursday. Mayor Ilse Vantongeren opened the new market hall."))
            .ShouldBe(["2031-03-06 lead", "2031-03-06 weekday"]);

    [Fact]
    public void A_day_long_past_is_not_the_day_of_the_news() =>
        Dates(InventedStory.Article(1, "Tarnhold Courier", "2031-03-07", "Harbour notes",
            "Engineers closed the harbour bridge in Tarnhold on 2 February 2031. Police arrested two men of Tarnhold at the harbour."))
            .ShouldBe(["2031-02-02 explicit", "2031-03-07 published"]);

    [Theory]
    [InlineData("6 March 2031", "2031-03-06 explicit|2031-03-06 lead")]
    [InlineData("27 February 2031", "2031-02-27 explicit|2031-03-07 published")]
    public void The_day_named_before_a_sentence_carries_to_it_while_it_is_fresh(string day, string dates) =>
        Dates(InventedStory.Article(1, "Tarnhold Courier", "2031-03-07", "Harbour notes",
            $"Engineers closed the harbour bridge in Tarnhold on {day}. Mayor Ilse Vantongeren opened the new market hall."))
            .ShouldBe(dates.Split('|'));

    [Fact]
    public void A_year_beside_its_own_day_says_nothing() =>
        Dates(InventedStory.Article(1, "Tarnhold Courier", "2031-03-07", "Harbour notes",
            "Nordlys Lines of Tarnhold sold two ferries on 5 March 2019 and ended 2019 with a gain.")).ShouldBe(["2019-03-05 explicit"]);

    [Fact]
    public void What_readers_wrote_below_an_article_is_no_event() =>
        Dates(InventedStory.Article(1, "Tarnhold Courier", "2031-03-07", "Harbour notes",
            "Engineers closed the harbour bridge in Tarnhold on Thursday.\n\nAt 10:14 am on 7 March 2031, ferryman wrote:\n\n"
            + "Engineers of Tarnhold closed the old lock on 2 February 2031.\n\nAt 11:14 am on 7 March 2031, salt wrote:\n\nSad."))
            .ShouldBe(["2031-03-06 weekday"]);

    [Theory]
    [InlineData("But by Tuesday night, the harbour bridge of Tarnhold was closed.", "But by Tuesday night")]
    [InlineData("But Tarnhold closed its harbour bridge on Tuesday.", "Tarnhold closed")]
    public void A_connective_stays_where_a_small_letter_would_open_the_event(string sentence, string start) =>
        DigestBuilder.Build([InventedStory.Article(1, "Tarnhold Courier", "2031-03-07", "Harbour notes", sentence)])
            .Timeline.ShouldHaveSingleItem().Text.ShouldStartWith(start);

    [Fact]
    public void A_headline_above_its_text_is_an_event_of_the_day() =>
        DigestBuilder.Build([InventedStory.Article(
            1, "Tarnhold Courier", "2031-03-07", "Tarnhold sells two harbour ferries", "# Tarnhold sells two harbour ferries",
            "The town got nine million crowns for the two harbour ferries of Tarnhold.")])
            .Timeline.ShouldContain(e => e.Text == "Tarnhold sells two harbour ferries" && e.DateFrom == "published");

    private static List<string> Dates(StoryArticle article) =>
        [.. DigestBuilder.Build([article]).Timeline.Select(e => $"{Value(e)} {e.DateFrom}").Distinct().Order(StringComparer.Ordinal)];

    private static string Value(DigestEvent happening) => happening.Date!.Precision switch
    {
        Core.Text.DatePrecision.Year => happening.Date.Start.ToString("yyyy", CultureInfo.InvariantCulture),
        Core.Text.DatePrecision.Month => happening.Date.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Core.Text.DatePrecision.Range => $"{happening.Date.Start:yyyy-MM-dd}/{happening.Date.End:yyyy-MM-dd}",
        _ => happening.Date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
