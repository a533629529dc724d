using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Samples;

public sealed class SampleStoryPageTests
{
    private static ImportedStory Page => SampleFolder.Article("14-velm-story-page.txt").Digest.ShouldNotBeNull();

    [Fact]
    public void Story_page_is_read_whole()
    {
        Page.ImportedArticleCount.ShouldBe(15);
        Page.Sections.Select(s => s.Heading).ShouldBe(
        [
            "Interim agreement secures the flow at Kolm",
            "Growers on the lower Velm count their losses",
            "Rebels and a disputed bill cloud the vote",
            "Votes and treaty talks lie ahead",
        ]);
        Page.Sources.Count.ShouldBe(4);
        Page.Timeline.Count.ShouldBe(14);
        Page.Timeline.ShouldAllBe(e => e.Date != null && e.Quote != null);
        Page.Stories.Count.ShouldBe(13);
        Page.Articles.Count.ShouldBe(15);
        Page.ExternalResources.Count.ShouldBe(4);
    }

    [Fact]
    public void Story_page_lists_the_samples_that_tell_its_story()
    {
        var onFile = SampleTable.Articles.Select(a => (a.Outlet, a.Title)).ToHashSet();

        Page.Articles.Count(a => onFile.Contains((a.Outlet, a.Title))).ShouldBe(12);
    }
}
