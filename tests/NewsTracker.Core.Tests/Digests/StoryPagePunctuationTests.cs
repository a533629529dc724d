using CsCheck;
using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.StoryPages.Write;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Titles, outlets, descriptions and headings may hold any punctuation; a page that is written gives them back.</summary>
public class StoryPagePunctuationTests
{
    private static readonly Gen<string> Word = Of(
        "harbour", "Board", "asks", "who", "owns", "the", "Tallow", "pipe", "three", "times", "crack", "Skelm", "says", "no", "2027", "9",
        "naïve", "мост", "港", "Ünal");

    private static readonly Gen<string> Mark = Of(
        "", "", "", "", ",", ":", ";", "?", "!", "…", ".", "’", "”", "\"", "'", ")", "»", " –", " —", " -", " :", " /", " &", " “", " \"",
        " (",
        " «", " ‘", "%", "*", "#", "_", "|", "„", "‟", "]", "[", " •", "·", "†", " ;");

    private static readonly Gen<string> Phrase =
        Gen.Select(Of("", "", "“", "\"", "‘", "«", "(", "#", "- ", "¿", "…", "„"), Gen.Select(Word, Mark, (w, m) => w + m).Array[2, 9],
            (start, words) => PageLines.Fold(start + string.Join(' ', words)));

    private static readonly Gen<ImportedStory> Story = Gen.Select(
        Phrase, Phrase.Array[2, 6], Of<string?>("Tarn Herald", "Sal Post", "BBC: World", "The “Daily” Echo", null).Array[6],
        Phrase.Array[6],
        Phrase, Phrase,
        (title, titles, outlets, descriptions, heading, other) =>
            Make(title, [.. titles.Distinct()], outlets, descriptions, heading, other));

    [Fact]
    public void What_was_written_is_read_again_whatever_the_punctuation() => Story.Sample(
        story =>
        {
            var page = StoryPageWriter.Write(story);

            var read = StoryPageReader.Read(page);

            StoryPageReader.Recognizes(page).ShouldBeTrue(page);
            read.Title.ShouldBe(story.Title, page);
            read.Articles.ShouldBe(story.Articles, page);
            read.Sources.ShouldBe(story.Sources, page);
            read.Sections.Select(s => s.Heading).ShouldBe(story.Sections.Select(s => s.Heading), page);
            read.Stories.Select(s => s.Title).ShouldBe(story.Stories.Select(s => s.Title), page);
        },
        iter: 3_000);

    [Theory]
    [InlineData("“We asked three times”: who owns the Tallow pipe?")]
    [InlineData("Who owns the “Tallow” pipe – and who pays?")]
    [InlineData("“No”, says the board: “Ask again”")]
    [InlineData("Pipe “leaks” – “nobody knew” – board")]
    public void A_source_whose_title_the_list_lacks_is_read_whole(string title)
    {
        var line = SourceLine.Read($"[3] Sal Post “{title}” – Tells who pays .", 1, (_, _) => false);

        line.ShouldBe(new SourceLine(3, "Sal Post", title, "Tells who pays"));
    }

    [Theory]
    [InlineData("Tarn Herald", "«pipe” Ünal", null, "\"pipe\" Ünal»")]
    [InlineData("Tarn Herald", "“Pipe” leaks", null, "‘Pipe’ leaks")]
    [InlineData(null, "Pipe leaks, says board", null, "Pipe leaks: says board")]
    [InlineData("Tarn Herald", "Pipe leaks!", "Tarn Herald", "Pipe leaks?")]
    [InlineData("Tarn Herald", "Pipe leaks", null, "Pipe leaks")]
    public void A_source_is_the_article_that_it_names_by_its_own_marks(string? outlet, string title, string? otherOutlet, string other)
    {
        var story = Make("Pipe", [title, other], [outlet, otherOutlet], ["Tells who pays", "Asks why"], "Leaks", "Board");

        var read = StoryPageReader.Read(StoryPageWriter.Write(story));

        read.Sources.Select(s => s.Article).ShouldBe([0, 1]);
    }

    [Fact]
    public void A_sub_story_is_the_article_that_it_names_by_its_own_marks()
    {
        var made = Make("Pipe", ["“Pipe” leaks", "‘Pipe’ leaks"], ["Tarn Herald", null], ["Who pays", "Why"], "Leaks", "Board");
        var story = made with { Stories = [new(null, "‘Pipe’ leaks", 1, [1], 1), new("Tarn Herald", "“Pipe” leaks", 1, [0], 1)] };

        var read = StoryPageReader.Read(StoryPageWriter.Write(story));

        read.Stories.Select(s => s.Articles).ShouldBe([[1], [0]]);
    }

    private static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static ImportedStory Make(
        string title, List<string> titles, string?[] outlets, string[] descriptions, string heading, string other)
    {
        var articles = titles.Select((t, i) => new ImportedArticle(outlets[i], t)).ToList();
        return new()
        {
            Title = StoryPageText.Heading(title), ImportedArticleCount = articles.Count, ImportedRelatedCount = articles.Count,
            ImportedSourceCount = articles.Count, Articles = articles,
            Sections =
            [
                new(StoryPageText.Heading(heading), [new("The board closed the pier on Monday.", [1])]),
                new(StoryPageText.Heading(other), [new("Divers had found three cracks in it.", [2])]),
            ],
            Sources = [.. articles.Select((a, i) =>
                new ImportedSource(i + 1, a.Outlet, a.Title, StoryPageText.Description(descriptions[i]), i))],
            Stories = [.. articles.Take(1).Select(a => new ImportedSubStory(a.Outlet, a.Title, 1, [0], 1))],
        };
    }
}
