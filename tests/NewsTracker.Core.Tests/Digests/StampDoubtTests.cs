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
    [InlineData("Jan Kolm was sentenced Wednesday to nine years for the fire that he started on March 11, 2031.", true)]
    [InlineData("Jan Kolm will be sentenced on Friday to nine years for the fire that he started on March 11, 2031.", false)]
    [InlineData("Jan Kolm was sentenced on Tuesday to nine years for the fire that he started on March 2, 2031.", false)]
    [InlineData("Jan Kolm was sentenced to nine years for the March 11, 2031, fire that left four people dead.", true)]
    [InlineData("Jan Kolm was asked to lead the March 11, 2031, meeting of the council of Tarnhold.", false)]
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

        (story.Voices[0].Day != new DateOnly(2031, 3, 11)).ShouldBe(refuted);
    }

    [Fact]
    public void The_page_s_own_day_stands_for_the_refuted_one_and_its_weekdays_are_counted_from_it()
    {
        var late = InventedStory.Article(1, "Courier", "2031-05-20", "Bridge shut",
            "Bridge shut", "4 March 2031, 15:39 (GMT+05:00)",
            "The council of Tarnhold shut the harbour bridge on Monday because of cracks.");
        var before = InventedStory.Article(2, "Ledger", "2031-03-01", "Cracks in bridge",
            "Divers of Tarnhold found cracks in the pillars of the harbour bridge on Saturday.");

        var cache = new DigestCache();
        var lead = DigestBuilder.Build([late, before], cache).Sections[0];

        lead.Heading.ShouldContain("3 March 2031");
        lead.Sentences[0].Text.ShouldContain("on Monday");
        lead.Sentences[0].Additions.ShouldNotBeNull().ShouldContain(a => a.Text == " [3 March]");
        cache.Of(late).ShouldBeSameAs(cache.Of(late));
        new StoryCorpus([late, before], cache).Voices[^1].Day.ShouldBe(new DateOnly(2031, 3, 4));
    }

    [Theory]
    [InlineData("Updated Tuesday, March 4, 2031, 9:53 PM")]
    [InlineData("Posted 1 year, 160 days ago")]
    public void A_page_that_only_tells_its_change_or_its_age_has_no_day(string line)
    {
        var story = new StoryCorpus(
            [InventedStory.Article(1, "Courier", "2031-05-20", "Bridge shut", $"Bridge shut\n{line}\nThe council shut the bridge.")],
            new DigestCache());

        story.Voices[0].Day.ShouldBeNull();
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
