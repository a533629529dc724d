using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
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
    public void No_section_holds_a_single_sentence_where_there_are_several()
    {
        string[] texts =
        [
            "Engineers of Port Arlen found deep cracks in two piers of the Sal bridge. Trams from the eastern suburbs now turn back at " +
            "the fish market. Divers measured the widest crack at eleven millimetres.",
            "Mayor Ilse Vantongeren resigned after the council of Port Arlen refused her budget. Deputy Piet Vander will lead the town " +
            "until a vote in autumn. Shopkeepers on both banks demanded lower rents.",
            "Barges brought four hundred tonnes of steel from the Ostmark foundry to Port Arlen. Welders begin work on the middle span " +
            "with the next spring tide. Nordlys Lines offered free tickets to every pupil.",
        ];
        var story = new StoryCorpus([.. texts.Select((t, i) => Article(i + 1, "Outlet " + i, "Title " + i, t))], new DigestCache());
        var picks = new SentencePicker(story, new()).Pick();

        var sections = new SectionMaker(story, new() { SentencesPerSection = 1 }).Make(picks);

        picks.Count.ShouldBeGreaterThan(6);
        sections.Count.ShouldBeGreaterThan(1);
        sections.ShouldAllBe(s => s.Picks.Count > 1);
        sections.SelectMany(s => s.Picks).ShouldBe(picks, ignoreOrder: true);
    }

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
