using NewsTracker.Core.Assertions;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>What kind of assertion a sentence is, read among sentences of an ordinary report.</summary>
public sealed class StatusTests
{
    private const string Before =
        "The ferry Halcyon sank off Tarnhold on Tuesday. Divers found two bodies in the wreck on Wednesday, police said. ";

    [Theory]
    [InlineData("Is this the end of the ferries?")]
    [InlineData("Should the ferries of Tarnhold be sold?")]
    public void A_question_tells_nothing(string sentence) =>
        Told.Last(Before + "\n\n" + sentence).Status.ShouldBeOneOf(AssertionStatus.Opinion, AssertionStatus.NotContent);

    [Theory]
    [InlineData("Police arrested two men in Tarnhold on Tuesday.", AssertionStatus.Happened)]
    [InlineData("A bomb exploded in Tarnhold on Monday, killing three people.", AssertionStatus.Happened)]
    [InlineData("The court in Tarnhold sentenced Tomas Orlov to four years in prison on Tuesday.", AssertionStatus.Happened)]
    [InlineData("Two people were killed when a train hit a bus near Port Arlen on Monday.", AssertionStatus.Happened)]
    [InlineData("The court in Tarnhold will hear the case on Friday.", AssertionStatus.Planned)]
    [InlineData("The trial of Tomas Orlov is scheduled to begin on 20 March.", AssertionStatus.Planned)]
    [InlineData("\"We must never let this happen again,\" she said.", AssertionStatus.Opinion)]
    [InlineData("The bridge is 300 metres long and carries two railway lines.", AssertionStatus.State)]
    [InlineData("The harbour has three quays.", AssertionStatus.State)]
    [InlineData("Photo: Getty Images", AssertionStatus.NotContent)]
    [InlineData("Subscribe to our newsletter", AssertionStatus.NotContent)]
    [InlineData("Share this article by email", AssertionStatus.NotContent)]
    public void A_sentence_has_its_status_with_more_than_half_of_the_odds(string sentence, AssertionStatus status)
    {
        var told = Told.Last(Before + "\n\n" + sentence);

        told.Status.ShouldBe(status);
        told.Of(status).ShouldBeGreaterThan(0.5);
    }

    [Theory]
    [InlineData("The council of Tarnhold closed the bridge.")]
    [InlineData("Engineers found cracks in the pillars on Monday.")]
    [InlineData("Police arrested two men in Tarnhold on 4 March 2031.")]
    [InlineData("The board approved the repairs in 2029.")]
    [InlineData("Nobody was hurt in the fire.")]
    public void A_past_sentence_is_never_planned(string sentence)
    {
        var told = Told.Last(Before + sentence);

        told.Status.ShouldNotBe(AssertionStatus.Planned);
        told.Of(AssertionStatus.Planned).ShouldBeLessThan(0.2);
    }

    [Theory]
    [InlineData("Police arrested two men in Tarnhold on Tuesday.", true)]
    [InlineData("The harbour bridge in Tarnhold was closed on Tuesday after engineers found cracks in two pillars.", true)]
    [InlineData("He did it again.", false)]
    [InlineData("But they refused.", false)]
    [InlineData("This was denied.", false)]
    public void A_sentence_stands_alone_when_it_names_who_did_what(string sentence, bool alone) =>
        (Told.Last(Before + sentence).StandsAlone > 0.5).ShouldBe(alone);
}
