using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What a summary takes, how it is cut into sections, and its title.</summary>
public sealed class SummaryTests
{
    private const string Closed = "Engineers found deep cracks in two pillars of the harbour bridge in Tarnhold on Tuesday.";

    [Fact]
    public void What_two_articles_tell_alike_stands_once() =>
        Sentences(
            Article(1, "A", "Bridge shut", Closed),
            Article(2, "B", "Cracks found", Closed.Replace("deep ", "", StringComparison.Ordinal))).ShouldHaveSingleItem();

    [Fact]
    public void An_outlet_does_not_corroborate_itself() =>
        Sentences(Article(1, "A", "Bridge shut", Closed), Article(2, "A", "Cracks found", Closed))
            .ShouldHaveSingleItem()
            .Corroboration.ShouldBeEmpty();

    [Fact]
    public void Of_like_headlines_the_later_is_the_title() =>
        DigestBuilder.Build([Article(1, "A", "Tarnhold harbour bridge shut", ""), Article(2, "B", "Harbour bridge shut in Tarnhold", "")])
            .Title.ShouldBe("Harbour bridge shut in Tarnhold");

    [Fact]
    public void Of_like_headlines_one_that_asks_is_not_the_title() =>
        DigestBuilder.Build([Article(1, "A", "Tarnhold harbour bridge shut", ""), Article(2, "B", "Harbour bridge shut in Tarnhold?", "")])
            .Title.ShouldBe("Tarnhold harbour bridge shut");

    private static List<DigestSentence> Sentences(params StoryArticle[] articles) =>
        [.. DigestBuilder.Build(articles).Sections.SelectMany(s => s.Sentences)];

    private static StoryArticle Article(long id, string outlet, string title, string text) =>
        text.Length == 0
            ? InventedStory.Article(id, outlet, "2031-03-0" + id, title)
            : InventedStory.Article(id, outlet, "2031-03-0" + id, title, text);
}
