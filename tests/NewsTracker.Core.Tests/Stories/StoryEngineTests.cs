using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Core.Grouping.Copies;
using NewsTracker.Core.Grouping.Linking;
using NewsTracker.Core.Grouping.SubStories;
using NewsTracker.Core.Grouping.Terms;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Stories;

public class StoryEngineTests
{
    [Fact]
    public void Two_headlines_of_one_event_share_a_sub_story()
    {
        var engine = new StoryEngine();
        var first = engine.Add(Invented.Item(1, "Quorvelle dam breach floods Tarnmouth valley"));
        var second = engine.Add(Invented.Item(2, "Tarnmouth valley flooded after Quorvelle dam breach"));
        var other = engine.Add(Invented.Item(3, "Brenholt wins chess title in Ostrava"));
        second.SubStory.ShouldBe(first.SubStory);
        second.Reason.Rule.ShouldBe(PlacementRule.SameEvent);
        second.Reason.Nearest.ShouldBe(first.SubStory);
        second.Reason.SharedTerms.ShouldContain("Quorvelle");
        second.Reason.Score.ShouldBeGreaterThanOrEqualTo(second.Reason.Bar);
        other.SubStory.ShouldNotBe(first.SubStory);
        other.Reason.Rule.ShouldBe(PlacementRule.Opened);
    }

    [Fact]
    public void Articles_that_tell_the_same_of_the_same_are_nearer_and_the_reason_says_what()
    {
        var apart = Second([]);
        var together = Second(["flood/valley", "breach/dam"]);

        together.Score.ShouldBeGreaterThan(apart.Score);
        together.SharedPairs.ShouldBe(["breach/dam"]);
        apart.SharedPairs.ShouldBeNull();

        static PlacementReason Second(string[] pairs)
        {
            var engine = new StoryEngine();
            engine.Add(Invented.Item(1, "Quorvelle dam breach floods Tarnmouth valley") with { Pairs = ["breach/dam", "drown/sheep"] });
            return engine.Add(Invented.Item(2, "Tarnmouth valley flooded after Quorvelle dam breach") with { Pairs = pairs }).Reason;
        }
    }

    [Fact]
    public void Sub_stories_that_turn_out_to_tell_one_event_merge_into_the_older()
    {
        var engine = new StoryEngine(new GroupingOptions { SubStories = new() { JoinBar = 1.1 } });
        var first = engine.Add(Invented.Item(1, "Quorvelle dam breach floods Tarnmouth valley"));
        var second = engine.Add(Invented.Item(2, "Tarnmouth valley flooded after Quorvelle dam breach"));
        engine.Add(Invented.Item(3, "Brenholt wins chess title in Ostrava"));
        var merge = engine.Merge().ShouldHaveSingleItem();
        (merge.From, merge.Into).ShouldBe((second.SubStory, first.SubStory));
        merge.Reason.Rule.ShouldBe(PlacementRule.Merged);
        merge.Reason.SharedTerms.ShouldContain("Quorvelle");
        engine.Merge().ShouldBeEmpty();
    }

    [Fact]
    public void A_merge_goes_into_the_larger_even_if_it_is_younger()
    {
        var engine = new StoryEngine(new GroupingOptions { SubStories = new() { JoinBar = 1.1 } });
        engine.Restore(Invented.Item(1, "Quorvelle dam breach floods Tarnmouth valley"), 20, 30, isFixed: false);
        engine.Restore(Invented.Item(2, "Tarnmouth valley flooded after Quorvelle dam breach"), 20, 30, isFixed: false);
        engine.Add(Invented.Item(3, "Quorvelle dam breach: Tarnmouth valley under water")).SubStory.ShouldBe(1);

        var merge = engine.Merge().ShouldHaveSingleItem();

        (merge.From, merge.Into).ShouldBe((1, 20));
    }

    [Fact]
    public void A_sub_story_forgets_the_day_of_an_article_that_left()
    {
        var subStory = new SubStory(1, 1);
        var articles = new[] { 1, 4, 9 }
            .Select(d => new GroupedArticle(d, new ItemTerms(TermVector.Empty, [], 0), new DateOnly(2031, 5, d), "en"))
            .ToList();
        foreach (var article in articles) subStory.Join(article);

        subStory.Leave([articles[0], articles[2]]);

        (subStory.First, subStory.Last).ShouldBe((articles[1].Day, articles[1].Day));
    }

    [Fact]
    public void A_story_that_absorbs_another_counts_as_if_counted_anew()
    {
        StoryState Story(long id, params int[] days)
        {
            var (story, subStory) = (new StoryState(id), new SubStory(id, id));
            foreach (var day in days)
                subStory.Join(new GroupedArticle(day, new ItemTerms(TermVector.Empty, [], 0), new DateOnly(2031, 5, day), "en"));
            story.SubStories.Add(subStory);
            story.Refresh();
            return story;
        }

        var (winner, loser) = (Story(1, 5, 6), Story(2, 2, 9));
        winner.SubStories.AddRange(loser.SubStories);
        winner.Absorb(loser);
        var absorbed = (winner.Articles, winner.First, winner.Last, winner.Language);
        winner.Refresh();
        absorbed.ShouldBe((winner.Articles, winner.First, winner.Last, winner.Language));
        (winner.Articles, winner.First!.Value.Day, winner.Last!.Value.Day).ShouldBe((4, 2, 9));
    }

    [Fact]
    public void A_collection_that_holds_a_text_is_no_copy_of_it()
    {
        var text = Invented.Text("dam", 1);
        var engine = new StoryEngine();
        engine.Add(Invented.Item(1, "Dam gives way", text, outlet: "Tarn Wire"));

        var digest = engine.Add(Invented.Item(
            2, "The week", string.Join(' ', text, Invented.Text("vote", 2), Invented.Text("comet", 3), Invented.Text("strike", 4)),
            outlet: "Brenholt Post"));

        digest.CopyOf.ShouldBeNull();
    }

    [Fact]
    public void No_article_joins_a_sub_story_that_a_digest_knows_by_headlines_only()
    {
        var engine = new StoryEngine { NextId = 100 };
        engine.Restore(Invented.Item(1, "Quorvelle dam breach floods Tarnmouth valley"), 20, 30, isFixed: true);

        engine.Add(Invented.Item(2, "Quorvelle dam breach floods Tarnmouth valley")).SubStory.ShouldNotBe(20);
    }

    [Fact]
    public void A_merge_tells_the_days_between_the_two_spans()
    {
        SubStory Spanning(params int[] days)
        {
            var spanning = new SubStory(1, 1);
            foreach (var day in days)
                spanning.Join(new GroupedArticle(day, new ItemTerms(TermVector.Empty, [], 0), new DateOnly(2031, 5, day), "en"));
            return spanning;
        }

        Spanning(1, 10).DayGap(Spanning(4, 6)).ShouldBe(0);
        Spanning(4, 6).DayGap(Spanning(1, 10)).ShouldBe(0);
        Spanning(8, 9).DayGap(Spanning(1, 3)).ShouldBe(5);
        Spanning(1, 3).DayGap(Spanning(8, 9)).ShouldBe(5);
        Spanning().DayGap(Spanning(8)).ShouldBeNull();
    }

    [Fact]
    public void Articles_of_several_sub_stories_move_together()
    {
        var engine = new StoryEngine();
        foreach (var item in Invented.Stream(24)) engine.Add(item);
        engine.Link();

        engine.Move([.. Enumerable.Range(0, 20).Select(i => (long)i)], 900, 901);

        engine.Link();
        engine.Move([3, 3, 999], 902, 901);
        engine.Merge();
        engine.Add(Invented.Item(50, "Tarnmouth: dam breach, part 1", Invented.Text("dam", 1), 4)).SubStory.ShouldBe(900);
    }

    [Fact]
    public void What_a_person_placed_is_never_merged_away()
    {
        var engine = new StoryEngine(new GroupingOptions { SubStories = new() { JoinBar = 1.1 } });
        engine.Add(Invented.Item(1, "Quorvelle dam breach floods Tarnmouth valley"));
        engine.NextId = 100;
        engine.AddTo(Invented.Item(2, "Tarnmouth valley flooded after Quorvelle dam breach"), 50);
        engine.Merge().ShouldBeEmpty();
    }

    [Fact]
    public void A_copy_that_a_person_places_is_a_copy()
    {
        var engine = new StoryEngine { NextId = 100 };
        var first = engine.AddTo(Invented.Item(1, "Dam", Invented.Text("dam", 1), outlet: "Tarn Herald"), 50);
        var copy = engine.AddTo(Invented.Item(2, "Dam gone", Invented.Text("dam", 1), outlet: "Brenholt Post"), 50);
        var again = engine.AddTo(Invented.Item(3, "Dam news", Invented.Text("dam", 1), outlet: "Tarn Herald"), 51);

        (first.CopyOf, copy.CopyOf, again.CopyOf).ShouldBe((null, 1, null));
        (copy.SubStory, copy.Reason.Rule).ShouldBe((first.SubStory, PlacementRule.Decided));
        again.Story.ShouldBe(51);
    }

    [Fact]
    public void A_word_goes_on_at_its_marks()
    {
        var engine = new StoryEngine();
        engine.Add(Invented.Item(1, "मुख्यमंत्री ने तार्नहोल्ड का दौरा किया", language: "hi"));
        engine.Add(Invented.Item(2, "Orba\u0301n visits Tarnmouth dam"));

        engine.Add(Invented.Item(3, "तार्नहोल्ड में मुख्यमंत्री का दौरा", language: "hi")).Reason.SharedTerms.ShouldContain("मुख्यमंत्री");
        engine.Add(Invented.Item(4, "Orbán visits Tarnmouth dam")).Reason.SharedTerms.ShouldContain("Orbán");
        TextSketch.Of("मुख्यमंत्री ने तार्नहोल्ड का दौरा किया").Words.ShouldBe(6);
        TextSketch.Of("Viktor Orba\u0301n met five envoys of Tarnmouth in the hall")
            .ContainedIn(TextSketch.Of("Viktor Orbán met five envoys of Tarnmouth in the hall"))
            .ShouldBe(1);
    }

    [Fact]
    public void What_a_person_keeps_apart_neither_joins_nor_merges_nor_links()
    {
        var engine = new StoryEngine(new GroupingOptions { Linking = new() { Bar = 0 } });
        engine.KeepApart([new CannotLink(1, new HashSet<long> { 1 }, new HashSet<long> { 2 }, WholeStories: true)]);
        var first = engine.Add(Invented.Item(1, "Quorvelle dam breach floods Tarnmouth valley"));
        var second = engine.Add(Invented.Item(2, "Tarnmouth valley flooded after Quorvelle dam breach"));
        second.SubStory.ShouldNotBe(first.SubStory);
        engine.Merge().ShouldBeEmpty();
        engine.Link().ShouldBeEmpty();
    }

    [Fact]
    public void Articles_that_a_person_moved_stay_where_they_were_put()
    {
        var engine = new StoryEngine();
        var first = engine.Add(Invented.Item(1, "Quorvelle dam breach floods Tarnmouth valley"));
        engine.Add(Invented.Item(2, "Tarnmouth valley flooded after Quorvelle dam breach")).SubStory.ShouldBe(first.SubStory);
        engine.Move([2], 50, 51);
        engine.Merge().ShouldBeEmpty();
        engine.Link().ShouldNotContain(l => l.SubStory == 50);
    }

    [Fact]
    public void Items_in_different_languages_stay_apart_and_an_unknown_language_joins()
    {
        var engine = new StoryEngine();
        var english = engine.Add(Invented.Item(1, "Quorvelle Tarnmouth Brenholt", language: "en-GB"));
        engine.Add(Invented.Item(2, "Quorvelle Tarnmouth Brenholt", language: null)).SubStory.ShouldBe(english.SubStory);
        engine.Add(Invented.Item(3, "Quorvelle Tarnmouth Brenholt", language: "en")).SubStory.ShouldBe(english.SubStory);
        engine.Add(Invented.Item(4, "Quorvelle Tarnmouth Brenholt", language: "de")).SubStory.ShouldNotBe(english.SubStory);
    }

    [Fact]
    public void Wire_text_under_another_masthead_is_a_copy_of_the_first()
    {
        var engine = new StoryEngine();
        var text = Invented.Text("dam", 1);
        var first = engine.Add(Invented.Item(1, "Dam gives way", text, outlet: "Tarn Wire"));
        var second = engine.Add(Invented.Item(2, "Valley under water", text + " More soon.", outlet: "Brenholt Post"));
        var third = engine.Add(Invented.Item(3, "Flood", text, outlet: "Ostermoor Times"));
        first.CopyOf.ShouldBeNull();
        second.CopyOf.ShouldBe(1);
        third.CopyOf.ShouldBe(1);
        second.Reason.Rule.ShouldBe(PlacementRule.NearCopy);
        third.SubStory.ShouldBe(first.SubStory);
    }

    [Fact]
    public void The_same_text_from_the_same_outlet_is_no_copy_but_shares_the_sub_story()
    {
        var engine = new StoryEngine();
        var first = engine.Add(Invented.Item(1, "Dam gives way", Invented.Text("dam", 1), outlet: "Tarn Wire"));
        var second = engine.Add(Invented.Item(2, "Dam gives way", Invented.Text("dam", 1), outlet: "The Tarn Wire"));
        second.CopyOf.ShouldBeNull();
        second.SubStory.ShouldBe(first.SubStory);
    }

    [Fact]
    public void A_removed_article_attracts_nothing()
    {
        var engine = new StoryEngine();
        var first = engine.Add(Invented.Item(1, "Quorvelle dam breach floods Tarnmouth valley", Invented.Text("dam", 1)));
        engine.Link();
        engine.Remove(1);
        engine.Remove(1);
        engine.Link().ShouldBeEmpty();
        var again = engine.Add(Invented.Item(2, "Quorvelle dam breach floods Tarnmouth valley", Invented.Text("dam", 1)));
        again.SubStory.ShouldNotBe(first.SubStory);
        again.CopyOf.ShouldBeNull();
    }

    [Fact]
    public void An_article_that_comes_and_goes_does_not_make_its_words_common()
    {
        var (engine, fresh) = (new StoryEngine(), new StoryEngine());
        for (var i = 0; i < 400; i++)
        {
            engine.Add(Invented.Item(1, "Tarnmouth after the dam breach", Invented.Text("dam", 1)));
            engine.Remove(1);
        }

        (double, bool) Pair(StoryEngine into)
        {
            var first = into.Add(Invented.Item(1, "Tarnmouth after the dam breach", Invented.Text("dam", 1)));
            var second = into.Add(Invented.Item(2, "Tarnmouth counts the cost of the dam breach", Invented.Text("dam", 2)));
            return (second.Reason.Score, second.SubStory == first.SubStory);
        }

        Pair(engine).ShouldBe(Pair(fresh));
    }

    [Fact]
    public void Empty_and_odd_items_are_placed()
    {
        var engine = new StoryEngine();
        string[] titles =
        [
            "", " ", "the of and", "2031", "\uD800", "——", "水害 ダム 決壊", new string('x', 100_000),
            string.Join(' ', Enumerable.Repeat("a1", 10_000))
        ];
        for (var i = 0; i < titles.Length; i++) engine.Add(Invented.Item(i, titles[i], titles[i])).SubStory.ShouldBeGreaterThan(0);
        engine.Link();
        for (var i = 0; i < titles.Length; i++) engine.Remove(i);
        engine.Link().ShouldBeEmpty();
    }

    [Fact]
    public void The_same_calls_give_the_same_answers() => Run().ShouldBe(Run());

    [Fact]
    public void Restoring_what_was_stored_equals_going_on()
    {
        var items = Invented.Stream(60).ToList();
        var live = new StoryEngine();
        var stored = items.Take(40).Select(live.Add).ToList();
        var stories = stored.DistinctBy(p => p.SubStory).ToDictionary(p => p.SubStory, p => p.Story);
        foreach (var link in live.Link()) stories[link.SubStory] = link.Story;

        var restored = new StoryEngine();
        foreach (var (item, place) in items.Zip(stored))
            restored.Restore(item, place.SubStory, stories[place.SubStory], false, place.CopyOf);
        restored.NextId = live.NextId;
        restored.Link().ShouldBeEmpty();
        foreach (var item in items.Skip(40)) Told(restored.Add(item)).ShouldBe(Told(live.Add(item)));
        restored.Link().Select(l => (l.SubStory, l.Story)).ShouldBe(live.Link().Select(l => (l.SubStory, l.Story)));
    }

    private static List<string> Run()
    {
        var engine = new StoryEngine();
        var told = new List<string>();
        foreach (var item in Invented.Stream(60))
        {
            told.Add(Told(engine.Add(item)));
            if (item.Id % 10 == 9) told.AddRange(engine.Link().Select(l => $"{l.SubStory}>{l.Story} {l.Reason.Score}"));
        }

        return told;
    }

    private static string Told(Placement p) =>
        $"{p.Article} {p.SubStory} {p.Story} {p.CopyOf} {p.Reason.Rule} {p.Reason.Score} {string.Join(' ', p.Reason.SharedTerms)}";
}
