using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Where the summary opens with what no headline tells, the headlines in which the articles agree give the title.</summary>
public sealed class AgreedTitleTests
{
    [Fact]
    public void A_headline_in_which_articles_agree_goes_before_a_clause_of_the_opening() =>
        Title("Riot in Tarnhold over death of clerk", "Riot breaks out in Tarnhold after death of clerk").ShouldStartWith("Riot ");

    [Fact]
    public void Headlines_that_agree_in_nothing_give_no_title() =>
        Title("Lock of Harsk reopens", "Nine ferries sold by the board")
            .ShouldNotBeOneOf("Lock of Harsk reopens", "Nine ferries sold by the board");

    private static string Title(string second, string third)
    {
        StoryArticle[] articles =
        [
            InventedStory.Article(
                1, "Courier", "2031-03-05", "Night of anger and noise",
                "The harbour police held the skipper Jan Ostrek for two hours on Tuesday."),
            InventedStory.Article(2, "Ledger", "2031-03-05", second, $"{second}, the mayor said in the hall of the guild."),
            InventedStory.Article(3, "Radio", "2031-03-05", third, $"{third}, the mayor said in the hall of the guild."),
        ];
        var story = new StoryCorpus(articles, new DigestCache());
        var episode = new Episode(story.Voices[0], default);
        foreach (var voice in story.Voices.Skip(1)) episode.Add(voice, default);
        var opening = new Pick(
            new FitSentence(story.Voices[0], story.Voices[0].Features.Sentences[0], 1, null, false, true, 0), 1, []);

        return new TitleChooser(story, new TitleOptions()).Choose(articles, new SectionDraft([opening]) { Episode = episode });
    }
}
