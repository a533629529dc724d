using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What a sub-editor would strike from a page does not come onto it.</summary>
public sealed class PrintedPageTests
{
    private const string News = "The council of Tarnhold closed the harbour bridge on Tuesday after engineers found cracks in two pillars.";

    [Fact]
    public void What_was_not_read_is_not_told()
    {
        string[] sentences =
        [
            News,
            "The council of Tarnhold sent engineers to the bridge in two boats.",
            "Engineers of the council measured the cracks in the pillars of the bridge.",
            "The council paid 40 divers of Tarnhold for their work at the bridge.",
            "Engineers put lamps on the bridge for the council of Tarnhold.",
            "Divers of Tarnhold left the harbour in two vans of the council.",
            "Skippers carried mail for the council across the harbour of Tarnhold.",
            "Vans of the council brought sand to the pillars of the bridge.",
            "The council of Tarnhold praised engineers for the cracks that they found in pillars of the harbour bridge.",
        ];

        var fit = Fit(sentences);

        fit.ShouldContain(t => t.Contains("two boats", StringComparison.Ordinal));
        fit.ShouldNotContain(t => t.Contains("praised engineers", StringComparison.Ordinal));
    }

    [Fact]
    public void How_things_are_goes_on_with_no_news()
    {
        var texts = Texts(Article(1, "2031-03-04", "Bridge shut", News,
            "Mara Kolm of Harsk is a friend of ferries and is fond of lamps, sails, nets and boats."));

        texts.ShouldBe([News]);
    }

    [Theory]
    [InlineData("The guard came back to the harbour of Tarnhold on Tuesday with a. Pistols were taken by the council.", "with a.")]
    [InlineData("Harbour board via AP The council of Tarnhold closed the mole of the harbour to barges.", "via AP")]
    [InlineData("By Mara Kolm for CNN Jan Ostrek said the council of Tarnhold must open the bridge again.", "By Mara")]
    [InlineData("Ostrek Ostrek's letter to the council of Tarnhold was read in the harbour on Monday.", "Ostrek Ostrek")]
    [InlineData(
        "The council gave ten barges to a line that had used the pumps Divers asked the harbour for lamps and the pumps of divers.",
        "pumps Divers")]
    public void A_torn_or_glued_line_is_not_told(string line, string never)
    {
        var fit = Fit(News, line, "The council asked divers of Tarnhold to search the pillars.");

        fit.ShouldNotBeEmpty();
        fit.ShouldNotContain(t => t.Contains(never, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The council of Tarnhold opens the harbour bridge on March 3, 2031.", false)]
    [InlineData("The council of Tarnhold opened the harbour bridge on March 3, 2031.", true)]
    public void What_is_seen_on_a_picture_of_a_day_is_no_news(string line, bool fits) => Fit(News, line).Contains(line).ShouldBe(fits);

    [Theory]
    [InlineData("The guard put the keys in a bag Mara Kolm's driver told the court that he was asleep.", true)]
    [InlineData("The guard said that he had put the keys in a bag of Mara Kolm's driver.", false)]
    [InlineData("Two guards saw Ostrek run along the mole with a lamp.", false)]
    [InlineData("The lock of Tarnhold was opened on 20 May 2031.", false)]
    public void A_caption_ends_where_a_subject_of_its_own_begins(string sentence, bool holds)
    {
        var voice = new StoryCorpus([Article(1, "2031-06-04", "Court", sentence)], new DigestCache()).Voices[0];

        RunOn.Holds(voice.Text, voice.Features.Sentences[0]).ShouldBe(holds);
    }

    [Fact]
    public void One_act_is_told_once_though_one_article_tells_it_in_other_words()
    {
        var texts = Texts(Article(1, "2031-03-04", "Skipper held",
            "A skipper of the Ostmark line hanged himself in the harbour prison of Tarnhold on Monday, guards said.",
            "Guards said Jan Ostrek, a skipper with three barges, hanged himself in his cell."));

        texts.Count(t => t.Contains("hanged", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("Ostmark will send a second barge of welders with lamps to the pillars.")]
    [InlineData("Forty divers from Ostmark are searching the pillars with lamps and nets.")]
    public void Older_sections_tell_no_plan_and_nothing_under_way(string open)
    {
        const string Done = "Forty divers from Ostmark searched the pillars with lamps and nets.";
        var opens = Article(
            2, "2031-09-18", "Harbour bridge opens",
            "The harbour bridge of Tarnhold opened to cars again on Wednesday after a mild summer.");

        Texts(Article(1, "2031-03-04", "Bridge shut", News, Done), opens).ShouldContain(Done);
        Texts(Article(1, "2031-03-04", "Bridge shut", News, open), opens).ShouldNotContain(open);
    }

    [Fact]
    public void A_bare_month_of_another_year_has_its_year()
    {
        var sentences = DigestBuilder.Build(
        [
            Article(1, "2029-04-04", "Bridge shut",
                "The council of Tarnhold closed the harbour bridge in February after cracks were found."),
            Article(2, "2031-09-18", "Harbour bridge opens", "The harbour bridge of Tarnhold opened to cars again on 17 September 2031."),
        ]).Sections.SelectMany(s => s.Sentences);

        sentences.SelectMany(s => s.Additions ?? []).ShouldContain(a => a.Text == " [February 2029]");
    }

    [Fact]
    public void A_bare_month_of_what_happened_is_none_to_come()
    {
        var sentences = DigestBuilder.Build(
        [
            Article(1, "2029-04-04", "Union widens levy",
                "The harbour union of Tarnhold expanded its levy to target the central bank of Ostmark in February."),
        ]).Sections.SelectMany(s => s.Sentences).ToList();

        sentences.ShouldNotBeEmpty();
        sentences.SelectMany(s => s.Additions ?? []).ShouldNotContain(a => a.Text.Contains("2030", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_tells_what_happened_and_not_what_went_before()
    {
        var title = DigestBuilder.Build(
        [
            InventedStory.Article(1, "Courier", null, "",
                "At least a dozen millers of Tarnhold had been celebrating in a hall of the Nordlys mills.",
                "Police allege that Jan Ostrek, 61, opened fire at a feast of the Nordlys mills, killing a miller."),
        ]).Title;

        title.ShouldContain("opened fire");
    }

    private static List<string> Fit(params string[] sentences)
    {
        var story = new StoryCorpus([Article(1, "2031-03-04", "Bridge shut", sentences)], new DigestCache());
        return new SentencePool(story, [], new SummaryOptions()).Of(story.Voices[0])
            .ConvertAll(f => f.Sentence.Core.Of(story.Voices[0].Text));
    }

    private static List<string> Texts(params StoryArticle[] articles) =>
        [.. DigestBuilder.Build(articles).Sections.SelectMany(s => s.Sentences).Select(s => s.Text)];

    private static StoryArticle Article(long id, string day, string title, params string[] sentences) =>
        InventedStory.Article(id, $"Outlet {id}", day, title, sentences);
}
