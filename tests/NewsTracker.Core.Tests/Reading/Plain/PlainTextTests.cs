using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Reading.Plain;

public sealed class PlainTextTests
{
    private const string Long = "The board of the harbour met for six hours and heard eleven witnesses, among them the master of the " +
        "ferry and two of the divers. It will publish its findings in the spring, the chair told reporters after the meeting, and it " +
        "will name the people who should have repaired the lamp.";

    [Fact]
    public void A_first_line_without_a_stop_is_the_title()
    {
        var document = Read.One("Harbour board hears divers\n\n" + Long + "\n\n" + Long[..120] + "...\n");

        document.Title.ShouldBe("Harbour board hears divers");
        document.TitleDerived.ShouldBeFalse();
        Read.Paragraphs(document).Count.ShouldBe(2);
    }

    [Fact]
    public void A_text_without_a_title_line_gets_a_marked_one()
    {
        var document = Read.One("SKELMOUTH — " + Long + "\n" + Long.Replace("six", "two", StringComparison.Ordinal));

        document.TitleDerived.ShouldBeTrue();
        document.Title.ShouldStartWith("The board of the harbour met for six hours");
        document.Title!.Length.ShouldBeLessThanOrEqualTo(110);
        document.Place.ShouldBe("Skelmouth");
        document.Text.ShouldStartWith("SKELMOUTH — The board");
    }

    [Fact]
    public void A_date_at_the_end_of_the_first_sentence_is_the_datelines()
    {
        var document = Read.One("SKELMOUTH — The ferry returned to the harbour without a pilot, Oct. 4, 2027. " + Long + "\n" + Long);

        document.Published!.Date.ShouldBe(DateSpan.Day(new(2027, 10, 4)));
        document.Published.From.ShouldBe("dateline");
    }

    [Theory]
    [InlineData("PORT HALE, Ostmark, March 3, 2027 (Tidewire) - ", "Port Hale", "Tidewire", "2027-03-03")]
    [InlineData("Port Hale, 3 March 2027 (Tidewire) — ", "Port Hale", "Tidewire", "2027-03-03")]
    [InlineData("(Tidewire) - ", null, "Tidewire", null)]
    [InlineData("PORT HALE (Tidewire) – ", "Port Hale", "Tidewire", null)]
    [InlineData("PORT HALE — ", "Port Hale", null, null)]
    public void Datelines_give_place_outlet_and_date(string dateline, string? place, string? outlet, string? day)
    {
        var document = Read.One("Harbour board hears divers\n\n" + dateline + Long + "\n\n" + Long);

        document.Place.ShouldBe(place);
        document.Outlet.ShouldBe(outlet);
        (document.Published?.Date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe(day);
    }

    [Fact]
    public void Sub_heads_are_headings_even_with_a_stop_where_paragraphs_are_long()
    {
        var document = Read.One(string.Join(
            '\n', Long, "Later " + Long, "Why the lamp matters to the island", Long, "Harbour, board and company see three causes.", Long,
            "Later " + Long));

        document.Headings.ShouldBe(["Why the lamp matters to the island", "Harbour, board and company see three causes."]);
    }

    [Fact]
    public void A_short_sentence_among_short_paragraphs_is_no_sub_head()
    {
        var document = Read.One("Divers heard\n\n" + Long + "\n\nWhy the lamp matters\n\nNobody was hurt.\n\n" + Long +
            "\n\nThe ferry was empty at the time.\n\n" + Long);

        document.Headings.ShouldBe(["Why the lamp matters"]);
    }

    [Fact]
    public void Breadcrumb_doubled_caption_and_buttons_are_stripped_and_listed()
    {
        const string title = "Board asks why the lamp was dark";
        const string caption = title + ", Photo: Harbour Office";
        var document = Read.One(
            $"Home News Shipping {title}\n\n{title}\n\n{caption}\n{caption}\n\n{Long}\n\n{Long}x\n\nExit mobile version\n");

        document.Title.ShouldBe(title);
        document.Stripped.ShouldBe([$"Home News Shipping {title}", caption, "Exit mobile version"]);
        Read.Paragraphs(document).Count.ShouldBe(2);
    }

    [Fact]
    public void Hard_wrapped_lines_are_joined()
    {
        var document = Read.One("Board asks why the lamp was dark\n\n" + Wrap(Long, 72) + "\n\n" + Wrap("Later " + Long, 72));

        Read.Paragraphs(document).ShouldBe([Long, "Later " + Long]);
    }

    [Fact]
    public void Header_lines_byline_and_address_become_fields()
    {
        var document = Read.One(
            "Title: Board asks why the lamp was dark\nDate: 3 March 2027\nSource: The Tide\nURL: https://thetide.example/a\n\nBy Ana " +
            "Lind and Per Holm, Tide News\n\n" + Long);

        document.Title.ShouldBe("Board asks why the lamp was dark");
        document.Published!.From.ShouldBe("header");
        document.Outlet.ShouldBe("The Tide");
        document.Url.ShouldBe("https://thetide.example/a");
        document.Byline.ShouldBe(["Ana Lind", "Per Holm"]);
        document.Text.ShouldBe(Long);
    }

    [Fact]
    public void The_date_in_an_address_counts_when_no_other_is_written()
    {
        var document = Read.One("Title: Lamp was dark\nURL: https://thetide.example/2027/03/09/lamp\n\n" + Long);

        document.Published.ShouldBe(new Published(DateSpan.Day(new(2027, 3, 9)), null, "url"));
    }

    [Fact]
    public void Runs_of_short_lines_are_no_headings() =>
        Read.One("Results of the day\n\nAlder Town\nBirch City\nCedar Rovers\nElm United\n\n" + Long).Headings.ShouldBeEmpty();

    [Fact]
    public void Blocks_lie_in_the_text_and_are_joined_by_a_blank_line()
    {
        var document = Read.One("Board asks\n\n" + Long + "\n\n- one thing\n- another thing\n\n" + Long);

        string.Join("\n\n", document.Blocks.Select(b => b.Span.Of(document.Text))).ShouldBe(document.Text);
        document.Blocks.Count(b => b.Kind == BlockKind.ListItem).ShouldBe(2);
    }

    private static string Wrap(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
            if (lines[^1].Length + word.Length + 1 > width) lines.Add(word);
            else lines[^1] = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
        return string.Join('\n', lines);
    }
}
