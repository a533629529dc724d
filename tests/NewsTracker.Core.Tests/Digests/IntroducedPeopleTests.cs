using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using Shouldly;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>A line of the short timeline says who the people in it are, in its article's own words.</summary>
public sealed class IntroducedPeopleTests
{
    private const string Sued =
        "A ferry company was sued on Monday over the accident that killed four people in Tarnhold harbour in March. ";

    [Theory]
    [InlineData("Mara Kolm, a welder of Ostmark Yard, filed the suit in the district court. ",
        "Kolm fled the burning ferry in Tarnhold harbour with two other people on 3 March 2031.",
        "[Mara] Kolm [a welder of Ostmark Yard] fled")]
    [InlineData("Mara Kolm, a welder of Ostmark Yard and mother of two, filed the suit in the district court. ",
        "Kolm fled the burning ferry in Tarnhold harbour with two other people on 3 March 2031.",
        "[Mara] Kolm [a welder of Ostmark Yard] fled")]
    [InlineData("The suit was filed by union leader Mara Kolm in the district court. ",
        "Kolm fled the burning ferry in Tarnhold harbour with two other people on 3 March 2031.",
        "[Union leader Mara] Kolm fled")]
    [InlineData("The suit was filed by union leader Mara Kolm in the district court. ",
        "Four people were killed when the ferry burned in Tarnhold harbour on 3 March 2031, Kolm told the court.",
        "[union leader Mara] Kolm told")]
    [InlineData("The suit was filed by union leader Mara Kolm in the district court. ",
        "Four people were killed when the ferry burned in Tarnhold harbour on 3 March 2031, Ms Kolm told the court.",
        ", Ms Kolm told")]
    [InlineData("Mara Kolm filed the suit in the district court. ",
        "Kolm fled the burning ferry in Tarnhold harbour with two other people on 3 March 2031.",
        "[Mara] Kolm fled")]
    [InlineData("Mara Kolm, whose sister drowned, filed the suit in the district court. ",
        "Kolm fled the burning ferry in Tarnhold harbour with two other people on 3 March 2031.",
        "[Mara] Kolm fled")]
    [InlineData("Mara Kolm, a witness of the fire, filed the suit in the district court. ",
        "Kolm fled the burning ferry in Tarnhold harbour with two other people on 3 March 2031.",
        "[Mara] Kolm fled")]
    [InlineData("The company's lawyer Mara Kolm denied the claims in the district court. ",
        "Kolm fled the burning ferry in Tarnhold harbour with two other people on 3 March 2031.",
        "[Mara] Kolm fled")]
    [InlineData("Ostmark Yard's lawyer Mara Kolm denied the claims in the district court. ",
        "Kolm fled the burning ferry in Tarnhold harbour with two other people on 3 March 2031.",
        "[Ostmark Yard's lawyer Mara] Kolm fled")]
    [InlineData("The suit was filed in the district court. HOST MARA KOLM: It was a dark day. ",
        "Kolm fled the burning ferry in Tarnhold harbour with two other people on 3 March 2031.",
        "Kolm fled")]
    public void Who_somebody_is_stands_in_brackets_where_the_article_says_so(string told, string line, string shown) =>
        Shown(told + line).ShouldContain(shown);

    [Fact]
    public void The_addition_opens_the_words_that_say_who()
    {
        var text = Sued + "Mara Kolm, a welder of Ostmark Yard, filed the suit in the district court. "
            + "Kolm fled the burning ferry in Tarnhold harbour with two other people on 3 March 2031.";

        var said = Added(text[Sued.Length..]).Single(a => a.Text.StartsWith(" [", StringComparison.Ordinal));

        text[said.From.Start..said.From.End].ShouldBe("Mara Kolm, a welder of Ostmark Yard");
    }

    [Theory]
    [InlineData("Union leader Mara Kolm fled the burning ferry in Tarnhold harbour with two other people on 3 March 2031.")]
    [InlineData("Mara Kolm, the leader of the union, fled the burning ferry in Tarnhold harbour on 3 March 2031.")]
    [InlineData("Members of the Kolm family fled the burning ferry in Tarnhold harbour on 3 March 2031.")]
    public void A_line_that_says_so_itself_or_tells_of_no_such_person_needs_nothing(string line) =>
        Added("The suit was filed by union leader Mara Kolm in the district court. " + line).ShouldBeEmpty();

    private static string Shown(string told)
    {
        var (voice, sentence) = LineOf(told);
        var words = sentence.Core.Of(voice.Text);
        foreach (var added in Added(told).Reverse()) words = words.Insert(added.At, added.Text);
        return words;
    }

    private static IReadOnlyList<Addition> Added(string told)
    {
        var (voice, sentence) = LineOf(told);
        return IntroducedPeople.Find(voice, sentence, AdditionFinder.Find(voice, sentence)).All;
    }

    private static (IndependentArticle Voice, SentenceFeatures Sentence) LineOf(string told)
    {
        var article = InventedStory.Article(1, "Tarnhold Courier", "2031-05-13", "Ferry company sued over fire", Sued + told);
        var voice = new StoryCorpus([article], new DigestCache()).Voices[0];
        return (voice, voice.Features.Sentences[^1]);
    }
}
