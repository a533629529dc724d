using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>A day that stands on a page and that its own text refutes dates nothing.</summary>
public sealed class StampDoubtTests
{
    [Theory]
    [InlineData("Posted 1 year, 160 days ago by the harbour desk. The council of Tarnhold closed the bridge.", true)]
    [InlineData("The bridge was opened two years ago. The council of Tarnhold closed it again.", false)]
    [InlineData("Jan Kolm was sentenced on Saturday to nine years for the fire that he started on March 11, 2031.", true)]
    [InlineData("Jan Kolm was sentenced on Tuesday to nine years for the fire that he started on March 2, 2031.", false)]
    [InlineData("Jan Kolm of Harsk died on May 5, 2031 in a yard of Ostmark.", true)]
    [InlineData("The council of Tarnhold said on Saturday that it will open the bridge on May 5, 2031.", false)]
    [InlineData("Bridge shut\n4 March 2031, 15:39 (GMT+05:00)\nThe council of Tarnhold will close the bridge on Saturday.", true)]
    [InlineData("Bridge shut\n10 March 2031, 15:39\nThe council of Tarnhold will close the bridge on Saturday.", false)]
    [InlineData("Bridge shut\nPosted 4 March 2031, 15:39 Updated 11 March 2031, 9:02\nThe council closed the bridge.", false)]
    [InlineData("Bridge shut\nTHURSDAY, APRIL 10, 2031, 9: 53 PM\nThe council of Tarnhold will close the bridge.", true)]
    [InlineData("Bridge shut\nUpdated Thursday, April 10, 2031, 9:53 PM\nThe council of Tarnhold will close the bridge.", false)]
    [InlineData("Bridge shut\nThursday, March 13, 2031, 9:53 PM\nThe council of Tarnhold will close the bridge.", false)]
    [InlineData("The bridge cracks.\n4 March 2031 - 15:39 Nobody of the council of Tarnhold likes to let go.", false)]
    public void A_text_may_refute_the_day_that_stands_on_it(string text, bool refuted)
    {
        var story = new StoryCorpus([InventedStory.Article(1, "Courier", "2031-03-11", "Harbour", text)], new DigestCache());

        (story.Voices[0].Day is null).ShouldBe(refuted);
    }

    [Fact]
    public void It_heads_no_section()
    {
        var heading = DigestBuilder.Build(
        [
            InventedStory.Article(1, "Courier", "2031-03-11", "Kolm sentenced",
                "Jan Kolm of Tarnhold was sentenced to nine years for the fire that he started on May 5, 2031."),
        ]).Sections[0].Heading;

        heading.ShouldNotContain("March");
    }
}
