using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Which sentences a page leads with: what the newest day tells, in the words with which an article tells its news.</summary>
public sealed class LeadTests
{
    private const string Shut = "The council of Tarnhold closed the harbour bridge on Tuesday after engineers found cracks in two pillars.";

    [Fact]
    public void Of_one_day_what_most_of_its_articles_tell_is_the_lead()
    {
        var texts = Texts(
            Article(1, "2031-03-04", "Harbour bridge shut", Shut),
            Article(2, "2031-03-04", "Tarnhold shuts harbour bridge",
                "Tarnhold's council has closed the harbour bridge because its engineers found cracks in two pillars."),
            Article(3, "2031-03-04", "Night of the fishing boats",
                "Fishing crews of Tarnhold lived up to their name on Tuesday when forty boats came home in a storm."));

        texts[0].ShouldContain("bridge");
    }

    [Theory]
    [InlineData("A climber of Tarnhold died on Monday after he fell 150 metres from a ridge near Port Arlen.", "second climber")]
    [InlineData("A climber of Tarnhold died on Thursday after he fell 150 metres from a ridge near Port Arlen.", "150 metres")]
    public void Of_the_openings_of_the_newest_articles_the_one_of_the_newest_day_leads(string first, string led) =>
        Texts(
            Article(1, "2031-03-06", "Climber dead after fall near Port Arlen", first),
            Article(2, "2031-03-06", "Climber dead after fall near Port Arlen",
                "A second climber of Tarnhold has died near Port Arlen, police said on Thursday."))[0].ShouldContain(led);

    [Fact]
    public void What_the_articles_of_a_development_told_before_has_a_section_of_its_own()
    {
        var sections = DigestBuilder.Build(
        [
            Article(1, "2031-03-05", "Fire guts Tarnhold grain store",
                "A huge fire has almost totally destroyed the grain store of Tarnhold harbour."),
            Article(2, "2031-03-08", "Man held over Tarnhold grain store fire",
                "Police have arrested a former clerk of the Nordlys mills over the fire in the grain store."),
        ]).Sections;

        sections.Select(s => s.Sentences[0].Citations[0].Article).ShouldBe([2L, 1L]);
    }

    [Fact]
    public void A_plan_leads_nothing_beside_an_article_that_tells_what_happened()
    {
        var texts = Texts(
            Article(1, "2031-03-04", "Harbour bridge shut", "The harbour bridge of Tarnhold was closed because of cracks in two pillars."),
            Article(2, "2031-03-04", "Harbour bridge to be mended",
                "The council of Tarnhold will mend the two pillars of the harbour bridge with steel from the yard of Ostmark."));

        texts[0].ShouldContain("was closed");
    }

    [Fact]
    public void What_the_headline_says_leads_from_wherever_it_stands()
    {
        var texts = Texts(Article(1, "2031-03-04", "Tarnhold council closes harbour bridge over cracks",
            "Rain fell on the roofs of the harbour from dawn.",
            "Two crews mended nets at the mole in the rain.",
            "Lamps burned in the houses of the pilots until noon.",
            "Gulls sat on the rails of the ferries from Ostmark.",
            Shut));

        texts[0].ShouldBe(Shut);
    }

    [Fact]
    public void A_number_at_the_top_of_a_text_points_to_nothing_before_it() =>
        Texts(Article(1, "2031-03-04", "Steel arrives", "Four barges brought 600 tonnes of steel to Tarnhold on Tuesday.",
            "Welders of Ostmark began work on the pillars on Tuesday."))[0].ShouldStartWith("Four barges");

    [Fact]
    public void Sections_of_one_day_are_one()
    {
        var section = DigestBuilder.Build(
        [
            Article(1, "2031-03-04", "Harbour bridge shut", Shut),
            Article(2, "2031-03-04", "Fishing boats lost",
                "Forty fishing boats were lost in a storm off Harsk on Tuesday, the coast guard said."),
        ]).Sections.ShouldHaveSingleItem();

        section.Sentences.Count.ShouldBe(2);
    }

    [Fact]
    public void A_day_heads_nothing_that_has_come_about_since()
    {
        var heading = DigestBuilder.Build(
        [
            Article(1, "2031-03-06", "Clerk denies arson", "A clerk has denied arson after a fire at the Tarnhold grain store on Tuesday."),
        ]).Sections[0].Heading;

        heading.ShouldBe("Latest, reported 6 March 2031");
    }

    [Fact]
    public void A_stretch_that_is_said_in_full_has_no_day_in_brackets() =>
        DigestBuilder.Build(
        [
            Article(1, "2031-10-01", "Harbour bridge shut",
                "The council of Tarnhold closed the harbour bridge from Monday to Wednesday, 29 September to 1 October."),
        ]).Sections[0].Sentences[0].Additions.ShouldBeNull();

    private static List<string> Texts(params StoryArticle[] articles) =>
        [.. DigestBuilder.Build(articles).Sections.SelectMany(s => s.Sentences).Select(s => s.Text)];

    private static StoryArticle Article(long id, string day, string title, params string[] sentences) =>
        InventedStory.Article(id, $"Outlet {id}", day, title, sentences);
}
