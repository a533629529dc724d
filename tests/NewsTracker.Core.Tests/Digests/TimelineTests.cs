using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>How dates and events are ranked and cited.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void A_date_that_many_tell_stands_before_one_that_a_single_article_repeats()
    {
        string[] told = ["Engineers closed the north quay", "Divers measured the south pier", "Sailors moved the old lightship", "Farmers blocked the market road"];
        var often = string.Join(' ', told.Select(t => $"{t} of Tarnhold on 2 March 2031."));
        const string Wide = "The ferry Halcyon of Tarnhold ran aground on 1 March 2031.";

        var timeline = Timeline(Article(1, "A", often + " " + Wide), Article(2, "B", Wide), Article(3, "C", Wide));

        timeline.MaxBy(e => e.Salience)!.Date.ShouldBe(DateSpan.Day(new(2031, 3, 1)));
    }

    [Fact]
    public void The_day_of_the_matter_stands_before_the_day_on_which_it_was_said()
    {
        var timeline = Timeline(Article(1, "A", "The harbour board of Tarnhold said on 1 March 2031 that the ferry Halcyon sank near the breakwater on 4 March 2031."));

        timeline.MaxBy(e => e.Salience)!.Date.ShouldBe(DateSpan.Day(new(2031, 3, 4)));
    }

    [Fact]
    public void An_article_that_tells_an_event_twice_is_cited_once()
    {
        var told = Timeline(Article(1, "A",
            "Engineers closed the harbour bridge of Tarnhold on 3 March 2031. Nobody was hurt. The engineers closed the harbour bridge of Tarnhold on 3 March 2031 at noon."));

        told.ShouldHaveSingleItem().Citations.ShouldHaveSingleItem();
    }

    private static IReadOnlyList<DigestEvent> Timeline(params StoryArticle[] articles) => DigestBuilder.Build(articles).Timeline;

    private static StoryArticle Article(long id, string outlet, string text) => InventedStory.Article(id, outlet, "2031-03-07", "Harbour notes", text);
}
