using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>A page of few sentences goes on with what a reader asks next: who it is, how things stand, what was said.</summary>
public sealed class ContextSentencesTests
{
    private const string News = "The council of Tarnhold closed the harbour bridge on Tuesday after engineers found cracks in two pillars.";
    private const string State = "The bridge was the only way over the harbour for 9,000 cars.";
    private const string Colour = "Mara Kolm of Harsk is a friend of ferries and is fond of lamps, sails, nets and boats.";

    [Fact]
    public void What_stands_right_behind_the_news_and_is_of_its_matter_goes_on_with_it()
    {
        Texts(Article(1, "Courier", News, State)).ShouldBe([News, State]);
        Texts(Article(1, "Courier", News, Colour)).ShouldBe([News]);
    }

    [Fact]
    public void Length_follows_the_articles() =>
        Texts(
            Article(
                1, "Courier", News, State, "The skippers of both ferries were asked to carry the cars of the harbour town.",
                "The pillars of the harbour bridge were laid by engineers of Harsk."))
            .Count.ShouldBe(3);

    [Fact]
    public void What_another_article_opens_with_is_no_context() =>
        Texts(
            Article(1, "Courier", News),
            Article(2, "Ledger", "The harbour bridge of Tarnhold is closed as its pillars have cracks, and its council is at a loss."))
            .ShouldNotContain(t => t.Contains("at a loss", StringComparison.Ordinal));

    [Fact]
    public void Who_has_the_surname_alone_stands_behind_the_name_in_full()
    {
        var story = new StoryCorpus(
            [
                Article(1, "Courier", "The lock of Tarnhold was closed on Tuesday."),
                Article(2, "Ledger", "Jan Ostrek closed the lock of Tarnhold.", "Ostrek served as the master of the lock for 30 years."),
                Article(3, "Radio", "The lock of Tarnhold was built by Jan Ostrek of Harsk."),
            ], new DigestCache());
        Pick Told(int article, int sentence)
        {
            var voice = story.Voices[article];
            return new Pick(new FitSentence(voice, voice.Features.Sentences[sentence], 1, null, false, true, sentence), 1, []);
        }

        var (news, surname, full) = (Told(0, 0), Told(1, 1), Told(2, 0));

        SectionOrder.Of([news, surname, full]).ShouldBe([news, full, surname]);
    }

    private static StoryArticle Article(long id, string outlet, params string[] sentences) =>
        InventedStory.Article(id, outlet, "2031-03-04", "Bridge shut", sentences);

    private static List<string> Texts(params StoryArticle[] articles) =>
        [.. DigestBuilder.Build(articles).Sections.SelectMany(s => s.Sentences).Select(s => s.Text.Replace(" [4 March]", ""))];
}
