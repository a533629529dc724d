namespace NewsTracker.Core.Tests.Reading.Fields;

public sealed class PressReleaseTests
{
    private const string Text =
        "TARNHOLD -- The harbour council of Tarnhold voted on Tuesday to close the old lock, which divers had found cracked.\n\n" +
        "It will be shut from the first of May until a new gate is built.\n";

    [Theory]
    [InlineData("University of Tarnhold\nNEWS RELEASE\nFor immediate release: March 2, 2031\n\n")]
    [InlineData("Tarnhold Harbour Board\n\nPRESS RELEASE\n\n2 March 2031\n\n")]
    [InlineData("Hafenamt Tarnhold\n\nPRESSEMITTEILUNG\n\n")]
    public void Who_releases_it_is_no_title(string head)
    {
        var read = Read.One(head + "Old lock of Tarnhold closes in May\n\n" + Text);

        read.Title.ShouldBe("Old lock of Tarnhold closes in May");
        read.Stripped.ShouldContain(head.Split('\n')[0]);
    }

    [Fact]
    public void A_title_above_the_notice_stays_the_title()
    {
        var read = Read.One("Old lock of Tarnhold closes in May\n\nFOR IMMEDIATE RELEASE\n\n" + Text);

        read.Title.ShouldBe("Old lock of Tarnhold closes in May");
    }
}
