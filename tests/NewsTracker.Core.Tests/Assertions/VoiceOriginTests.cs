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
}
