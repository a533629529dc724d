using System.Text;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Reading.Jsonl;

public sealed class JsonLinesTests
{
    [Fact]
    public void Text_is_taken_verbatim_and_blocks_are_spans_of_it()
    {
        var document = Read.One(
            """{"id":"7","title":"Lamp out","source":"The Tide","lang":"en","published":"2027-03-09T08:15+01:00","byline":"Ana Lind","text":"  First  line.\r\n\r\nSecond line. "}""");

        document.Text.ShouldBe("  First  line.\r\n\r\nSecond line. ");
        document.Blocks.Select(b => b.Span.Of(document.Text)).ShouldBe(["First  line.", "Second line."]);
        document.ExternalId.ShouldBe("7");
        document.Outlet.ShouldBe("The Tide");
        document.Language.ShouldBe("en");
        document.Byline.ShouldBe(["Ana Lind"]);
        document.Published.ShouldBe(new Published(DateSpan.Day(new(2027, 3, 9)), "08:15+01:00", "field"));
    }

    [Theory]
    [InlineData("2027", DatePrecision.Year)]
    [InlineData("2027-03", DatePrecision.Month)]
    [InlineData("2027-03-09", DatePrecision.Day)]
    public void Published_keeps_its_precision(string published, DatePrecision precision) =>
        Read.One($$"""{"title":"Lamp out","text":"","published":"{{published}}"}""").Published!.Date.Precision.ShouldBe(precision);

    [Theory]
    [InlineData(
        "22 July 2031 Last updated at 17: 50 GMT\\nMan charged with arson over market fire\\nA man has been charged.",
        "Man charged with arson over market fire")]
    [InlineData("TARNHOLD | Mon Mar 3, 2031 7:25 pm EDT TARNHOLD (Wire) - The ferry sank off the pier.", "The ferry sank off the pier")]
    [InlineData("Friday, October 22, 2031; 8:45 PM The ferry sank off the pier.", "The ferry sank off the pier")]
    public void A_headline_made_from_the_text_begins_behind_its_stamps(string text, string title) =>
        Read.One($$"""{"published":"2031-07-22","text":"{{text}}"}""").Title.ShouldBe(title);

    [Theory]
    [InlineData("Updated 4 / 11 / 2031 1: 26 PM\\nThe ferry sank.", "https://a.example/news/2031-04-11-ferry_N.htm", "2031-04-11", "url")]
    [InlineData("The ferry sank on Tuesday.", "https://a.example/2031/mar/04/ferry", "2031-03-04", "url")]
    [InlineData("5 March 2031, 10: 53\\nThe ferry sank.", "https://a.example/2031/03/04/ferry", "2031-03-05", "text")]
    public void Without_a_line_that_tells_it_the_address_gives_the_day(string text, string url, string day, string from)
    {
        var published = Read.One($$"""{"title":"Ferry sinks","url":"{{url}}","text":"{{text}}"}""").Published.ShouldNotBeNull();

        published.From.ShouldBe(from);
        published.Date.ShouldBe(DateSpan.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Ferry sinks off Tarnhold\\nWEDNESDAY, MARCH 4, 2031, 10: 53 AM\\nThe ferry sank on Tuesday.", "2031-03-04")]
    [InlineData("On Tue, 16 / 08 / 2031 - 13: 42\\nA cable was cut on Tuesday.", "2031-08-16")]
    [InlineData("8: 44AM BST 16 Sep 2031\\nA climber fell on Monday.", "2031-09-16")]
    [InlineData("Posted: 04 / 9 / 2031 8: 33 am EDT\\nThe ferry sank.", "2031-04-09")]
    [InlineData("18 September 2031 Last updated at 13: 59 GMT\\nThe ferry sank.", "2031-09-18")]
    [InlineData("Ferry sinks\\nUpdated: May 24, 2031, 3: 23 PM ET\\nThe ferry sank.", "2031-05-24")]
    [InlineData("2031 - 09 - 26\\nThe ferry sank.", "2031-09-26")]
    public void Without_a_field_the_line_above_a_text_gives_its_day(string text, string day)
    {
        var document = Read.One($$"""{"title":"Ferry sinks","text":"{{text}}"}""");

        document.Published.ShouldNotBeNull().From.ShouldBe("text");
        document.Published.Date.ShouldBe(DateSpan.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
        document.Text.ShouldBe(text.Replace("\\n", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("04 / 9 / 2031 8: 33 am\\nThe ferry sank.")]
    [InlineData(", Thursday, Sept. 2, 2031.\\nThe ferry sank.")]
    [InlineData("The ferry sank on 4 March 2031.\\nThe crew was saved.")]
    [InlineData("End of Watch: Friday, June 24, 2031\\nThe ferry sank.")]
    public void What_is_no_such_line_gives_no_day(string text) =>
        Read.One($$"""{"title":"Ferry sinks","text":"{{text}}"}""").Published.ShouldBeNull();

    [Fact]
    public void The_field_stands_above_the_line_of_the_text() =>
        Read.One("""{"title":"Ferry sinks","published":"2031-03-06","text":"March 4, 2031, 10:53 AM\nThe ferry sank."}""")
            .Published.ShouldBe(new Published(DateSpan.Day(new(2031, 3, 6)), null, "field"));

    [Fact]
    public void One_bad_line_never_touches_the_others()
    {
        byte[] bytes =
        [
            .. "{\"title\":\"One\",\"text\":\"a\"}\nnot json\n{\"title\":\""u8, 0xFF, 0xFE,
            .. "\",\"text\":\"b\"}\n[1]\n{}\n{\"title\":\"Two\",\"text\":\"c\"}\n"u8
        ];

        var result = FileReader.Read(bytes, "a.jsonl");

        result.Documents.Select(d => d.Title).ShouldBe(["One", "Two"]);
        result.Rejections
            .Select(r => (r.Entry, r.Code))
            .ShouldBe([("line 2", "malformed"), ("line 3", "encoding"), ("line 4", "malformed"), ("line 5", "empty")]);
    }

    [Fact]
    public void An_unreadable_date_is_a_warning_not_a_loss()
    {
        var document = Read.One("""{"title":"Lamp out","text":"a","published":"soon"}""");

        document.Published.ShouldBeNull();
        document.Warnings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Html_may_stand_for_text() =>
        Read.One(
            """{"id":"7","title":"Lamp out","html":"<p>The lamp on the pier went out on Tuesday, the board said.</p><p>It was mended on Friday by two electricians.</p>"}""")
            .Text.ShouldBe("The lamp on the pier went out on Tuesday, the board said.\n\nIt was mended on Friday by two electricians.");

    [Fact]
    public void A_stub_has_no_text() => Read.One("""{"title":"Lamp out","outlet":"The Tide","text":""}""").Text.ShouldBeEmpty();

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() =>
        Read.One("""{"title":"Lamp \ud800 out","text":"a \ud83d\ude00"}""").Text.ShouldBe("a 😀");

    [Fact]
    public void Deep_json_is_refused() =>
        Read.Refused(
            Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("[", 1000)) + string.Concat(Enumerable.Repeat("]", 1000))),
            "a.json").Code.ShouldBe("tooDeep");
}
