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
    [InlineData("22 July 2031 Last updated at 17: 50 GMT\\nMan charged with arson over market fire\\nA man has been charged.", "Man charged with arson over market fire")]
    [InlineData("TARNHOLD | Mon Mar 3, 2031 7:25 pm EDT TARNHOLD (Wire) - The ferry sank off the pier.", "The ferry sank off the pier")]
    [InlineData("Friday, October 22, 2031; 8:45 PM The ferry sank off the pier.", "The ferry sank off the pier")]
    public void A_headline_made_from_the_text_begins_behind_its_stamps(string text, string title) =>
        Read.One($$"""{"published":"2031-07-22","text":"{{text}}"}""").Title.ShouldBe(title);

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
