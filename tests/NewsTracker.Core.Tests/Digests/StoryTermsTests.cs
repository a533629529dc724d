using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>The numbered terms of a story: what is asked by numbers is what is asked by terms, and a story that grows keeps them.</summary>
public sealed class StoryTermsTests
{
    private static readonly string[] Words =
        "harbour ferry bridge Tarnhold council vote gauge pump timber market crew storm quay mayor report crane barge lock tide fire"
            .Split(' ');

    [Fact]
    public void Likeness_by_numbers_is_likeness_by_terms_to_the_last_digit()
    {
        var story = new StoryCorpus([.. Enumerable.Range(1, 30).Select(i => Article(i, new Random(i)))], new DigestCache());
        var scale = new LikenessScale(story);
        var alike = 0;

        foreach (var one in story.Voices)
        {
            scale.Set(story.Numbers(one, 0));
            foreach (var other in story.Voices)
            {
                var (left, right) = (one.Features.Sentences[0].Terms, other.Features.Sentences[0].Terms);
                var numbers = story.Numbers(other, 0);
                var like = scale.Of(numbers, story.Norm(numbers));

                (like, story.Norm(numbers)).ShouldBe((story.Likeness(left, right), story.Norm(right)));
                if (like is > 0 and < 1) alike++;
            }
        }

        alike.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void How_many_articles_hold_a_term_follows_those_that_come_and_go()
    {
        var cache = new DigestCache();
        var all = Enumerable.Range(1, 40).Select(i => Article(i, new Random(i))).ToList();

        foreach (var story in new[] { all[..30], all[..31], all[5..36], all })
        {
            var grown = new StoryCorpus(story, cache);
            var anew = new StoryCorpus(story, new DigestCache());

            foreach (var term in anew.Voices.SelectMany(v => v.Features.Terms).Distinct())
                (grown.Frequency(term), grown.Rarity(term)).ShouldBe((anew.Frequency(term), anew.Rarity(term)));
            grown.GiveBack(cache);
        }
    }

    [Fact]
    public void A_story_that_grows_goes_on_with_its_terms_and_another_begins_anew()
    {
        var cache = new DigestCache();
        var all = Enumerable.Range(1, 60).Select(i => Article(i, new Random(i))).ToList();
        DigestBuilder.Build(all[..30], cache);

        var other = cache.TakeTerms(Features(all[30..]));
        var own = cache.TakeTerms(Features(all[..31]));

        (other.Size, own.Size).ShouldBe((0, 30));
        cache.TakeTerms(Features(all[..31])).Size.ShouldBe(0); // one digest has it at a time

        List<ArticleFeatures> Features(List<StoryArticle> story) => story.ConvertAll(cache.Of);
    }

    [Fact]
    public void While_many_articles_come_nothing_is_kept()
    {
        var cache = new DigestCache();
        var all = Enumerable.Range(1, 30).Select(i => Article(i, new Random(i))).ToList();
        cache.Trim(1_000_000);
        DigestBuilder.Build(all, cache);

        cache.TakeTerms(all.ConvertAll(cache.Of)).Size.ShouldBe(0);
    }

    [Fact]
    public void A_reading_of_a_sentence_is_kept_up_to_the_bound()
    {
        var article = new DigestCache().Of(Article(1, new Random(1)));
        var kept = new SentenceReadings(1);
        var sentence = article.Sentences[0];

        var first = kept.Of(article, sentence, () => new Reading(1));

        kept.Of(article, sentence, () => new Reading(2)).ShouldBeSameAs(first);
        kept.Of(article, article.Sentences[1], () => new Reading(3)).Number.ShouldBe(3);
        kept.Of(article, sentence, () => new Reading(4)).Number.ShouldBe(4);
        kept.IsOff = true;
        kept.Of(article, article.Sentences[2], () => new Reading(5)).Number.ShouldBe(5);
        kept.Of(article, article.Sentences[2], () => new Reading(6)).Number.ShouldBe(6);
    }

    private static StoryArticle Article(int id, Random random) => InventedStory.Article(
        id, $"Outlet {id % 5}", $"2031-05-{1 + (id % 20):00}", $"Report {id}",
        [.. Enumerable.Range(0, 3).Select(_ => $"The {string.Join(' ', Enumerable.Range(0, 9).Select(_ => AnyOf(random)))}.")]);

    private static string AnyOf(Random random) => Words[random.Next(Words.Length)];

    private sealed record Reading(int Number);
}
