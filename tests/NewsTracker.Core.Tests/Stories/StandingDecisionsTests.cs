using NewsTracker.Core.Grouping.Constraints;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Stories;

public class StandingDecisionsTests
{
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_row_of_decisions_comes_to_what_a_person_saw_at_its_end(int seed)
    {
        var world = new World(new Random(seed));
        for (var i = 0; i < 30; i++) world.Decide();

        var standing = new StandingDecisions(world.Decisions.OrderBy(_ => world.Random.Next()));

        foreach (var group in standing.MustLinkGroups)
        {
            var story = group.Members.Select(m => world.StoryOf[m]).Distinct().ShouldHaveSingleItem();
            if (group.Lead.Count > 0) group.Lead.GroupBy(l => world.StoryOf[l]).MaxBy(g => g.Count())!.Key.ShouldBe(story);
            foreach (var member in group.Members) standing.MustLinkGroupOf(member).ShouldBe(group);
        }

        standing.MustLinkGroups.Sum(h => h.Members.Count).ShouldBe(standing.MustLinkGroups.SelectMany(h => h.Members).Distinct().Count());
        foreach (var fact in standing.CannotLinks)
            fact.Stays.Select(a => world.StoryOf[a]).Intersect(fact.Leaves.Select(a => world.StoryOf[a])).ShouldBeEmpty();
    }

    [Fact]
    public void A_merge_undoes_a_split_and_a_split_a_merge()
    {
        var split = new StoryDecision { Id = 1, Kind = StoryDecisionKind.Split, Articles = [3, 4], Others = [1, 2] };
        var merge = new StoryDecision { Id = 2, Kind = StoryDecisionKind.Merge, Articles = [3, 4], Others = [1, 2] };

        var merged = new StandingDecisions([split, merge]);
        merged.CannotLinks.ShouldBeEmpty();
        merged.MustLinkGroups.ShouldHaveSingleItem().Members.ShouldBe([1, 2, 3, 4], ignoreOrder: true);

        var parted = new StandingDecisions([merge with { Id = 1 }, split with { Id = 2 }]);
        parted.AreApart(1, 4, wholeStories: true).ShouldBeTrue();
        parted.MustLinkGroupOf(3)!.Members.ShouldBe([3, 4], ignoreOrder: true);
        parted.MustLinkGroupOf(1)!.Members.ShouldBe([1, 2], ignoreOrder: true);
    }

    [Fact]
    public void A_merge_of_a_part_keeps_the_rest_apart()
    {
        var standing = new StandingDecisions([
            new() { Id = 1, Kind = StoryDecisionKind.NotSame, Articles = [3, 4], Others = [1, 2], WholeStories = true },
            new() { Id = 2, Kind = StoryDecisionKind.Merge, Articles = [3], Others = [1] },
        ]);

        standing.AreApart(1, 3, wholeStories: true).ShouldBeFalse();
        foreach (var (a, b) in new[] { (1, 4), (2, 3), (2, 4) }) standing.AreApart(a, b, wholeStories: true).ShouldBeTrue($"{a} {b}");
    }

    [Fact]
    public void The_last_title_holds_and_goes_with_the_articles_that_stay()
    {
        StoryDecision Named(long id, string title, params long[] articles) =>
            new() { Id = id, Kind = StoryDecisionKind.Rename, Articles = articles, Title = title };
        var split = new StoryDecision { Id = 3, Kind = StoryDecisionKind.Split, Articles = [2, 3], Others = [1], Title = "Off" };

        var standing = new StandingDecisions([Named(1, "First", 1, 2, 3), Named(2, "Second", 1, 2, 3), split]);

        standing.Titles.Select(t => (t.Title, string.Join(',', t.Articles))).ShouldBe([("Second", "1"), ("Off", "2,3")]);
        new StandingDecisions(
            [Named(1, "Gone", 5), Named(2, "Heir", 6), new() { Id = 3, Kind = StoryDecisionKind.Merge, Articles = [5], Others = [6] }])
            .Titles.ShouldHaveSingleItem()
            .Title.ShouldBe("Heir");
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    /// <summary>Stories as a person sees them, who decides about them at random.</summary>
    private sealed class World(Random random)
    {
        private long next = 1000;

        public Random Random => random;

        public List<StoryDecision> Decisions { get; } = [];

        public Dictionary<long, long> StoryOf { get; } = Enumerable.Range(0, 24).ToDictionary(a => (long)a, a => (long)a / 4);

        public void Decide()
        {
            var stories = StoryOf.GroupBy(s => s.Value, s => s.Key).OrderBy(_ => random.Next()).Select(g => g.Order().ToList()).ToList();
            var (one, other) = (stories[0], stories[^1]);
            var kind = random.Next(3);
            if (kind == 0 && stories.Count > 1) Take(StoryDecisionKind.Merge, one, other, [], StoryOf[other[0]]);
            else if (kind == 1 && one.Count > 1 && random.Next(1, one.Count) is var count)
                Take(StoryDecisionKind.Split, one[..count], one[count..], [], next++);
            else if (kind == 2 && stories.Count > 1) Take(StoryDecisionKind.Move, [one[0]], other, one[1..], StoryOf[other[0]]);
        }

        private void Take(StoryDecisionKind kind, List<long> articles, List<long> others, List<long> from, long story)
        {
            Decisions.Add(new() { Id = Decisions.Count + 1, Kind = kind, Articles = articles, Others = others, From = from });
            foreach (var article in articles) StoryOf[article] = story;
        }
    }
}
