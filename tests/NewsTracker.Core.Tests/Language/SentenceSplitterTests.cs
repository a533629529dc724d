using CsCheck;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Language;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The harbour closed. Ships waited.", "The harbour closed.|Ships waited.")]
    [InlineData("Ab dem 24. Januar 2031 fahren keine Boote. Der Hafen ruht.", "Ab dem 24. Januar 2031 fahren keine Boote.|Der Hafen ruht.")]
    [InlineData("Mr. Oduya met Dr. K. Lind at noon. He left.", "Mr. Oduya met Dr. K. Lind at noon.|He left.")]
    [InlineData("The U.S. Navy came. It left the U.S. The port reopened.", "The U.S. Navy came.|It left the U.S.|The port reopened.")]
    [InlineData("Talks began on Sept. 5 in Velmora. They ended Oct. 9.", "Talks began on Sept. 5 in Velmora.|They ended Oct. 9.")]
    [InlineData("PORT ANSEL, Calif. — The pier burned. Nobody was hurt.", "PORT ANSEL, Calif. — The pier burned.|Nobody was hurt.")]
    [InlineData("Shares of Brant Corp (BRN. N) fell. They rose later.", "Shares of Brant Corp (BRN. N) fell.|They rose later.")]
    [InlineData("It showed 0. 07 percent. A 5. 9 magnitude quake followed.", "It showed 0. 07 percent.|A 5. 9 magnitude quake followed.")]
    [InlineData("The hall opened in 2028. 12 boats came.", "The hall opened in 2028.|12 boats came.")]
    [InlineData("It rose 4.5 percent to 1.25 million. Wow!", "It rose 4.5 percent to 1.25 million.|Wow!")]
    [InlineData("\u201cWhy now?\u201d asked Brenn. Nobody knew.", "\u201cWhy now?\u201d asked Brenn.|Nobody knew.")]
    [InlineData("\u201cWe came. We saw it,\u201d Brenn said. Then she left.", "\u201cWe came. We saw it,\u201d Brenn said.|Then she left.")]
    [InlineData("He said \u201cWe are done.\u201d The hall emptied.", "He said \u201cWe are done.\u201d|The hall emptied.")]
    [InlineData("He called it \"the worst year in memory\". Her party left.", "He called it \"the worst year in memory\".|Her party left.")]
    [InlineData(
        "The yard closed (for good). Her crew left the \"Halcyon\". Nobody came.",
        "The yard closed (for good).|Her crew left the \"Halcyon\".|Nobody came.")]
    [InlineData("The vote failed [3]. Another follows.[4] Then none.", "The vote failed [3].|Another follows.[4]|Then none.")]
    [InlineData("1. Lower the water level. 2. Open the gate.", "1. Lower the water level.|2. Open the gate.")]
    [InlineData("Ansel Corp. shares fell. Ansel Corp. The rest held.", "Ansel Corp. shares fell.|Ansel Corp.|The rest held.")]
    [InlineData("They met at 5 p.m. EST. At 6 p.m. They parted.", "They met at 5 p.m. EST.|At 6 p.m.|They parted.")]
    [InlineData("Kolm fell at 1:30 a. m. Sunday in Tarnhold. He is well.", "Kolm fell at 1:30 a. m. Sunday in Tarnhold.|He is well.")]
    [InlineData("Kolm fell at 3 p. m. The lock was shut.", "Kolm fell at 3 p. m.|The lock was shut.")]
    [InlineData(
        "The dam held.Later it broke. See www.dam.example for more.", "The dam held.|Later it broke.|See www.dam.example for more.")]
    [InlineData("Wait... is it over? No. 5 is left.", "Wait... is it over?|No. 5 is left.")]
    [InlineData("Line one\nLine two. And more\n\n", "Line one|Line two.|And more")]
    public void Splitter_cuts_where_a_reader_would(string text, string expected) =>
        string.Join('|', SentenceSplitter.Split(text, []).Select(s => s.Span.Of(text))).ShouldBe(expected);

    [Fact]
    public void A_heading_is_a_sentence_of_its_own()
    {
        const string text = "What is next. And why\n\nThe pier burned. It rained.";
        Block[] blocks = [new(new(0, 21), BlockKind.Heading, 2), new(new(23, text.Length), BlockKind.Paragraph)];

        var sentences = SentenceSplitter.Split(text, blocks);

        sentences.Select(s => (s.Block, s.IsHeading)).ShouldBe([(0, true), (1, false), (1, false)]);
        sentences[0].Span.Of(text).ShouldBe("What is next. And why");
    }

    [Fact]
    public void Sentences_are_trimmed_ascending_and_leave_out_white_space_alone() =>
        Gen.String[Gen.Char["ab AB.!?\u201c\u201d\" \n1\ud83d\ude00('\u2026\u3002,"], 0, 80].Sample(text =>
        {
            var at = 0;
            foreach (var sentence in SentenceSplitter.Split(text, []))
            {
                text[at..sentence.Span.Start].ShouldBeNullOrWhiteSpace();
                sentence.Span.Of(text).ShouldBe(sentence.Span.Of(text).Trim());
                sentence.Span.Length.ShouldBeGreaterThan(0);
                at = sentence.Span.End;
            }

            text[at..].ShouldBeNullOrWhiteSpace();
        });

    [Fact]
    public void A_sentence_never_crosses_a_block()
    {
        const string text = "The first part goes on\n\nand ends here. Done";
        var sentences = SentenceSplitter.Split(text, [new(new(0, 22), BlockKind.Paragraph), new(new(24, text.Length), BlockKind.ListItem)]);

        sentences.Select(s => s.Span).ShouldBe([new Span(0, 22), new Span(24, 38), new Span(39, 43)]);
    }
}
