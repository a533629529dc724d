using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What stands over sections and stories.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("Report: Ostmark offers Kolm nine years", "Report: Ostmark offers Kolm nine years")]
    [InlineData("Video: Ostmark offers Kolm nine years", "Ostmark offers Kolm nine years")]
    public void Who_says_so_stays_in_a_headline(string title, string text) => Headline.Of(title, null).Text.ShouldBe(text);

    [Theory]
    [InlineData("Ostmark warns that SURRENDER is the only way", true)]
    [InlineData("HARBOUR BRIDGE SHUT OVER CRACKS", true)]
    [InlineData("Bridge shut at last!", true)]
    [InlineData("NATO and UNESCO meet over Tarnhold bridge", false)]
    [InlineData("Harbour bridge shut over cracks", false)]
    public void A_headline_may_shout(string title, bool shouts) => Headline.Of(title, null).IsShouted.ShouldBe(shouts);

    [Theory]
    [InlineData("Mara Ostrek died when the clerks Jan Kolm were firing", false)]
    [InlineData("Mara Ostrek died when the clerks Jan Kolm, 20 and Tom Rekvard, 24, were firing", true)]
    public void A_list_of_names_is_not_cut(string heading, bool whole)
    {
        var voice = new StoryCorpus(
            [
                InventedStory.Article(1, "Courier", "2031-03-04", "Harbour",
                    "Mara Ostrek died when the clerks Jan Kolm, 20 and Tom Rekvard, 24, were firing from a roof in Harsk."),
            ],
            new DigestCache()).Voices[0];

        LeftOut.IsWhole(heading, voice, voice.Features.Sentences[0]).ShouldBe(whole);
    }

    [Fact]
    public void The_headline_over_an_articles_first_sentence_heads_it_and_not_the_sentence_again()
    {
        var sections = DigestBuilder.Build(
        [
            Article(1, "2031-03-04", "Lantern telescope arrives at its place of work",
                "The Lantern telescope reached its place of work on Tuesday."),
            Article(2, "2031-04-18", "First pictures shown", "The council of Tarnhold showed nine pictures of old stars on Friday."),
        ]).Sections;

        sections[1].Heading.ShouldBe("4 March 2031: Lantern telescope arrives at its place of work");
    }

    /// <summary>Of a man who was caught since: the headline is of the day of the escape, the sentence below it of another matter.</summary>
    [Fact]
    public void A_headline_that_the_sentences_below_it_do_not_bear_out_heads_nothing()
    {
        var sections = DigestBuilder.Build(
        [
            Article(1, "2031-03-04", "Wheelchair convict Kolm pulls gun, flees on foot",
                "Kolm is known in Harsk.",
                "The harbour police of Tarnhold offered a reward of nine crowns on Tuesday."),
            Article(2, "2031-04-18", "Convict caught in Ostmark", "The harbour police of Tarnhold caught a convict in Ostmark on Friday."),
        ]).Sections;

        sections.ShouldAllBe(s => !s.Heading.Contains("Wheelchair", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Harbour bridge shut over cracks Tuesday, June 29, 2032; 3:29 PM HB", "Harbour bridge shut over cracks")]
    [InlineData("Harbour bridge shut on June 29", "Harbour bridge shut on June 29")]
    public void The_line_of_the_page_is_no_part_of_a_headline(string title, string text) => Headline.Of(title, null).Text.ShouldBe(text);

    [Fact]
    public void The_title_is_the_headline_that_is_most_like_the_others()
    {
        var title = DigestBuilder.Build(
        [
            Article(1, "2031-03-04", "Cracks make council act over pillars",
                "The council of Tarnhold shut the harbour bridge on Tuesday because of cracks in its pillars."),
            Article(2, "2031-03-04", "Tarnhold council shuts harbour bridge over cracks", "Cars wait there."),
            Article(3, "2031-03-04", "Tarnhold shuts harbour bridge over cracks", "Cars wait."),
        ]).Title;

        title.ShouldContain("shuts harbour bridge");
    }

    private static StoryArticle Article(long id, string day, string title, params string[] sentences) =>
        InventedStory.Article(id, $"Outlet {id}", day, title, sentences);
}
