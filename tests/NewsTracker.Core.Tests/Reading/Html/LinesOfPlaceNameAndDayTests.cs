namespace NewsTracker.Core.Tests.Reading.Html;

public sealed class LinesOfPlaceNameAndDayTests
{
    private const string Text =
        "<p>The harbour council of Tarnhold voted on Tuesday evening to close the old lock, which divers had found to be cracked.</p>" +
        "<p>It will be shut from the first of May, and boats of up to nine metres may use the northern basin until then.</p>";

    [Theory]
    [InlineData("Tarnhold (dpx) – Von Ana Lind – veröffentlicht am 20. Februar 2031, zuletzt geändert am 25. Februar 2031")]
    [InlineData("Tarnhold | By Ana Lind | 20 February 2031")]
    [InlineData("Harbours — by Ana Lind — Posted 20 February 2031, 06:10")]
    public void Give_the_name(string line)
    {
        var read = Read.One(
            $"<html><head><title>Lock closes</title></head><body><article><h1>Lock closes</h1><p>{line}</p>{Text}</article></body></html>",
            "a.html");

        read.Byline.ShouldBe(["Ana Lind"]);
        read.Published.ShouldNotBeNull().Date.Start.ShouldBe(new DateOnly(2031, 2, 20));
    }
}
