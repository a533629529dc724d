using NewsTracker.Core.Grouping;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Stories;

public class StoryLinkingTests
{
    private const long Stated = 900;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Articles_join_the_story_that_a_digest_states_whatever_the_order(bool digestFirst)
    {
        var engine = new StoryEngine { NextId = 1000 };
        var stories = new Dictionary<long, long>();
        if (digestFirst) RestoreDigest(engine);
        var near = Add(engine, stories, Invented.Item(1, "Tarnmouth after the dam breach", Invented.Text("dam", 1)));
        var far = Add(engine, stories, Invented.Item(
            2,
            "Sundvale recount goes on",
            "Judges in Sundvale ordered ballots opened once more. Orsolya Thane leads her rival by a hundred, and Velmaria waits for a " +
            "new parliament."));
        Link(engine, stories);
        if (!digestFirst) RestoreDigest(engine);
        Link(engine, stories);
        stories[near].ShouldBe(Stated);
        stories[far].ShouldNotBe(Stated);
    }

    [Fact]
    public void Fixed_stories_never_merge_and_keep_their_sub_stories()
    {
        var engine = new StoryEngine { NextId = 1000 };
        engine.Restore(Invented.Item(1, "Tarnmouth dam breach", Invented.Text("dam", 1)), 11, 21, isFixed: true);
        engine.Restore(Invented.Item(2, "Tarnmouth dam breach", Invented.Text("dam", 1)), 12, 22, isFixed: true);
        engine.Link().ShouldBeEmpty();
        engine.Link().ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_moves_a_sub_story()
    {
        var engine = new StoryEngine { NextId = 1000 };
        var item = Invented.Item(1, "Tarnmouth dam breach", Invented.Text("dam", 1));
        var place = engine.Add(item);
        engine.Link();
        engine.Restore(item, place.SubStory, 50, isFixed: true);
        engine.Link().ShouldBeEmpty();
        var next = engine.Add(Invented.Item(2, "Tarnmouth dam breach", Invented.Text("dam", 1)));
        next.SubStory.ShouldBe(place.SubStory);
        next.Story.ShouldBe(50);
    }

    [Fact]
    public void No_article_joins_the_digest_itself()
    {
        var engine = new StoryEngine { NextId = 1000 };
        RestoreDigest(engine);
        engine.Add(Invented.Item(1, "Tarnmouth dam breach", Invented.Text("dam", 1))).SubStory.ShouldNotBe(901);
    }

    /// <summary>Whatever the score: its bar is put out of the way, and no sub-story takes anything in.</summary>
    [Theory]
    [InlineData("Tarnmouth", true)]
    [InlineData("Zorvinek", false)]
    public void What_joins_a_large_story_speaks_of_its_matter(string place, bool joins)
    {
        var links = GroupingOptions.Default.Linking with { Bar = 0 };
        var none = GroupingOptions.Default.SubStories with { JoinBar = 9, MergeBar = 9 };
        var engine = new StoryEngine(GroupingOptions.Default with { Linking = links, SubStories = none }) { NextId = 1000 };
        for (var i = 1; i <= 4 * links.LargeSize; i++)
        {
            var strayed = i <= 6 ? " The singer Orlanda Fesk sang of it with Pelk Adrano in Zorvinek." : "";
            engine.Restore(Invented.Item(i, "Tarnmouth dam breach", Invented.Text("dam", i) + strayed), 10 + i, Stated, isFixed: false);
        }

        engine.Add(Invented.Item(
            900, $"Orlanda Fesk opens her tour in {place}",
            $"Orlanda Fesk opened her tour in {place} with Pelk Adrano. The singer played for two hours."));

        engine.Link().Any(l => l.Story == Stated).ShouldBe(joins);
    }

    [Fact]
    public void Linking_tells_only_of_changes()
    {
        var engine = new StoryEngine();
        foreach (var item in Invented.Stream(40)) engine.Add(item);
        engine.Link();
        engine.Link().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(3, false, 30, 2)]
    [InlineData(1, false, 2, 30)]
    [InlineData(3, true, 30, 2)]
    [InlineData(1, true, 30, 2)]
    public void The_fixed_story_keeps_its_id_else_the_larger_else_the_older(int stored, bool isFixed, long winner, long loser)
    {
        var engine = new StoryEngine(new GroupingOptions { SubStories = new() { JoinBar = 1.1 }, Linking = new() { Bar = 0.01 } });
        for (var i = 0; i < stored; i++)
            engine.Restore(Invented.Item(i, "Tarnmouth dam breach", Invented.Text("dam", 1) + new string('!', i)), 20, 30, isFixed);
        var added = engine.Add(Invented.Item(9, "Tarnmouth dam breach widens", Invented.Text("dam", 2)));

        var link = engine.Link().ShouldHaveSingleItem();

        (added.SubStory, added.Story).ShouldBe((1, 2));
        (link.SubStory, link.Story).ShouldBe((loser == 30 ? 20 : 1, winner));
        link.Reason.Rule.ShouldBe(PlacementRule.SameStory);
    }

    [Fact]
    public void A_fixed_story_is_not_outvoted_by_a_larger_one()
    {
        var engine = new StoryEngine(new GroupingOptions { Linking = new() { Bar = 0.01 } });
        for (var i = 0; i < 3; i++)
            engine.Restore(Invented.Item(i, "Tarnmouth dam breach", Invented.Text("dam", 1)), 20, 30, isFixed: false);
        engine.Restore(Invented.Item(9, "Tarnmouth dam breach widens", Invented.Text("dam", 2)), 21, 40, isFixed: true);

        engine.Link().Select(l => (l.SubStory, l.Story)).ShouldBe([(20, 40)]);
    }

    private static void RestoreDigest(StoryEngine engine)
    {
        engine.Restore(
            Invented.Item(500, "Quorvelle dam breach empties Tarnmouth", Invented.Text("dam", 2), digest: true), 901, Stated,
            isFixed: true);
        engine.Restore(
            Invented.Item(501, "Quorvelle dam breach: Tarnmouth moves its people", outlet: "Tarn Herald"), 902, Stated, isFixed: true);
        engine.Restore(
            Invented.Item(502, "Halvard Istrup visits Tarnmouth dam breach", outlet: "Ostermoor Times"), 903, Stated, isFixed: true);
    }

    private static long Add(StoryEngine engine, Dictionary<long, long> stories, GroupingItem item)
    {
        var place = engine.Add(item);
        stories[place.SubStory] = place.Story;
        return place.SubStory;
    }

    private static void Link(StoryEngine engine, Dictionary<long, long> stories)
    {
        foreach (var link in engine.Link()) stories[link.SubStory] = link.Story;
    }
}
