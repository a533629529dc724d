using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Assertions;

public sealed class ArticleParseTests
{
    private const string Text =
        "The maker Brenn recalled 4,000 airbags on Tuesday. It said that workers had closed the plant in Tallow.\nA minister resigned.";

    [Fact]
    public void Headline_and_opening_give_the_pairs_of_what_they_tell()
    {
        var pairs = ArticleParse.Read("Harbour master quits after ferry sinks", Told.Analyze(Text, Told.Published)).Pairs;

        pairs.ShouldBe(
            ["recall/maker", "recall/airbag", "close/worker", "close/plant", "close/tallow", "resign/minister"], ignoreOrder: true);
    }

    [Fact]
    public void Only_the_opening_is_told_and_no_pair_twice()
    {
        var text = string.Concat(Enumerable.Repeat("The board closed the canal. ", 5)) + "A diver found a chest. ";

        ArticleParse.Read(null, Told.Analyze(text, Told.Published)).Pairs.ShouldBe(["close/board", "close/canal"]);
    }

    [Fact]
    public void A_language_without_grammar_and_an_article_without_words_tell_nothing()
    {
        var german = TextAnalyzer.Analyze(Text, [], "de", new DateAnchor(null));

        ArticleParse.Read("The board closed the canal", german).Pairs.ShouldBeEmpty();
        ArticleParse.Read(null, TextAnalyzer.Analyze("", [], "en", new DateAnchor(null))).Pairs.ShouldBeEmpty();
        ArticleParse.Read("The board closed the canal", TextAnalyzer.Analyze("", [], "en", new DateAnchor(null))).Pairs
            .ShouldBe(["close/board", "close/canal"]);
    }

    [Fact]
    public void A_digest_made_with_the_grammar_kept_equals_one_that_reads_it_again()
    {
        var content = Told.Analyze(Text, Told.Published);
        var article = new StoryArticle { Id = 7, Title = "Canal news", Content = content, SubStory = 1 };
        var cache = new DigestCache();
        cache.Keep(7, ArticleParse.Read("Canal news", content));

        Lemmas(cache).ShouldBe(Lemmas(new DigestCache()));

        IEnumerable<string?> Lemmas(DigestCache of) => of.Of(article).Sentences.Select(s => s.Assertion?.Lemma);
    }
}
