using System.Globalization;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion;

/// <summary>Of a very large story the digest reads the opening and the newest articles.</summary>
public sealed class TextBudgetTests
{
    [Theory]
    [InlineData(0, 3_000)] // not known
    [InlineData(64, 600)]
    [InlineData(288, 1_126)]
    [InlineData(384, 1_740)]
    [InlineData(1_024, 3_000)]
    [InlineData(24 << 10, 3_000)]
    public void Where_the_heap_is_bounded_to_little_fewer_texts_are_read(int megabytes, int texts) =>
        TextBudget.TextsIn((long)megabytes << 20).ShouldBe(texts);

    [Fact]
    public void A_story_of_ordinary_size_is_read_whole() => Unread(articles: 3_000, staleSubStory: -1).ShouldBeEmpty();

    [Fact]
    public void The_middle_of_a_very_large_story_is_spared() =>
        Unread(articles: 3_100, staleSubStory: -1).ShouldBe(Enumerable.Range(300, 100).Select(i => (long)i));

    [Fact]
    public void A_changed_sub_story_keeps_its_texts() => Unread(articles: 3_100, staleSubStory: 350).ShouldNotContain(350);

    [Theory]
    [InlineData(350, "2026-03-01", true)]
    [InlineData(350, null, false)] // its day is inferred with the story's own texts
    [InlineData(20, "2026-03-01", false)] // the story's own digest reads it
    [InlineData(351, "2026-03-01", false)] // nobody reads it
    public void What_only_a_changed_sub_story_reads_is_read_late(int article, string? day, bool isLate)
    {
        var rows = Articles(3_100);
        if (day is not null)
            rows[article].Published = new StoredDate { Start = DateOnly.Parse(day, CultureInfo.InvariantCulture), From = "stated" };

        TextBudget.Of(rows, SubStories(3_100, article == 351 ? 350 : article)).IsLate(rows[article]).ShouldBe(isLate);
    }

    /// <summary>3,000 texts of 5,300 characters are read: of longer ones fewer, of those that opened the story a tenth.</summary>
    [Fact]
    public void Of_long_texts_fewer_are_read()
    {
        var (rows, subStories) = (Articles(2_000), SubStories(2_000, 900));
        var spare = TextBudget.Of(rows, subStories).Within(rows, subStories, _ => 15_900);

        var read = rows.Where(a => !spare.IsSpare(a.Id)).Select(a => a.Id).ToList();
        read.ShouldBe([.. Enumerable.Range(0, 100), .. Enumerable.Range(1_100, 900)]);
        spare.IsUnread(rows[800]).ShouldBeTrue();
        spare.IsUnread(rows[900]).ShouldBeFalse("its sub-story's digest reads it");
    }

    /// <summary>Those that open a story first, then from the newest on; who stops when there is enough knows which are taken.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Texts_that_are_not_taken_need_not_be_read(int seed)
    {
        var random = new Random(seed);
        var (rows, subStories) = (Articles(2_500), SubStories(2_500, -1));
        var lengths = rows.ConvertAll(_ => random.Next(40) == 0 ? random.Next(900_000) : random.Next(9_000));
        var budget = TextBudget.Of(rows, subStories);
        var read = new HashSet<long>();
        var behind = 0L;
        foreach (var (turn, articles) in TextBudget.InTurn(rows).Index())
        {
            if (behind > budget.Characters) break;
            read.UnionWith(articles.Select(a => a.Id));
            if (turn > 0) behind += articles.Sum(a => (long)lengths[(int)a.Id]);
        }

        var known = budget.Within(rows, subStories, id => read.Contains(id) ? lengths[(int)id] : int.MaxValue);

        read.Count.ShouldBeLessThan(2_500);
        var all = budget.Within(rows, subStories, id => lengths[(int)id]);
        rows.Where(a => known.IsSpare(a.Id)).ShouldBe(rows.Where(a => all.IsSpare(a.Id)));
    }

    [Fact]
    public void Texts_of_ordinary_length_are_bounded_by_their_number_alone()
    {
        var (rows, subStories) = (Articles(3_100), SubStories(3_100, -1));

        var spare = TextBudget.Of(rows, subStories).Within(rows, subStories, _ => 5_300);

        rows.Where(a => spare.IsSpare(a.Id)).Select(a => a.Id).ShouldBe(Enumerable.Range(300, 100).Select(i => (long)i));
    }

    private static IEnumerable<long> Unread(int articles, int staleSubStory)
    {
        var rows = Articles(articles);
        var spare = TextBudget.Of(rows, SubStories(articles, staleSubStory));
        return rows.Where(spare.IsUnread).Select(a => a.Id);
    }

    private static List<Article> Articles(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Article { Id = i, Title = "", TitleKey = "", SubStoryId = 10_000 + i })];

    private static List<Story> SubStories(int count, int stale) =>
        [.. Enumerable.Range(0, count)
            .Select(i => new Story { Id = 10_000 + i, ParentId = 1, Slug = "", Title = "", IsStale = i == stale })];
}
