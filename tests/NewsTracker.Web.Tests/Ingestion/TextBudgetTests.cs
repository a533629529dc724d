using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion;

/// <summary>Of a very large story the digest reads the opening, the newest articles, and some of every time between them.</summary>
public sealed class TextBudgetTests
{
    [Theory]
    [InlineData(0, 1_500)] // not known
    [InlineData(64, 600)]
    [InlineData(288, 1_126)]
    [InlineData(384, 1_500)]
    [InlineData(1_024, 1_500)]
    [InlineData(24 << 10, 1_500)]
    public void Where_the_heap_is_bounded_to_little_fewer_texts_are_read(int megabytes, int texts) =>
        TextBudget.TextsIn((long)megabytes << 20).ShouldBe(texts);

    [Fact]
    public void A_story_of_ordinary_size_is_read_whole() => Unread(articles: 1_500).ShouldBeEmpty();

    [Fact]
    public void Of_a_very_large_story_the_opening_the_newest_and_some_of_every_time_are_read()
    {
        var unread = Unread(articles: 6_000);

        unread.Count.ShouldBe(4_500);
        unread.ShouldAllBe(at => at >= 300 && at < 5_400);
        // a sixteenth of the time between holds 38 of the 600 that are read there
        for (var from = 300; from < 5_100; from += 319)
            (319 - unread.Count(at => at >= from && at < from + 319)).ShouldBeInRange(15, 65);
    }

    [Fact]
    public void An_article_more_changes_few_of_those_that_are_read()
    {
        var (before, after) = (Unread(articles: 4_000).ToHashSet(), Unread(articles: 4_001).ToHashSet());

        before.SymmetricExceptWith(after);

        before.Count.ShouldBeInRange(1, 3);
    }

    [Fact]
    public void A_changed_sub_story_keeps_its_texts()
    {
        var spared = Unread(articles: 3_100)[0];

        Unread(articles: 3_100, staleSubStory: (int)spared).ShouldNotContain(spared);
    }

    [Fact]
    public void Spared_articles_count_by_their_headline_alone()
    {
        var spare = TextBudget.Of(Articles(3_100), SubStories(3_100, -1));
        var told = new StoryArticle
        {
            Id = Unread(articles: 3_100)[0], Title = "A headline", Content = new AnalyzedText("Words.", [], [], [], "en"),
        };

        spare
            .WithoutTexts([told, told with { Id = 1 }])
            .Select(a => (a.HasText, a.Title))
            .ShouldBe([(false, "A headline"), (true, "A headline")]);
    }

    private static List<long> Unread(int articles, int staleSubStory = -1)
    {
        var rows = Articles(articles);
        var spare = TextBudget.Of(rows, SubStories(articles, staleSubStory));
        return [.. rows.Where(spare.IsUnread).Select(a => a.Id)];
    }

    private static List<Article> Articles(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Article { Id = i, Title = "", TitleKey = "", SubStoryId = 10_000 + i })];

    private static List<Story> SubStories(int count, int stale) =>
        [.. Enumerable.Range(0, count)
            .Select(i => new Story { Id = 10_000 + i, ParentId = 1, Slug = "", Title = "", IsStale = i == stale })];
}
