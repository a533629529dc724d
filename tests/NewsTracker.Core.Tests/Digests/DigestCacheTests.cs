using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

public sealed class DigestCacheTests
{
    [Fact]
    public void An_article_that_changed_counts_once()
    {
        var cache = new DigestCache(capacity: 100);
        cache.Of(Article(1, 60));
        var changed = Article(1, 60);
        var known = cache.Of(changed);

        cache.Of(Article(2, 30));

        cache.Of(changed).ShouldBeSameAs(known);
    }

    [Fact]
    public void Over_the_capacity_the_oldest_goes_and_the_others_stay()
    {
        var cache = new DigestCache(capacity: 100);
        var articles = Enumerable.Range(1, 4).Select(i => Article(i, 40)).ToList();
        var known = articles.ConvertAll(cache.Of);

        cache.Of(articles[3]).ShouldBeSameAs(known[3]);
        cache.Of(articles[2]).ShouldBeSameAs(known[2]);
        cache.Of(articles[0]).ShouldNotBeSameAs(known[0]);
    }

    [Fact]
    public void The_grammar_of_what_is_kept_stands_packed_alone()
    {
        var read = new DigestCache().Of(InventedStory.Article(1, "A", "2031-05-01", "One", "The mayor opened the bridge on Monday."));

        (read.IsRead, read.Grammar).ShouldBe((true, null));
        read.Sentences.ShouldHaveSingleItem().Assertion.ShouldNotBeNull();
    }

    private static StoryArticle Article(long id, int length) =>
        InventedStory.Article(id, "A", "2031-05-01", "One", new string('y', length));
}
