using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What a summary takes of sentences that point to others, to other days, or to no news.</summary>
public sealed class StandsAloneTests
{
    private const string News = "Ferries of the Ostmark line stopped at Tarnhold on 4 March 2031 after engineers found cracks in a pier. ";

    [Fact]
    public void A_noun_that_nothing_above_explains_is_not_taken() =>
        Texts(Article(1, "2031-03-05", "Ferries stop at Tarnhold",
            News + "Traders of the harbour lost 4 million crowns in a single week, the guild of Tarnhold said. "
            + "Schools of the town sent pupils home by bus. The gauge failed twice in a storm of that winter, Tarnhold's guild said."))
            .ShouldNotContain(t => t.StartsWith("The gauge", StringComparison.Ordinal));

    [Fact]
    public void A_noun_that_the_sentence_right_above_it_tells_of_is_taken() =>
        Texts(Article(1, "2031-03-05", "Ferries stop at Tarnhold",
            News + "The pier was built by the Ostmark foundry and carries 9,000 passengers a day."))
            .ShouldBe([News.Trim(), "The pier was built by the Ostmark foundry and carries 9,000 passengers a day."]);

    [Fact]
    public void A_newest_text_whose_sentences_all_hang_is_opened_as_it_stands_and_what_led_to_it_is_told()
    {
        var sections = Build(
            Article(1, "2031-03-05", "Ferries stop at Tarnhold", News),
            Article(2, "2031-05-20", "Pier opens again", "The harbour minister opened the Tarnhold pier on 20 May 2031 after two months. "
                + "Fourteen ferries left the dock on the same evening."));

        sections.Select(s => s.Sentences[0].Citations[0].Article).ShouldBe([2, 1]);
        sections[0].Sentences[0].Text.ShouldStartWith("The harbour minister opened");
    }

    [Fact]
    public void A_sentence_of_another_time_does_not_stand_under_the_latest()
    {
        var sections = Build(Article(1, "2031-03-05", "Ferries stop at Tarnhold",
            News + "The port authority of Tarnhold closed a second pier of the harbour on 11 June 2026 after a barge had struck it. "
            + "Buses of the town carried 3,000 passengers across the bay instead, the Ostmark line said."));

        sections[0].Sentences.ShouldNotContain(s => s.Text.Contains("2026", StringComparison.Ordinal));
        sections.Where(s => s.Heading != "Background").SelectMany(s => s.Sentences)
            .ShouldNotContain(s => s.Text.Contains("2026", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_events_of_one_kind_on_different_days_are_both_told()
    {
        var first = Article(
            1, "2031-03-05", "Pier struck at Tarnhold", "A barge struck the northern pier of Tarnhold harbour on 4 March 2031.");
        var second = Article(
            2, "2031-05-21", "Pier struck again", "A barge struck the northern pier of Tarnhold harbour again on 20 May 2031.");

        Texts(first, second).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Opinion: the ferries must sail again", "An opinion, 5 March 2031")]
    [InlineData("Harbour Voices podcast, a talk about ferries", "A podcast, 5 March 2031")]
    [InlineData("How to choose a ferry cabin", "A guide, 5 March 2031")]
    public void A_text_that_tells_no_news_is_called_what_it_is(string title, string heading)
    {
        var section = Build(Article(1, "2031-03-05", title,
            "You should choose a cabin on the upper deck if you sleep lightly. We like the ones near the stairs, which are quiet. "
            + "You can ask for a second blanket at the desk.")).ShouldHaveSingleItem();

        section.Heading.ShouldBe(heading);
        section.Sentences[0].Text.ShouldStartWith("You should choose");
    }

    [Fact]
    public void A_weekday_of_custom_has_no_day_of_its_own() =>
        Build(Article(1, "2031-03-05", "Ferries stop at Tarnhold",
            "The council of Tarnhold closes its ferries on the second Tuesday of each month, harbour master Ruben Kaskel said."))
            .SelectMany(s => s.Sentences).ShouldAllBe(s => s.Additions == null);

    [Fact]
    public void A_number_that_the_page_tore_in_two_is_no_sentence() =>
        Texts(Article(1, "2031-03-05", "Barge rams the lock of Tarnhold",
            "A barge rammed the lock of Tarnhold at 6. 45am and bent a gate that had cost two million crowns to make. "
            + "Engineers of the Tarnhold harbour questioned nine sailors about the barge on 4 March 2031."))
            .ShouldNotContain(t => t.StartsWith("45am", StringComparison.Ordinal) || t.EndsWith(" 6.", StringComparison.Ordinal));

    /// <summary>"Mr" says no more of somebody than his name does; an office does.</summary>
    [Theory]
    [InlineData("Mr Kaskel", true)]
    [InlineData("Dr. Kaskel", true)]
    [InlineData("Judge Kaskel", false)]
    public void A_courtesy_introduces_nobody(string name, bool isKnownBefore)
    {
        var article = Article(1, "2031-03-05", "Ferries stop at Tarnhold",
            News + $"Ruben Kaskel, who keeps the lock of Tarnhold, had warned of them. {name} said the pier would stay closed until May.");
        var features = new DigestCache().Of(article);

        PeopleBefore.Of(features, features.Sentences[^1]).Contains("Kaskel").ShouldBe(isKnownBefore);
    }

    /// <summary>A headline that stands above the text once more says no more of a name than the sentence below it.</summary>
    [Theory]
    [InlineData("Kaskel closes the pier of Tarnhold", false)]
    [InlineData("Ruben Kaskel closes the pier of Tarnhold", true)]
    [InlineData("Kaskel had warned of the pier of Tarnhold before.", true)]
    public void A_surname_in_a_headline_introduces_nobody(string above, bool isKnownBefore)
    {
        var article = InventedStory.Article(1, "Courier", "2031-03-05", "Ferries stop at Tarnhold",
            above, "Kaskel closed the pier of Tarnhold until May. Ruben Kaskel keeps the lock.");
        var features = new DigestCache().Of(article);
        var closed = features.Sentences.Find(s => s.Core.Of(article.Content.Text).StartsWith("Kaskel closed", StringComparison.Ordinal));

        PeopleBefore.Of(features, closed.ShouldNotBeNull()).Contains("Kaskel").ShouldBe(isKnownBefore);
    }

    [Fact]
    public void Somebody_known_is_called_as_the_sentence_does()
    {
        var article = Article(1, "2031-03-05", "Ferries stop at Tarnhold",
            News + "Ruben Kaskel keeps the lock of Tarnhold. Mr KASKEL closed the pier until May.");
        var features = new DigestCache().Of(article);

        PeopleBefore.Of(features, features.Sentences[^1]).ShouldBe(["KASKEL"]);
    }

    /// <summary>Beside what all articles tell, a sentence that shares no word with any of them fills room only.</summary>
    [Fact]
    public void What_has_little_to_do_with_the_story_fills_no_room()
    {
        StoryArticle[] articles =
        [
            Article(1, "2031-03-05", "Ferries stop at Tarnhold",
                News + "Engineers of Tarnhold measured the cracks in the pier of the Ostmark line from a boat."),
            Article(2, "2031-03-12", "Ferries of Tarnhold stay in dock",
                "Engineers closed the Tarnhold pier to ferries of the Ostmark line on 11 March 2031 for cracks in a second pillar. "
                + "A goat ate nine hats and two umbrellas behind some bakery."),
            Article(3, "2031-03-19", "Pier of Tarnhold opens to ferries",
                "Engineers opened the Tarnhold pier to ferries of the Ostmark line on 18 March 2031 after cracks were filled."),
        ];
        var open = new SummaryOptions { PerArticle = 2, MinNews = 0, MinNextNews = 0 };
        Goats(open with { WeightFloor = 0 }).ShouldBe(0);
        Goats(open with { KnownTerms = 0 }).ShouldBe(0);
        Goats(open with { WeightFloor = 0, KnownTerms = 0 }).ShouldBe(1);

        int Goats(SummaryOptions options) => DigestBuilder.Build(articles, DigestOptions.Default with { Summary = options }).Sections
            .SelectMany(s => s.Sentences)
            .Count(s => s.Text.Contains("goat", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ruben Kaskel, a close friend of the mayor of Tarnhold and first owner of the Ostmark line, died of natural causes.", 1)]
    [InlineData("Clara Reyes, a close friend of the mayor of Tarnhold and first owner of the Ostmark line, died of natural causes.", 2)]
    public void What_befell_somebody_is_told_once(string second, int told) => Texts(
            Article(1, "2031-03-05", "Ferry owner Kaskel dies",
                "Ruben Kaskel, 75, who ran the Nordlys Line for forty years, died of a heart attack in Port Arlen."),
            Article(2, "2031-03-05", "Friend of the mayor dies", second))
        .Count(t => t.Contains("died", StringComparison.Ordinal)).ShouldBe(told);

    private static IReadOnlyList<DigestSection> Build(params StoryArticle[] articles) => DigestBuilder.Build(articles).Sections;

    private static List<string> Texts(params StoryArticle[] articles) =>
        [.. Build(articles).SelectMany(s => s.Sentences).Select(s => s.Text)];

    private static StoryArticle Article(long id, string day, string title, string text)
    {
        var published = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        return new StoryArticle
        {
            Id = id,
            Outlet = $"Outlet {id}",
            Title = title,
            Published = new Published(DateSpan.Day(published), null, "field"),
            Content = TextAnalyzer.Analyze(
                text, [new Block(new Span(0, text.Length), BlockKind.Paragraph)], "en", new DateAnchor(published)),
        };
    }
}
