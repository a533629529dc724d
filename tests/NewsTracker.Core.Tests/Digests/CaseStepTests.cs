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
    [InlineData("Jan Ostrek will be charged with the theft of the harbour bell.", 0)]
    [InlineData("The convicted thief Jan Ostrek went home to Harsk.", 0)]
    [InlineData("The harbour bell of Tarnhold hung in a yard of Harsk.", 0)]
    public void A_step_is_what_took_place(string sentence, int step) =>
        CaseSteps.Of(new StoryCorpus([InventedStory.Article(1, "Courier", null, "", sentence)], new DigestCache())
            .Voices[0].Features.Sentences[0]).ShouldBe(step);

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
