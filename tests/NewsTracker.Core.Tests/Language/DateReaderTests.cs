using NewsTracker.Core.Language.Timex;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Language;

public sealed class DateReaderTests
{
    // Counted from Thursday 15 January 2026.
    [Theory]
    [InlineData("The pier opened on 22 March 2019.", "22 March 2019=2019-03-22")]
    [InlineData("The pier opened on March 22nd, 2019.", "March 22nd, 2019=2019-03-22")]
    [InlineData("It closed Dec. 6 and reopened Jan. 4.", "Dec. 6=2025-12-06|Jan. 4=2026-01-04")]
    [InlineData("Stamped 2025-12-04T14:05:09Z and 2025-11-30.", "2025-12-04T14:05:09Z=2025-12-04T14:05:09|2025-11-30=2025-11-30")]
    [InlineData("Filed 12/04/2025 and 04.12.2025.", "12/04/2025=2025-12-04|04.12.2025=2025-12-04")]
    [InlineData("In May 2024 and June of last year", "May 2024=2024-05|June of last year=2025-06")]
    [InlineData("She may march in May, in March or in late November.", "May=2025-05|March=2025-03|late November=2025-11")]
    [InlineData("Built in 1931, rebuilt in the 1990s and the '80s", "1931=1931|the 1990s=199X|the '80s=198X")]
    [InlineData("Some 2000 people paid $1995 for 1,990 chairs", "")]
    [InlineData("The 19th century and the first century of peace", "The 19th century=18")]
    [InlineData(
        "In fiscal 2004, the third quarter of 2004, Q2 2005 and the second half of 2003",
        "fiscal 2004=2004|the third quarter of 2004=2004-Q3|Q2 2005=2005-Q2|the second half of 2003=2003-H2")]
    [InlineData("Profit fell in the fourth quarter from a year earlier.", "the fourth quarter=2025-Q4|a year earlier=2024-Q4")]
    [InlineData("In the summer of 2003 and last winter", "the summer of 2003=2003-SU|last winter=2024-WI")]
    [InlineData("The mayor resigned on Tuesday.", "Tuesday=2026-01-13")]
    [InlineData("The mayor will resign on Tuesday.", "Tuesday=2026-01-20")]
    [InlineData("Repairs begin in June and the pier opens on Tuesday.", "June=2026-06|Tuesday=2026-01-20")]
    [InlineData("Nothing moves before the board can meet in November.", "November=2026-11")]
    [InlineData("They have been trying to sell since December, since Tuesday.", "December=2025-12|Tuesday=2026-01-13")]
    [InlineData("He left last Thursday; next Thursday she follows.", "last Thursday=2026-01-08|next Thursday=2026-01-22")]
    [InlineData("The vote was held on Thursday.", "Thursday=2026-01-15")]
    [InlineData("Talks ended Monday night and resume at 9 a.m. Friday.", "Monday night=2026-01-12TNI|9 a.m. Friday=2026-01-16T09:00")]
    [InlineData(
        "[7:05 p.m. Thursday] The mayor resigned.\n[1:12 a.m. Friday] Crews left.\nThe road was closed on Friday.",
        "7:05 p.m. Thursday=2026-01-15T19:05|1:12 a.m. Friday=2026-01-16T01:12|Friday=2026-01-16")]
    [InlineData("1:12 a.m. Friday: crews left.\nThe road was closed.", "1:12 a.m. Friday=2026-01-16T01:12")]
    [InlineData("The mayor resigned on Friday, a spokesman said Friday.", "Friday=2026-01-16|Friday=2026-01-16")]
    [InlineData("The mayor resigned on Wednesday. He had fallen ill on Friday.", "Wednesday=2026-01-14|Friday=2026-01-09")]
    [InlineData("The mayor resigned on Saturday.", "Saturday=2026-01-10")]
    [InlineData("On Friday, the mayor resigned.", "Friday=2026-01-09")]
    [InlineData("The ferry was cancelled due to fog on Saturday.", "Saturday=2026-01-10")]
    [InlineData("The road was closed, due to low light levels on Saturday.", "Saturday=2026-01-10")]
    [InlineData("Crews could not see the cabin owing to low light on Saturday.", "Saturday=2026-01-10")]
    [InlineData("Crews were not able to reach the men on Saturday.", "Saturday=2026-01-10")]
    [InlineData("The crew was unable to land on Saturday.", "Saturday=2026-01-10")]
    [InlineData("The crew hopes to be able to land on Saturday.", "Saturday=2026-01-17")]
    [InlineData("He said nothing of leaving before his term ends in September.", "September=2026-09")]
    [InlineData("A judge ordered that the clerk should stand trial in March.", "March=2026-03")]
    [InlineData("The pier should have been open in March.", "March=2025-03")]
    [InlineData("The report is due to appear on Friday.", "Friday=2026-01-16")]
    [InlineData("The report, due to appear on Friday, was withdrawn.", "Friday=2026-01-16")]
    [InlineData(
        "Marches are expected on Friday. The lights went out in Tarnhold early Friday.", "Friday=2026-01-16|early Friday=2026-01-16")]
    [InlineData(
        "The mayor fell on Tuesday. Just after midnight Friday, he gave a speech.", "Tuesday=2026-01-13|midnight Friday=2026-01-16T24:00")]
    [InlineData("The mayor fell on Tuesday. The lights went out early Friday.", "Tuesday=2026-01-13|early Friday=2026-01-16")]
    [InlineData("The mayor fell on Tuesday. The lights went out early Saturday.", "Tuesday=2026-01-13|early Saturday=2026-01-10")]
    [InlineData("The mayor resigned last Friday.", "last Friday=2026-01-09")]
    [InlineData("Friday, January 9, 2026\nThe mayor fell on Friday.", "Friday, January 9, 2026=2026-01-09|Friday=2026-01-09")]
    [InlineData("Thursday, January 15, 2026\nThe mayor fell on Friday.", "Thursday, January 15, 2026=2026-01-15|Friday=2026-01-16")]
    [InlineData(
        "7:05 p.m. Thursday: the mayor resigned.\n1:12 a.m. Saturday: crews left.",
        "7:05 p.m. Thursday=2026-01-15T19:05|1:12 a.m. Saturday=2026-01-10T01:12")]
    [InlineData("Yesterday morning it rained; tonight it will snow.", "Yesterday morning=2026-01-14TMO|tonight=2026-01-15TNI")]
    [InlineData("Three days ago, two weeks ago, ten years ago", "Three days ago=2026-01-12|two weeks ago=2026-W01|ten years ago=2016")]
    [InlineData("The pier was open from June 1, 2024 to July 2, 2025.", "June 1, 2024 to July 2, 2025=2024-06-01/2025-07-02")]
    [InlineData("Shut Sept. 1, 2023 – May 31, 2025.", "Sept. 1, 2023 – May 31, 2025=2023-09-01/2025-05-31")]
    [InlineData("Shut from Dec. 30 to Jan. 2, 2031.", "Dec. 30 to Jan. 2, 2031=2030-12-30/2031-01-02")]
    [InlineData("He spent several weekend mornings there.", "several weekend=PXD")]
    [InlineData("The rock formed 21,474,836 centuries ago.", "21,474,836 centuries ago=P2147483600Y")]
    [InlineData(
        "They met on 22 December. A day earlier, she had left. The next day it rained.",
        "22 December=2025-12-22|A day earlier=2025-12-21|The next day=2025-12-22")]
    [InlineData(
        "last week, this month, next year and the coming weeks",
        "last week=2026-W02|this month=2026-01|next year=2027|the coming weeks=FUTURE_REF")]
    [InlineData("It rained over the weekend.", "the weekend=2026-W02-WE")]
    [InlineData(
        "It lasted two and a half years, then a few days, then 24 hours.", "two and a half years=P2Y6M|a few days=PXD|24 hours=PT24H")]
    [InlineData("For decades a five-year plan took two decades.", "decades=PXE|a five-year=P5Y|two decades=P20Y")]
    [InlineData(
        "every week, each Thursday, Tuesday nights, twice a month",
        "every week=P1W|each Thursday=XXXX-WXX-4|Tuesday nights=XXXX-WXX-2TNI|twice a month=P1M")]
    [InlineData("It is now open; it was recently shut and will soon move.", "now=PRESENT_REF|recently=PAST_REF|soon=FUTURE_REF")]
    [InlineData(
        "The day before yesterday and the day after tomorrow", "The day before yesterday=2026-01-13|the day after tomorrow=2026-01-17")]
    [InlineData("Nineteen ninety-six was quiet. Christmas was not.", "Nineteen ninety-six=1996|Christmas=2025-12-25")]
    [InlineData(
        "In 2005 he left; two years later he came back, in the week of March 6.",
        "2005=2005|two years later=2007|the week of March 6=2026-W10")]
    [InlineData(
        "In the first half of the year The Sunday Times sold well; at 7 o'clock this morning it was gone.",
        "the first half of the year=2026-H1|7 o'clock this morning=2026-01-15T07:00")]
    [InlineData("On 5 March 2011 the dam broke; on 9 March the valley was cleared.", "5 March 2011=2011-03-05|9 March=2011-03-09")]
    [InlineData(
        "Calls came in November and December 2021 and in February 2023.", "November=2021-11|December 2021=2021-12|February 2023=2023-02")]
    [InlineData("It ran in December, January and February of 2024.", "December=2023-12|January=2024-01|February of 2024=2024-02")]
    [InlineData("A 34-year-old man, 37 years old, earned $4 million a year.", "")]
    public void Expressions_are_read_with_their_values(string text, string expected) => Read(text, "2026-01-15").ShouldBe(expected);

    [Theory]
    [InlineData("Crews had left the square by early Friday.", "early Friday=2026-01-16")]
    [InlineData("Just after midnight Friday, Velk gave a speech.", "midnight Friday=2026-01-16T24:00")]
    [InlineData("The guards left in the small hours of Friday.", "hours=PTXH|Friday=2026-01-16")]
    [InlineData("Crowds stayed on the streets well into Friday morning.", "Friday morning=2026-01-16TMO")]
    [InlineData("The mayor fell on Friday.", "Friday=2026-01-09")]
    [InlineData("The lights went out last Friday morning.", "last Friday morning=2026-01-09TMO")]
    [InlineData("The lights went out early Saturday.", "early Saturday=2026-01-10")]
    public void The_small_hours_of_the_day_after_a_text_are_that_day_however_far_down(string told, string expected) =>
        Read("The council met on Tuesday. " + string.Concat(Enumerable.Repeat("The harbour of Tarnhold is old. ", 60)) + told, "2026-01-15")
            .ShouldBe("Tuesday=2026-01-13|" + expected);

    [Theory]
    [InlineData("Dec 6\u20117", "2025-12-06", "2025-12-07")]
    [InlineData("3\u20135 March 2024", "2024-03-03", "2024-03-05")]
    [InlineData("from 3 to 5 March 2024", "2024-03-03", "2024-03-05")]
    [InlineData("between 3 and 5 May 2024", "2024-05-03", "2024-05-05")]
    [InlineData("from June 30 to July 2, 2024", "2024-06-30", "2024-07-02")]
    [InlineData("Dec. 30, 2025 \u2013 Jan. 2, 2026", "2025-12-30", "2026-01-02")]
    [InlineData("30 December \u2013 2 January 2026", "2025-12-30", "2026-01-02")]
    [InlineData("Dec. 30 \u2013 Jan. 2", "2025-12-30", "2026-01-02")]
    public void A_range_is_one_expression_with_both_ends(string text, string start, string end)
    {
        var range = DateReader.Read($"They met {text}.", "en", Anchor("2026-01-15")).ShouldHaveSingleItem();

        range.Value.ShouldBe($"{start}/{end}");
        range.Date!.Start.ShouldBe(DateOnly.ParseExact(start, "yyyy-MM-dd"));
        range.Date.End.ShouldBe(DateOnly.ParseExact(end, "yyyy-MM-dd"));
    }

    [Theory]
    [InlineData("She spoke on 22 January; he had spoken a day earlier.", "22 January=XXXX-01-22|a day earlier=XXXX-01-21")]
    [InlineData("She spoke on Tuesday after the annexation of 2014.", "Tuesday=XXXX-WXX-2|2014=2014")]
    [InlineData("PORT ANSEL, March 4, 2024 \u2014 The mayor resigned on Friday.", "March 4, 2024=2024-03-04|Friday=2024-03-01")]
    [InlineData("The ship sank on 4 March 1946. It was raised on 9 March.", "4 March 1946=1946-03-04|9 March=1946-03-09")]
    public void Without_an_anchor_only_a_dateline_or_a_full_date_gives_the_year(string text, string expected) =>
        Read(text, null).ShouldBe(expected);

    [Theory]
    [InlineData("de", "Am 4. März 2031 sank die Fähre; am 4. März, am Dienstag.", "4. März 2031")]
    [InlineData("fr", "Le 1er mai 2031, le 4 mars, mardi.", "1er mai 2031")]
    [InlineData("es", "El 4 de marzo de 2031 y el 5 de abril.", "4 de marzo de 2031")]
    [InlineData("ru", "Это было 4 марта 2031 года, во вторник.", "4 марта 2031")]
    [InlineData("de", "Die 12 Männer und 40 Mai 2031.", null)]
    [InlineData("de", "Sie zeigt sie vom 13. bis 29. Mai 2031.", "13. bis 29. Mai 2031")]
    [InlineData("de", "Geschlossen 28. Mai bis 3. Juni 2031.", "28. Mai bis 3. Juni 2031")]
    [InlineData("es", "Del 13 al 29 de mayo de 2031.", "13 al 29 de mayo de 2031")]
    [InlineData("fr", "Du 30 décembre au 2 janvier 2031.", "30 décembre au 2 janvier 2031")]
    public void Of_another_language_a_day_with_its_months_name_and_year_is_sure(string language, string text, string? date) =>
        DateReader.Read(text, language, Anchor("2031-06-15")).Select(t => t.Span.Of(text)).ShouldBe(date is null ? [] : [date]);

    [Theory]
    [InlineData("It opened in early May 2024.", "2024-05-01", "2024-05-10")]
    [InlineData("It opened in mid-May 2024.", "2024-05-11", "2024-05-20")]
    [InlineData("It opened at the end of May 2024.", "2024-05-21", "2024-05-31")]
    [InlineData("It opened in late 2023.", "2023-10-01", "2023-12-31")]
    [InlineData("It opened earlier this year.", "2026-01-01", "2026-01-15")]
    [InlineData("It opens later this month.", "2026-01-15", "2026-01-31")]
    [InlineData("Earlier in the week it opened.", "2026-01-12", "2026-01-15")]
    [InlineData("It opened this month.", "2026-01-01", "2026-01-31")]
    [InlineData("It opened in mid-2024.", "2024-01-01", "2024-12-31")]
    public void A_part_of_a_month_year_or_week_is_that_part(string text, string start, string end)
    {
        var date = DateReader.Read(text, "en", Anchor("2026-01-15")).ShouldHaveSingleItem().Date!;

        (date.Start, date.End).ShouldBe((DateOnly.ParseExact(start, "yyyy-MM-dd"), DateOnly.ParseExact(end, "yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("The storm of July 2021 was the worst.\n\nOn 9 July the dam broke.", "July 2021=2021-07|9 July=2021-07-09")]
    [InlineData("The storm of July 2021 was the worst.\n\nThe town will vote on 9 July.", "July 2021=2021-07|9 July=2026-07-09")]
    [InlineData("The storm of January 2021 was the worst.\n\nOn 9 January the dam broke.", "January 2021=2021-01|9 January=2026-01-09")]
    [InlineData("The tower fell on 3 May 2001. On 10 January the minister was killed.", "3 May 2001=2001-05-03|10 January=2026-01-10")]
    [InlineData("June 20 - Militias take the port.", "June 20=2025-06-20")]
    public void A_day_is_of_the_year_that_its_month_was_named_with(string text, string expected) =>
        Read(text, "2026-01-15").ShouldBe(expected);

    [Fact]
    public void Today_in_a_name_is_no_day()
    {
        Read("She told USA Today that it sank.", "2026-01-15").ShouldBe("");
        Read("Today it sank, and today it was raised.", "2026-01-15").ShouldBe("Today=2026-01-15|today=2026-01-15");
    }

    [Fact]
    public void An_unresolved_day_has_no_date() =>
        DateReader.Read("She spoke on 22 January.", "en", new(null)).ShouldHaveSingleItem().Date.ShouldBeNull();

    [Theory]
    [InlineData("The council will vote on Tuesday.", true)]
    [InlineData("Elections are due in March.", true)]
    [InlineData("The council voted on Tuesday.", false)]
    [InlineData("The council was elected in March.", false)]
    public void What_is_still_to_come_is_planned(string text, bool planned) =>
        DateReader.Read(text, "en", Anchor("2026-01-15")).ShouldHaveSingleItem().Planned.ShouldBe(planned);

    [Fact]
    public void Only_dates_that_owe_nothing_to_the_anchor_are_explicit() =>
        DateReader.Read("On 4 March 2024, on 5 March, in 2019 and last week", "en", Anchor("2026-01-15"))
            .Select(d => d.Explicit)
            .ShouldBe([true, false, true, false]);

    [Fact]
    public void Other_languages_give_no_day_without_its_year()
    {
        DateReader.Read("Le 04/12/2025, mardi, le 3 mars; 2025-12-05", "fr", Anchor("2026-01-15"))
            .Select(d => d.Value)
            .ShouldBe(["2025-12-04", "2025-12-05"]);
        DateReader.Read("On 04/12/2025", "en-GB", Anchor("2026-01-15")).Select(d => d.Value).ShouldBe(["2025-12-04"]);
    }

    [Fact]
    public void Types_are_those_of_timex3() =>
        DateReader.Read("On 4 March 2024 at 5 p.m., for two hours, every week", "en", Anchor("2026-01-15")).Select(d => d.Type)
            .ShouldBe([TimexType.Time, TimexType.Duration, TimexType.Set]);

    private static DateAnchor Anchor(string day) => new(DateOnly.ParseExact(day, "yyyy-MM-dd"));

    private static string Read(string text, string? anchor) =>
        string.Join(
            '|', DateReader.Read(text, "en", anchor is null ? new(null) : Anchor(anchor)).Select(d => $"{d.Span.Of(text)}={d.Value}"));

    [Theory]
    [InlineData("The 0th quarter of 2025 and the 1234567890th quarter were quiet.")]
    [InlineData("It ends 95,688 months from now, or 31,896 quarters from now.")]
    [InlineData("A year earlier 0th quarter, this year's 0th half, 0th century.")]
    [InlineData("In December 9999 and in the fourth quarter of 9999 and the second half of 9999.")]
    public void What_no_calendar_holds_is_read_without_error(string text)
    {
        foreach (var anchor in new DateOnly?[] { new(2025, 12, 5), DateOnly.MaxValue, DateOnly.MinValue, null })
            DateReader.Read(text, "en", new(anchor)).ShouldAllBe(d => d.Date == null || d.Date.Start <= d.Date.End);
    }

    [Fact]
    public void The_last_month_of_the_calendar_is_whole() =>
        DateSpan.Month(9999, 12).ShouldBe(new(new(9999, 12, 1), new(9999, 12, 31), DatePrecision.Month));
}
