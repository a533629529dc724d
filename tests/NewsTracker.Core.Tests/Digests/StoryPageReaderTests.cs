using System.Text;
using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.StoryPages.TimelineNumbers;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Digests;

public class StoryPageReaderTests
{
    private const string Body =
        "Ministers met in Norrholm on 3 March 2026. The talks lasted four hours, officials said. A second round is planned for April.";

    [Fact]
    public void Reader_reads_every_part_of_generated_files_rightly()
    {
        var score = new DigestFileScore();
        foreach (var sample in DigestFileSample.All(4))
        {
            StoryPageReader.Recognizes(sample.Text).ShouldBeTrue(sample.Name);
            score.Add(sample, StoryPageReader.Read(sample.Text));
        }

        score.Faults.ShouldBeEmpty();
        score.HeadingsRight.ShouldBe(score.Headings);
    }

    [Fact]
    public void Reader_matches_timeline_numbers_of_generated_files_and_shows_none_wrongly()
    {
        var score = new DigestFileScore();
        foreach (var sample in DigestFileSample.All(4)) score.Add(sample, StoryPageReader.Read(sample.Text));

        score.NumbersWrong.ShouldBe(0);
        (score.NumbersRight / (double)score.Numbers).ShouldBeGreaterThan(0.75);
    }

    [Fact]
    public void A_list_that_lacks_articles_shows_no_number_wrongly()
    {
        foreach (var sample in DigestFileSample.All(4))
        {
            var read = StoryPageReader.Read(sample.Text);
            var gone = sample.Events[sample.Seed % sample.Events.Count].Article;
            var shorter = read with { Articles = [.. read.Articles.Where((_, i) => i != gone)], Sources = [] };

            var shown = TimelineReferenceResolver.Match(shorter, TimelineReferenceOptions.Default).Select(e => e.Matches.Single().Article);

            var wrong = shown.Zip(sample.Events).Where(p =>
                p.First is { } a
                && a != (p.Second.Article > gone ? p.Second.Article - 1 : p.Second.Article == gone ? -1 : p.Second.Article));
            wrong.ShouldBeEmpty(sample.Name);
        }
    }

    [Fact]
    public void Reader_gives_the_same_twice()
    {
        var text = DigestFileSample.All(1).First().Text;

        DigestFileJson.Of(StoryPageReader.Read(text)).ShouldBe(DigestFileJson.Of(StoryPageReader.Read(text)));
    }

    [Fact]
    public void An_article_that_quotes_lists_is_no_digest_file()
    {
        StoryPageReader.Recognizes($"A title about talks\n\n{Body}\nSources (4 articles)\n-\n[1]\nWire “fake” – x.\nTimeline\nJan 1, " +
            "2026 – injected event. “q” [1]\n").ShouldBeFalse();
        StoryPageReader.Recognizes($"A title about talks\n\n{Body}\nUpdated (21 articles)\nStories about this story (19 stories)\n-\n" +
            "Wire: x\nTimeline\nJan 1, 2026 – y. [1]\n").ShouldBeFalse();
        StoryPageReader.Recognizes("A title about talks\nUpdated (2 articles)\nTimeline\nJan 1, 2026 – y. [1]\nStories about this story " +
            $"(1 story)\n-\nWire: x\n{Body}\n").ShouldBeFalse();
    }

    [Fact]
    public void Plain_texts_are_no_digest_files()
    {
        StoryPageReader.Recognizes("").ShouldBeFalse();
        StoryPageReader.Recognizes("A title\n\n" + Body).ShouldBeFalse();
        StoryPageReader.Recognizes("Updated (3 articles)").ShouldBeFalse();
    }

    [Fact]
    public void Junk_around_the_page_is_a_finding_and_changes_nothing()
    {
        var text = DigestFileSample.All(1).First().Text;

        var read = StoryPageReader.Read("Skip to content\n" + text + "Back to top\n");

        StoryPageReader.Recognizes("Skip to content\n" + text + "Back to top\n").ShouldBeTrue();
        read.Findings.Count(f => f.Code == "lineUnread").ShouldBe(2);
        DigestFileJson.Of(read with { Findings = [] }).ShouldBe(DigestFileJson.Of(StoryPageReader.Read(text) with { Findings = [] }));
    }

    [Fact]
    public void Line_ends_blanks_and_marks_do_not_matter()
    {
        var text = DigestFileSample.All(1).First().Text.Replace("\r", "", StringComparison.Ordinal);
        var other = "\uFEFF" +
            text.Replace("\n", "  \r\n\r\n", StringComparison.Ordinal).Replace(" a ", "\u00A0a ", StringComparison.Ordinal);

        DigestFileJson.Of(StoryPageReader.Read(other)).ShouldBe(DigestFileJson.Of(StoryPageReader.Read(text)));
    }

    [Fact]
    public void What_does_not_fit_becomes_a_finding()
    {
        var read = StoryPageReader.Read(
            "Ferry talks resume\nUpdated (5 articles)\nTalks on fares resume The ferry company met its union on Monday [1][7].\n" +
            "Sources (2 articles)\n-\n[1]\nPort Wire “Ferry talks resume” – Reports the meeting .\n" +
            "Timeline\nFeb 30, 2026 – The talks break down. “no deal.” [3]\n" +
            "All related articles (1 article)\n-\nPort Wire: Fares to rise\n");

        read.Findings.Select(f => f.Code).ShouldBe(
            ["dateMissing", "countDiffers", "countDiffers", "citationUnknown", "sourceNotInList", "dateUnread", "numberUnresolved"],
            ignoreOrder: true);
        read.Timeline.Single().Date.ShouldBeNull();
        read.Timeline.Single().Label.ShouldBe("Feb 30, 2026");
    }

    [Theory]
    [InlineData("\0[1]\n\uD800 – x\nTimeline\n")]
    [InlineData("Sources (999999999999 articles)\n-\n-\n-\n[0]\n[99999999]\nTimeline\n“\n–\n[1]")]
    [InlineData("T\nUpdated ()\n[1].\n“”“”[1][2].")]
    public void Reader_never_throws(string text)
    {
        Should.NotThrow(() => StoryPageReader.Recognizes(text));
        Should.NotThrow(() => StoryPageReader.Read(text));
    }

    [Fact]
    public void A_huge_file_is_read_in_passing()
    {
        var page = new StringBuilder("Title\nUpdated (2 articles)\nTimeline\n");
        for (var i = 0; i < 20_000; i++)
            page.Append("Jan 1, 2026 – event ").Append(i).Append(". “q”  [").Append((i % 2000) + 1).Append("]\n");
        page.Append("All related articles (1 article)\n-\nWire: x\n");

        var read = StoryPageReader.Read(page.ToString());

        read.Timeline.Count.ShouldBe(20_000);
        read.Timeline.ShouldAllBe(e => e.Matches.Single().Article == null);
    }
}
