using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What a summary takes, how it is cut into sections, and its title.</summary>
public sealed class SummaryTests
{
    private const string Closed = "Engineers found deep cracks in two pillars of the harbour bridge in Tarnhold on Tuesday.";

    [Fact]
    public void What_two_articles_tell_alike_stands_once() =>
        Sentences(Article(1, "A", "Bridge shut", Closed), Article(2, "B", "Cracks found", Closed.Replace("deep ", "", StringComparison.Ordinal))).ShouldHaveSingleItem();

    [Fact]
    public void An_outlet_does_not_corroborate_itself() =>
        Sentences(Article(1, "A", "Bridge shut", Closed), Article(2, "A", "Cracks found", Closed)).ShouldHaveSingleItem().Corroboration.ShouldBeEmpty();

    [Fact]
    public void No_section_holds_a_single_sentence_where_there_are_several()
    {
        string[] matters = ["harbour bridge", "fish market", "northern school", "ferry fleet", "salt works"];
        var articles = matters.Select((m, i) => Article(i + 1, "Outlet " + i, "Title " + i,
            string.Join(' ', Enumerable.Range(0, i == 0 ? 1 : 4).Select(k => $"Councillor {(char)('A' + i)}rne Holt number {k} of Tarnhold visited the {m} with {k + 11} guests from ward {(i * 7) + k}."))));

        var sections = DigestBuilder.Build([.. articles]).Sections;

        sections.Count.ShouldBeGreaterThan(1);
        sections.ShouldAllBe(s => s.Sentences.Count > 1);
    }

    [Fact]
    public void Of_like_headlines_the_later_is_the_title() =>
        DigestBuilder.Build([Article(1, "A", "Tarnhold harbour bridge shut", ""), Article(2, "B", "Harbour bridge shut in Tarnhold", "")]).Title.ShouldBe("Harbour bridge shut in Tarnhold");

    private static List<DigestSentence> Sentences(params StoryArticle[] articles) => [.. DigestBuilder.Build(articles).Sections.SelectMany(s => s.Sentences)];

    private static StoryArticle Article(long id, string outlet, string title, string text) =>
        text.Length == 0 ? InventedStory.Article(id, outlet, "2031-03-0" + id, title) : InventedStory.Article(id, outlet, "2031-03-0" + id, title, text);
}
