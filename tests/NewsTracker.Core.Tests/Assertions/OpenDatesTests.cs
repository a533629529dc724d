using NewsTracker.Core.Assertions.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>Which day a date stands for that leaves its week or year open. The article was published on Wednesday, 12 March 2031.</summary>
public sealed class OpenDatesTests
{
    [Theory]
    [InlineData("An inspector had to seek help on Friday.", "2031-03-07")]
    [InlineData("The ferry sank on Tuesday.", "2031-03-11")]
    [InlineData("The court will hear the case on Friday.", "2031-03-14")]
    [InlineData("The harbour board has sold 9,000 tickets ahead of Saturday's regatta.", "2031-03-15")]
    [InlineData("Jan Ostrek stopped Tomas Rekvard in the sixth round to keep his two harbour titles Saturday night.", "2031-03-08")]
    [InlineData("The diver is believed to have drowned on Saturday.", "2031-03-08")]
    [InlineData("A day after the storm the port of Tarnhold readied its cranes for Monday.", "2031-03-17")]
    [InlineData("The court of Tarnhold set the hearing for Friday.", "2031-03-14")]
    [InlineData("The hearing had been set for Friday.", "2031-03-07")]
    [InlineData("Ferries stay in port until Friday.", "2031-03-14")]
    [InlineData("The board had kept the quay closed until Friday.", "2031-03-07")]
    [InlineData("The north quay remains closed until Friday.", "2031-03-14")]
    [InlineData("The north quay stays closed until Friday.", "2031-03-14")]
    [InlineData("The mayor said the bridge is closed to lorries until Monday.", "2031-03-17")]
    [InlineData("The north quay of the port stayed closed until Friday.", "2031-03-07")]
    [InlineData("The crew should have a crane on the beach by Friday.", "2031-03-14")]
    [InlineData("The port will reopen by Monday.", "2031-03-17")]
    [InlineData("The crew had cleared the beach by Monday.", "2031-03-10")]
    [InlineData("The harbour board met for hours as envoy Mara Kolm prepared to visit Tarnhold on Friday.", "2031-03-14")]
    [InlineData("The slick could reach the beach of Tarnhold on Friday.", "2031-03-14")]
    [InlineData("The crew could see the beach of Tarnhold on Monday.", "2031-03-10")]
    [InlineData("The ferry sank on 29 December.", "2030-12-29")]
    [InlineData("A court set 8 April for the hearing.", "2031-04-08")]
    [InlineData("A court has delayed the trial of the captain until May.", "2031-05-01")]
    [InlineData("A court has postponed the trial of the captain until 15 June.", "2031-06-15")]
    [InlineData("The captain left the ferry in May.", "2030-05-01")]
    [InlineData("The mayor of Tarnhold stepped down on 20 March.", "2031-03-20")]
    public void The_tense_of_its_clause_settles_an_open_date(string sentence, string day) =>
        Told.Last(sentence)
            .Dates.ShouldHaveSingleItem()
            .Date.Start.ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("The ministry in Tarnhold announced the shutdown of the station, the radio reported Thursday.", "2031-03-13")]
    [InlineData("The ministry in Tarnhold announced the shutdown of the station last Thursday.", "2031-03-06")]
    [InlineData("The ministry in Tarnhold announced the shutdown of the station on Friday.", "2031-03-07")]
    [InlineData("Clean-up efforts began in the area around the Customs Square of Tarnhold on Thursday.", "2031-03-13")]
    public void A_page_written_on_by_the_hour_goes_on_into_the_next_day(string sentence, string day)
    {
        const string Page =
            "(Update 1:19 a.m. in Tarnhold) The ferry sank in the harbour. (Updated at 4:34 p.m.) Divers found nothing there. ";

        var date = Told.Last(Page + sentence).Dates.ShouldHaveSingleItem();

        date.Date.ShouldBe(DateSpan.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
        date.Confidence.ShouldBeGreaterThan(0.5);
    }

    [Theory]
    [InlineData("The club fired the coach, who was hired by the club on 21 April 2030.")]
    [InlineData("The club fired Oberg, who has a year left on the contract he signed when he was hired by it on 21 April 2030.")]
    [InlineData("Engineers found cracks in the bridge, which was closed on 4 March 2031.")]
    public void A_date_of_a_relative_clause_dates_nothing_else(string sentence) =>
        Told.Last(sentence).Dates.ShouldHaveSingleItem().Confidence.ShouldBe(0);

    [Theory]
    [InlineData("Customs officers found 400 tons of copper on Sunday in Tarnhold, the customs office announced Tuesday.", "2031-03-09")]
    [InlineData("The customs office announced the find on Tuesday.", "2031-03-11")]
    [InlineData("In a February 16 statement, Mara Kolm said that every diver of the port was safe.", "2031-02-16")]
    [InlineData("Mara Kolm resigned at a February 16 meeting of the council of Tarnhold.", "2031-02-16")]
    public void The_day_of_saying_yields_to_that_of_what_is_told_and_that_of_an_occasion_counts(string sentence, string day) =>
        Told.Last(sentence).SureDay(0.3).ShouldBe(DateSpan.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("Last week Friday (28 February 2031), the Halcyon Line announced that it had restored its services.", "2031-02-28")]
    [InlineData("The Halcyon Line announced on Tuesday (4 March 2031) that it had restored its services.", "2031-03-04")]
    public void A_day_written_out_in_brackets_settles_the_words_before_it(string sentence, string day) =>
        Told.Last(sentence).Dates.Select(d => d.Date).Distinct().ShouldHaveSingleItem()
            .ShouldBe(DateSpan.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("Jan Ostrek threw two touchdowns before halftime. The kicker missed from 43 yards in the first quarter.", false)]
    [InlineData("The line cut its fares at halftime of the year. Profit of the line fell by 3 percent in the first quarter.", true)]
    [InlineData("Shares rebound. Copper will rebound. Earnings of the line fell by 3 percent in the first quarter.", true)]
    public void A_quarter_of_a_game_dates_nothing(string text, bool dates) => (Told.Last(text).Dates.Count > 0).ShouldBe(dates);

    [Theory]
    [InlineData("The Sunday Times reporter Mara Kolm was killed in the shelling of Tarnhold.")]
    [InlineData("Shops in Tarnhold sold 9,000 lamps on Black Friday.")]
    [InlineData("Mara Kolm told the Harbour Network's Today show that the ferry sank.")]
    [InlineData("Mara Kolm told USA Today that the ferry sank.")]
    [InlineData("Mara Kolm lost her house in the March 4 storm of Tarnhold.")]
    [InlineData("The board met that Sunday in the office of the mayor of Tarnhold.")]
    public void A_weekday_of_a_name_dates_nothing(string sentence) => Told.Last(sentence).Dates.ShouldAllBe(d => d.Confidence == 0);

    [Fact]
    public void Today_before_a_verb_or_at_the_beginning_is_a_day() =>
        Told.Last("Today show horses of Tarnhold were sold for 9,000 crowns.").Dates.ShouldAllBe(d => d.Confidence > 0);

    [Fact]
    public void A_sentence_has_at_most_one_sure_day() =>
        Told.Last("The harbour board said on 1 March 2031 that the ferry sank near the breakwater on 4 March 2031.")
            .SureDay(0.3).ShouldBe(DateSpan.Day(new(2031, 3, 4)));

    [Theory]
    [InlineData(1, "Fresh", true)]
    [InlineData(0, "Fresh", true)]
    [InlineData(5, "Near", true)]
    [InlineData(-2, "Near", false)]
    [InlineData(30, "Old", false)]
    public void A_day_near_publication_carries_on(int daysBefore, string kind, bool carried)
    {
        var day = DateSpan.Day(Told.Published.AddDays(-daysBefore));

        var thread = DayThread.Of([day, null, null], 2, Told.Published);

        (thread.Kind.ToString(), thread.Carried).ShouldBe((kind, carried ? day : null));
    }

    [Fact]
    public void A_day_of_the_week_before_carries_over_three_sentences_and_a_fresh_one_over_twelve()
    {
        DateSpan?[] Own(int before, int gap) => [DateSpan.Day(Told.Published.AddDays(-before)), .. new DateSpan?[gap]];

        DayThread.Of(Own(5, 4), 3, Told.Published).Carried.ShouldNotBeNull();
        DayThread.Of(Own(5, 5), 4, Told.Published).Carried.ShouldBeNull();
        DayThread.Of(Own(1, 13), 12, Told.Published).Carried.ShouldNotBeNull();
        DayThread.Of(Own(1, 14), 13, Told.Published).Kind.ShouldBe(ThreadKind.None);
    }
}
