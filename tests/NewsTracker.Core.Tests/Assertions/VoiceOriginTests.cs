using NewsTracker.Core.Assertions.Voices;

namespace NewsTracker.Core.Tests.Assertions;

public sealed class VoiceOriginTests
{
    [Theory]
    [InlineData("The Associated Press reported that the harbour was shut.", 1)]
    [InlineData("Our reporter found the harbour shut.", 2)]
    public void Two_reports_that_credit_one_agency_beside_what_they_tell_are_its_voice(string around, int voices) =>
        VoiceCounter.Of([
            new("A", "Rebels hold the port since Monday.") { Around = "So the Associated Press reported, citing a harbour pilot." },
            new("B", "The quays are no longer in the army's hands.") { Around = around },
        ]).Count.ShouldBe(voices);

    /// <summary>Far from the passages both keep runs of one text, though each has cut and reworded it.</summary>
    [Theory]
    [InlineData("grabbed watches and rings from the cases by the door while a second man held the staff at bay", 1)]
    [InlineData("took what lay nearest, and the clerks were kept back by another of them until the street was clear again", 2)]
    public void Two_reports_made_of_one_text_are_one_voice_wherever_their_passages_stand(string robbed, int voices)
    {
        const string Wire = "The men grabbed watches and rings from the cases by the door while a second man held the staff at bay. "
            + "Then they set fire to the car and left in another, and nobody in the shop was hurt. Shots were heard before dawn.";
        var other = $"Robbers came at night. They {robbed}. No one has been caught so far, and the owner of the shop was not there.";

        VoiceCounter.Of([
            new("A", "Shots were heard before dawn.") { Article = Wire }, new("B", "Robbers came at night.") { Article = other },
        ]).Count.ShouldBe(voices);
    }
}
