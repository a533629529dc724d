using NewsTracker.Core.Reading;

namespace NewsTracker.Core.Tests.Reading.Trade;

/// <summary>What stands at the foot of a page that is a document by itself: no other page tells that it repeats.</summary>
public sealed class PdfFeetTests
{
    private const string Article =
        "50 780 20 Lamp burns again at last\n" +
        "50 730 10 The lamp at the end of the pier burns again, the board said on Friday after a\n" +
        "50 717 10 week of repairs by two electricians.\n" +
        "50 704 10 Nobody had noticed for two nights.\n";

    [Theory]
    [InlineData("50 40 7 District of Skelmouth - Market 1 - press@skelmouth.example")]
    [InlineData("50 40 8 www.skelmouth.example")]
    [InlineData("50 40 7 Registered office: Market 1, Skelmouth, phone +47 22 555 017")]
    [InlineData("50 50 7 District of Skelmouth, Market 1\n50 41 7 press@skelmouth.example")]
    [InlineData("50 40 10 continued")]
    [InlineData("50 40 10 - more -")]
    [InlineData("50 815 10 Skelmouth Harbour Office, Market 1\n50 40 10 Skelmouth Harbour Office, Market 1")]
    public void A_foot_is_listed_and_is_no_text(string foot)
    {
        var read = FileReader.Read(ExampleFile.Make("pdf", Article + foot), "a.pdf").Documents.Single();

        read.Title.ShouldBe("Lamp burns again at last");
        read.Text.ShouldEndWith("Nobody had noticed for two nights.");
        read.Text.ShouldStartWith("The lamp");
        foreach (var line in foot.Split('\n').Select(l => l.Split(' ', 4)[3])) read.Stripped.ShouldContain(line);
    }

    [Theory]
    [InlineData("50 40 7 1 Letter to the harbour board, www.skelmouth.example")]
    [InlineData("50 40 7 * Letter to the harbour board, www.skelmouth.example")]
    [InlineData("50 40 7 Ana Lind reports from Skelmouth for the Tide. Write to ana@tide.example.")]
    [InlineData("50 40 10 Write to lamp@tide.example")]
    [InlineData("50 40 7 The lamp on Thursday, seen from the ferry")]
    public void A_note_or_a_line_of_the_text_stays(string last)
    {
        var read = FileReader.Read(ExampleFile.Make("pdf", Article + last), "a.pdf").Documents.Single();

        read.Text.ShouldContain(last.Split(' ', 4)[3].Split(' ')[^1]);
    }
}
