using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What a timeline sentence is given in brackets, and where that comes from.</summary>
public sealed class AdditionTests
{
    private const string Opening = "The trader Ruben Kaskel runs the largest fish market of Tarnhold. ";

    [Fact]
    public void A_surname_gets_the_first_names_that_the_article_gives()
    {
        var article = Article(Opening + "Police arrested Kaskel on 3 March 2031 at his flat in Tarnhold.");

        var told = Shown(article).ShouldHaveSingleItem();

        told.Text.ShouldBe("Police arrested Kaskel on 3 March 2031 at his flat in Tarnhold.");
        var added = told.Additions.ShouldNotBeNull().ShouldHaveSingleItem();
        added.Text.ShouldBe("[trader Ruben] ");
        told.Text[added.At..].ShouldStartWith("Kaskel");
        added.Article.ShouldBe(article.Id);
        added.From.Of(article.Content!.Text).ShouldBe("trader Ruben Kaskel");
    }

    [Fact]
    public void A_pronoun_gets_the_name_of_whom_it_surely_speaks()
    {
        var told = Shown(Article(
            "Clara Reyes won the race on Sunday. She joined the Tarnhold Courier as its first reporter of races on 3 March 2031."));

        told.ShouldContain(e => e.Text.StartsWith("She joined", StringComparison.Ordinal)
            && e.Additions != null && e.Additions[0].Text == " [Clara Reyes]" && e.Additions[0].At == 3);
    }

    [Fact]
    public void A_pronoun_that_fits_two_people_keeps_its_event_off_the_page() =>
        Shown(Article(
            "Clara Reyes met Mary Kaskel in Tarnhold. She joined the Tarnhold Courier on 3 March 2031."))
            .ShouldNotContain(e => e.Text.StartsWith("She joined", StringComparison.Ordinal));

    [Theory]
    [InlineData("Judge Anton Rauss asked for a report on Kaskel.", false)]
    [InlineData("Judge Anton Rauss asked for a report on the case.", true)]
    [InlineData("Judge Anton Rauss asked for a report on Miss Lindqvist.", true)]
    [InlineData("Judge Anton Rauss asked for a report of the Kaskel Clinic.", true)]
    public void Whoever_is_named_beside_one_of_whom_the_article_speaks_more_is_no_answer(string before, bool answered) =>
        Shown(Article(
            "A hearing for Ruben Kaskel, 23, charged with the murders of Mary Lindqvist, 58, and his sister Katie Kaskel, 20, was heard in "
            + "Tarnhold this morning. The bodies of Miss Lindqvist and Miss Kaskel were found on Saturday. " + before
            + " At the hearing on Monday he was deemed too ill to appear in the dock of Tarnhold. Kaskel was brought to court in a van."))
            .Any(e => e.Additions is [{ Text: " [Judge Anton Rauss]" }]).ShouldBe(answered);

    [Theory]
    [InlineData("The ferry company Nordlys Lines of Tarnhold sacked 300 sailors yesterday after a long strike.", " [6 March]")]
    [InlineData("The ferry company Nordlys Lines of Tarnhold sacked 300 sailors last week after a strike.", " [24 February to 2 March]")]
    [InlineData("The ferry company Nordlys Lines of Tarnhold sacked 300 sailors last Tuesday after a long strike.", " [4 March]")]
    [InlineData("The ferry company Nordlys Lines of Tarnhold sacked 300 sailors two years ago after a long strike.", " [2029]")]
    [InlineData("The ferry company Nordlys Lines of Tarnhold sacked 300 sailors more than two years ago after a strike.", null)]
    [InlineData("The ferry company Nordlys Lines of Tarnhold sacked 300 sailors on Tuesday after a long strike.", null)]
    [InlineData("The ferry company Nordlys Lines of Tarnhold sacked 300 sailors today after a long strike.", null)]
    [InlineData("The ferry company Nordlys Lines of Tarnhold sacked 300 sailors on 4 March 2031 after a long strike.", null)]
    public void A_line_says_which_day_it_means_by_words_that_its_own_day_belies(string line, string? added)
    {
        var voice = new StoryCorpus([Article(line)], new DigestCache()).Voices[0];

        DayAdditions.UnderDay(voice, voice.Features.Sentences[0], 2031).Select(a => a.Text).ShouldBe(added is null ? [] : [added]);
    }

    [Theory]
    [InlineData("Crowds asked “How many sailors will you sack today?” at the yard of Nordlys Lines in Tarnhold.", false)]
    [InlineData("Nordlys Lines, whose crews asked “How many sailors?”, sacked 300 sailors in Tarnhold today.", true)]
    public void Nothing_is_put_into_what_somebody_calls_out(string line, bool isSaid)
    {
        var voice = new StoryCorpus([Article(line)], new DigestCache()).Voices[0];

        DayAdditions.Find(voice, voice.Features.Sentences[0], 2031).ShouldNotBeNull().Count.ShouldBe(isSaid ? 1 : 0);
    }

    [Theory]
    [InlineData("Police arrested the trader Ruben Kaskel on 3 March 2031 at his flat in Tarnhold.")]
    [InlineData("Police arrested Mayor Kaskel on 3 March 2031 at his flat in Tarnhold.")]
    public void A_name_that_says_enough_gets_nothing(string sentence) =>
        Shown(Article(Opening + sentence)).ShouldAllBe(e => e.Additions == null);

    [Theory]
    [InlineData("The priest Louis Kaskel and the trader Ruben Kaskel run the fish market of Tarnhold. ")]
    [InlineData("The trader Ruben “the Eel” Kaskel runs the fish market of Tarnhold. Ruben Kaskel is 61. ")]
    public void Of_two_people_of_one_surname_neither_is_named(string opening) =>
        Shown(Article(opening + "Police arrested Kaskel on 3 March 2031 at his flat in Tarnhold."))
            .ShouldAllBe(e => e.Additions == null);

    [Fact]
    public void A_word_of_a_headline_is_no_first_name() =>
        Shown(Article(
            "Comedian Ruben Kaskel runs a club in Tarnhold. Comedian Ruben Kaskel, a comedian since 2009, plays there on Sundays. "
            + "Police arrested Kaskel on 3 March 2031 at his flat in Tarnhold."))
            .SelectMany(e => e.Additions ?? []).Select(a => a.Text).ShouldAllBe(t => t == "[Ruben] ");

    [Fact]
    public void A_letter_behind_a_number_is_no_first_name() =>
        Additions(Article(
            "The Anglers have withdrawn their offer to free - agent 1B Luis Teixeira, reports the Tarnhold Courier. "
            + "Manager Tony Reyes confirmed the report, adding that he is no longer pursuing Teixeira. Teixeira will be 29 in April."))
            .Select(a => a.Text).ShouldContain("[Luis] ");

    [Theory]
    [InlineData("Pastor said he wanted a harbour court of Tarnhold without cameras on 3 March 2031.", false)]
    [InlineData("The lawyer added on 3 March 2031 that he wanted a harbour court of Tarnhold without cameras.", false)]
    [InlineData("Police said he wanted a harbour court of Tarnhold without cameras on 3 March 2031.", true)]
    [InlineData("On Monday he wanted a harbour court of Tarnhold without cameras on 3 March 2031.", true)]
    public void A_pronoun_behind_what_somebody_said_is_that_person(string sentence, bool isGiven) =>
        Additions(Article("Ruben Kaskel is a doctor of Tarnhold. Ruben Kaskel is on trial. " + sentence))
            .Any(a => a.Text == " [Ruben Kaskel]").ShouldBe(isGiven);

    [Fact]
    public void A_land_is_not_called_by_the_name_of_its_minister() =>
        Shown(Article(
            "Ministers Amara Tolvey of Marenia and Tomas Rekvard of Ardovia met in Tarnhold. Amara Tolvey of Marenia spoke first. "
            + "Marenia and Ardovia opened direct talks on the Tessarin Dam on 3 March 2031."))
            .ShouldAllBe(e => e.Additions == null);

    [Fact]
    public void Events_off_the_page_keep_their_words_alone() =>
        DigestBuilder.Build([Article(Opening + "Kaskel was praised last year.")]).Timeline.Where(e => !e.Shown)
            .ShouldAllBe(e => e.Additions == null);

    private static IEnumerable<Addition> Additions(StoryArticle article)
    {
        var voice = new StoryCorpus([article], new DigestCache()).Voices[0];
        return voice.Features.Sentences.SelectMany(s => AdditionFinder.Find(voice, s).All);
    }

    private static List<DigestEvent> Shown(StoryArticle article) => [.. DigestBuilder.Build([article]).Timeline.Where(e => e.Shown)];

    private static StoryArticle Article(string text) =>
        InventedStory.Article(7, "Tarnhold Courier", "2031-03-07", "Harbour notes", text);
}
