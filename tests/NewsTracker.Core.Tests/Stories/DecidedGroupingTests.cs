using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Constraints;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Stories;

/// <summary>Grouping under decisions, whatever the order in which articles come.</summary>
public class DecidedGroupingTests
{
    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_apart_never_shares_a_story_and_later_articles_do_not_bridge_it(int seed)
    {
        var items = Shuffled(seed);
        // the others are in between
        var (stays, leaves) = (
            items.Where(i => i.Id % 4 == 0).Select(i => i.Id).ToHashSet(), items.Where(i => i.Id % 4 == 1).Select(i => i.Id).ToHashSet());
        var placed = new Placed(
            new StoryEngine(new GroupingOptions { Linking = new() { Bar = 0.1 }, SubStories = new() { MergeBar = 0.3 } }));
        placed.Engine.KeepApart([new CannotLink(1, stays, leaves, WholeStories: true)]);

        foreach (var item in items) placed.Add(item);
        placed.Settle();

        placed.Stories(stays).Intersect(placed.Stories(leaves)).ShouldBeEmpty();
        placed.Stories(items.Select(i => i.Id)).Count().ShouldBeLessThan(items.Count / 2);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_never_one_event_may_be_one_story(int seed)
    {
        var items = Shuffled(seed);
        var (stays, leaves) = (new HashSet<long> { items[0].Id, items[1].Id, items[2].Id }, items.Skip(3).Select(i => i.Id).ToHashSet());
        var placed = new Placed(
            new StoryEngine(new GroupingOptions { Linking = new() { Bar = 0 }, SubStories = new() { JoinBar = 0.1, MergeBar = 0.1 } }));
        placed.Engine.KeepApart([new CannotLink(1, stays, leaves, WholeStories: false)]);

        foreach (var item in Enumerable.Reverse(items)) placed.Add(item);
        placed.Settle();

        placed.SubStories(stays).Intersect(placed.SubStories(leaves)).ShouldBeEmpty();
        placed.Stories(stays).Intersect(placed.Stories(leaves)).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_moved_sub_story_stays_whatever_comes_and_is_free_again_when_freed(int seed)
    {
        var items = Shuffled(seed);
        var placed = new Placed(new StoryEngine { NextId = 5000 });
        foreach (var item in items.Take(20)) placed.Add(item);
        placed.Settle();
        var moved = items[0].Id;
        placed.Engine.Move([moved], 900, 901);
        placed.Put(moved, 900, 901);

        foreach (var item in items.Skip(20)) placed.Add(item);
        placed.Settle();

        placed.SubStories([moved]).ShouldBe([900]);
        placed.Stories([moved]).ShouldBe([901]);
        placed.Engine.Remove(moved);
        placed.Engine.Add(items[0]).SubStory.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Facts_replace_those_of_before()
    {
        var engine = new StoryEngine();
        engine.KeepApart([new CannotLink(1, new HashSet<long> { 1 }, new HashSet<long> { 2 }, WholeStories: true)]);
        engine.KeepApart([]);
        var first = engine.Add(Invented.Item(1, "Quorvelle dam breach floods Tarnmouth valley"));
        engine.Add(Invented.Item(2, "Tarnmouth valley flooded after Quorvelle dam breach")).SubStory.ShouldBe(first.SubStory);
    }

    [Fact]
    public void A_freed_sub_story_may_merge_again()
    {
        var engine = new StoryEngine { NextId = 100 };
        var first = engine.Add(Invented.Item(1, "Quorvelle dam breach floods Tarnmouth valley"));
        engine.Add(Invented.Item(2, "Tarnmouth valley flooded after Quorvelle dam breach")).SubStory.ShouldBe(first.SubStory);
        engine.Move([2], 50, 51);
        engine.Merge().ShouldBeEmpty();

        engine.Fix(50, isFixed: false);

        engine.Merge().ShouldHaveSingleItem();
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 12)];

    private static List<GroupingItem> Shuffled(int seed)
    {
        var random = new Random(seed);
        return [.. Invented.Stream(48).OrderBy(_ => random.Next())];
    }

    /// <summary>Where the engine's answers put each article.</summary>
    private sealed class Placed(StoryEngine engine)
    {
        private readonly Dictionary<long, long> subStoryOf = [];
        private readonly Dictionary<long, long> storyOf = [];

        public StoryEngine Engine => engine;

        public void Add(GroupingItem item)
        {
            var place = engine.Add(item);
            Put(item.Id, place.SubStory, place.Story);
            if (item.Id % 5 == 0) Settle();
        }

        public void Put(long article, long subStory, long story) => (subStoryOf[article], storyOf[subStory]) = (subStory, story);

        public void Settle()
        {
            foreach (var merge in engine.Merge())
                foreach (var article in subStoryOf.Where(a => a.Value == merge.From).Select(a => a.Key).ToList())
                    subStoryOf[article] = merge.Into;
            foreach (var link in engine.Link()) storyOf[link.SubStory] = link.Story;
        }

        public IEnumerable<long> SubStories(IEnumerable<long> articles) =>
            articles.Where(subStoryOf.ContainsKey).Select(a => subStoryOf[a]).Distinct();

        public IEnumerable<long> Stories(IEnumerable<long> articles) => SubStories(articles).Select(s => storyOf[s]).Distinct();
    }
}
