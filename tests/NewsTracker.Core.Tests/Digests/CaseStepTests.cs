using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Where no article has a day, the steps of a case tell what came last.</summary>
public sealed class CaseStepTests
{
    [Theory]
    [InlineData("Police arrested the clerk Jan Ostrek in a yard of Harsk.", 1)]
    [InlineData("The clerk Jan Ostrek was charged with the theft of the harbour bell.", 2)]
    [InlineData("Jan Ostrek was arrested in Harsk and charged with the theft of the harbour bell.", 2)]
    [InlineData("A jury in Tarnhold convicted Jan Ostrek of the theft of the harbour bell.", 5)]
    [InlineData("Jan Ostrek was found guilty of the theft of the harbour bell in Tarnhold.", 5)]
    [InlineData("A jury handed down a guilty verdict in the theft of the harbour bell in Tarnhold.", 5)]
    [InlineData("Jan Ostrek was found in a yard of Harsk with the harbour bell of Tarnhold.", 0)]
    [InlineData("Jan Ostrek will be charged with the theft of the harbour bell.", 0)]
    [InlineData("The convicted thief Jan Ostrek went home to Harsk.", 0)]
    [InlineData("The harbour bell of Tarnhold hung in a yard of Harsk.", 0)]
    public void A_step_is_what_took_place(string sentence, int step) =>
        CaseSteps.Of(new StoryCorpus([InventedStory.Article(1, "Courier", null, "", sentence)], new DigestCache())
            .Voices[0].Features.Sentences[0]).ShouldBe(step);

    [Theory]
    [InlineData("A jury handed down a guilty verdict on one of two men in the theft of the bell.", true)]
    [InlineData("A clerk of the harbour office was convicted over the stolen bell.", true)]
    [InlineData("The clerk Mara Kolm was convicted of hiding the bell.", false)]
    [InlineData("The clerk Jan Ostrek was sentenced to four years for the theft of the bell.", false)]
    public void A_step_that_two_articles_tell_is_one(string other, bool isOne)
    {
        var story = new StoryCorpus(
            [
                InventedStory.Article(1, "Courier", null, "", "Jan Ostrek was found guilty of the theft of the harbour bell."),
                InventedStory.Article(2, "Ledger", null, "", other),
            ],
            new DigestCache());

        CaseSteps.IsOne(story.Voices[0].Features.Sentences[0], story.Voices[1].Features.Sentences[0]).ShouldBe(isOne);
    }

    [Fact]
    public void A_story_without_days_opens_with_the_last_step()
    {
        var articles = new[]
        {
            InventedStory.Article(
                1, "Courier", null, "", "Police arrested the clerk Jan Ostrek over the theft of the harbour bell of Tarnhold."),
            InventedStory.Article(
                2, "Ledger", null, "", "The clerk Jan Ostrek was arrested over the stolen harbour bell of Tarnhold, police said."),
            InventedStory.Article(
                3, "Radio", null, "", "A jury convicted the clerk Jan Ostrek of the theft of the harbour bell of Tarnhold."),
        };

        DigestBuilder.Build(articles).Sections[0].Sentences[0].Text.ShouldContain("convicted");
    }
}
