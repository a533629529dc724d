using System.Text;
using NewsTracker.Core.Reading;

namespace NewsTracker.Core.Tests.Reading;

/// <summary>A page's line of day and hour is no headline, whichever field it came in.</summary>
public sealed class StampTitleTests
{
    private const string Text =
        @"10:24 AM, MON 22 JUL 2031\nFire at harbour shed may have been arson\nPolice of Tarnhold look into a fire at a shed.";

    [Theory]
    [InlineData("10:24 AM, MON 22 JUL 2031", "Fire at harbour shed may have been arson")]
    [InlineData("10: 24 AM, MON 22 JUL 2031", "Fire at harbour shed may have been arson")]
    [InlineData("8 / 2 / 31 at 1: 30 PM", "Fire at harbour shed may have been arson")]
    [InlineData("Article posted on 08. 07. 2031", "Fire at harbour shed may have been arson")]
    [InlineData("September 18th, 2031, 05: 31 GMT", "Fire at harbour shed may have been arson")]
    [InlineData("Last Updated: Monday, 28 November 2031, 02: 24 GMT", "Fire at harbour shed may have been arson")]
    [InlineData("THURSDAY, JUNE 30, 2031", "Fire at harbour shed may have been arson")]
    [InlineData("Harbour shed burns", "Harbour shed burns")]
    [InlineData("22 July 2031: what we know", "22 July 2031: what we know")]
    public void A_title_that_is_a_stamp_gives_way_to_the_headline_of_the_text(string title, string expected) =>
        FileReader.Read(Encoding.UTF8.GetBytes($$"""{"title":"{{title}}","text":"{{Text}}"}"""), "a.json")
            .Documents.ShouldHaveSingleItem().Title.ShouldBe(expected);
}
