using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>How dates and events are ranked and cited.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void A_date_that_two_tell_stands_before_one_that_a_single_article_repeats()
    {
        var story = new StoryCorpus(
            [
                Article(1, "A", "Engineers closed the north quay of Tarnhold."),
                Article(2, "B", "Divers measured the south pier of Tarnhold.")
            ],
            new DigestCache());
        EventCandidate Told(int voice, int day) =>
            new(
                story.Voices[voice], story.Voices[voice].Features.Sentences[0], DateSpan.Day(new(2031, 3, day)), "explicit", false, true,
                true, 1);

        var ranked = DateRanker.Rank([Told(0, 2), Told(0, 2), Told(0, 2), Told(0, 1), Told(1, 1)], new());

        ranked.Select(g => g.Date.Start.Day).ShouldBe([1, 2]);
        ranked[1].Score.ShouldBe(1.11, 1e-9);
    }

    [Fact]
    public void A_further_event_of_a_date_weighs_less_than_its_first()
    {
        var timeline = Timeline(
            Article(1, "A", "Engineers of Tarnhold closed the harbour bridge on 3 March 2031."),
            Article(2, "B", "On 3 March 2031 the fish market burnt down in Port Arlen."),
            Article(3, "C", "Farmers from Ostmark blocked the northern motorway on 3 March 2031."));

        timeline.Count.ShouldBe(3);
        timeline[0].Salience.ShouldBe(1);
        timeline[1].Salience.ShouldBeLessThan(timeline[0].Salience);
        timeline[2].Salience.ShouldBeLessThan(timeline[1].Salience);
    }

    [Fact]
    public void A_telling_of_the_event_without_its_details_is_cited_as_weak()
    {
        const string Long = "The ferry Halcyon sank on 3 March 2031 while carrying timber, cement, drinking water, medicine and forty " +
            "sheep to the villages of the northern islands.";
        var told = Timeline(Article(1, "A", Long), Article(2, "B", "The Halcyon sank on 3 March 2031."));

        told.ShouldHaveSingleItem().Citations.Select(c => (c.Article, c.Support))
            .ShouldBe([(1, SupportStatus.Verbatim), (2, SupportStatus.Weak)]);
    }

    [Fact]
    public void What_one_told_as_planned_and_another_as_done_is_done_and_told_by_the_other_alone()
    {
        var told = Timeline(
            Article(1, "A", "Tarnhold will open the new harbour bridge on 10 March 2031."),
            InventedStory.Article(2, "B", "2031-03-11", "Harbour notes", "Tarnhold opened the new harbour bridge on 10 March 2031."));

        var bridge = told.ShouldHaveSingleItem();
        bridge.Citations.ShouldHaveSingleItem().Article.ShouldBe(2);
        bridge.Planned.ShouldBeFalse();
    }

    [Fact]
    public void The_day_of_the_matter_stands_before_the_day_on_which_it_was_said()
    {
        var timeline = Timeline(Article(
            1, "A", "The harbour board of Tarnhold said on 6 March 2031 that the ferry Halcyon sank near the breakwater on 4 March 2031."));

        timeline.MaxBy(e => e.Salience)!.Date.ShouldBe(DateSpan.Day(new(2031, 3, 4)));
    }

    [Fact]
    public void An_article_that_tells_an_event_twice_is_cited_once()
    {
        var told = Timeline(Article(1, "A",
            "Engineers closed the harbour bridge of Tarnhold on 3 March 2031. Nobody was hurt. The engineers closed the harbour bridge " +
            "of Tarnhold on 3 March 2031 at noon."));

        told.Where(e => e.DateFrom == "explicit").ShouldHaveSingleItem().Citations.ShouldHaveSingleItem();
    }

    private static IReadOnlyList<DigestEvent> Timeline(params StoryArticle[] articles) => DigestBuilder.Build(articles).Timeline;

    private static StoryArticle Article(long id, string outlet, string text) =>
        InventedStory.Article(id, outlet, "2031-03-07", "Harbour notes", text);
}
