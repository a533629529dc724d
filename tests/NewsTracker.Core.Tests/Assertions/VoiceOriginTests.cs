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

    private const string Agency =
        "A climber was flown to the ridge with three friends and was walking to a hut when he fell, police said. His boots had no "
        + "spikes, and none of the four had been on ice before. Friends tried to carry him down over the glacier, but he died on the "
        + "way. It is a reminder that nobody should go up there without a guide, the officer said. A second man died after slipping "
        + "from a ledge the day before.";

    /// <summary>No long run is left, and many short ones are: the wire has been written anew line by line.</summary>
    [Fact]
    public void A_report_written_anew_after_another_keeps_short_runs_of_it_in_many_places() => Voices(Agency,
        "He was walking to a hut with his friends, having been flown to the ridge by helicopter. None of the four wore spikes, and "
        + "it was the first time that they had been on ice. They tried to carry him to the valley. A reminder that nobody is safe, "
        + "an officer called it. Another man died after slipping, on Friday, and he too went up there without a guide.").ShouldBe(1);

    /// <summary>What the law calls a charge everybody writes; nobody copies by that alone.</summary>
    [Fact]
    public void One_long_run_of_what_a_charge_is_called_makes_no_copy() => Voices(
        "The driver was held a street away with vodka in his car. Prosecutors charged him with manslaughter and leaving the scene of an "
        + "accident resulting in death. Neighbours laid flowers where the nurse had parked, and her sons asked for a crossing.",
        "She had just come from work, her brother told us at the door. A judge read out the counts, manslaughter and leaving the scene of "
        + "an accident resulting in death, while the young man looked at the floor. He is to be back in court in spring.").ShouldBe(2);

    private static int Voices(string one, string other) => VoiceCounter.Of([
        new("A", "Somebody was hurt.") { Article = one }, new("B", "Nobody knows more.") { Article = other },
    ]).Count;
}
