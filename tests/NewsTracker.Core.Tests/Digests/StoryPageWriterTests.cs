using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.StoryPages.Write;
using NewsTracker.Tests;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Digests;

public class StoryPageWriterTests
{
    [Fact]
    public void Reading_what_was_written_gives_an_equal_value()
    {
        foreach (var sample in DigestFileSample.All(6))
        {
            var read = StoryPageReader.Read(sample.Text);

            DigestFileJson.Of(StoryPageReader.Read(StoryPageWriter.Write(read))).ShouldBe(DigestFileJson.Of(read), sample.Name);
        }
    }

    [SkippableFact]
    public void The_users_page_is_read_again_as_it_was()
    {
        var read = StoryPageReader.Read(File.ReadAllText(Corpora.Seed("000")));

        DigestFileJson.Of(StoryPageReader.Read(StoryPageWriter.Write(read))).ShouldBe(DigestFileJson.Of(read));
    }

    [Theory]
    [InlineData("Mine collapse (5 dead)")]
    [InlineData("A life in print (300 articles)")]
    public void A_title_that_ends_with_a_number_in_brackets_keeps_it(string title)
    {
        var file = StoryPageReader.Read(DigestFileSample.All(1).First().Text);
        file = file with
        {
            Articles = [new("Tarn Herald", title), new("Tarn Herald", "The other one"), .. file.Articles],
            Stories = [new(null, title, 1, [0], 1), .. file.Stories],
            Sources = []
        };

        var read = StoryPageReader.Read(StoryPageWriter.Write(file));

        read.Articles[0].Title.ShouldBe(title);
        (read.Stories[0].Title, read.Stories[0].ArticleCount).ShouldBe((title, 1));
    }

    [Fact]
    public void A_heading_whose_border_cannot_be_found_gets_a_line_of_its_own()
    {
        var file = StoryPageReader.Read(DigestFileSample.All(1).First().Text);
        file = file with
        {
            Sections = [new("On the Way", [new("The Old Bridge at Port Sal Is Gone", [1]), new("It fell.", [2])]), .. file.Sections]
        };

        var read = StoryPageReader.Read(StoryPageWriter.Write(file));

        read.Sections[0].Heading.ShouldBe("On the Way");
        read.Sections[0].Sentences.Select(s => s.Text).ShouldBe(["The Old Bridge at Port Sal Is Gone", "It fell."]);
    }
}
