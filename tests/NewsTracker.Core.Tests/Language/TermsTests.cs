using CsCheck;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Tests.Language;

public sealed class TermsTests
{
    [Theory]
    [InlineData("The ministers' talks were postponed again", "minist talk postpon")]
    [InlineData("Velmora\u2019s peace\u2011deal", "velmora peac deal")]
    [InlineData("U.S. and US envoys told us", "usa usa envoi")]
    [InlineData("The U.N. counted 1,250 caf\u00e9s", "un count 1250 cafe")]
    public void Terms_are_folded_content_words(string text, string expected) => string.Join(' ', Terms.Of(text)).ShouldBe(expected);

    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("agreed", "agre")]
    [InlineData("plastered", "plaster")]
    [InlineData("motoring", "motor")]
    [InlineData("conflated", "conflat")]
    [InlineData("hopping", "hop")]
    [InlineData("falling", "fall")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("relational", "relat")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("triplicate", "triplic")]
    [InlineData("hopefulness", "hope")]
    [InlineData("adjustment", "adjust")]
    [InlineData("adoption", "adopt")]
    [InlineData("controller", "control")]
    [InlineData("cease", "ceas")]
    [InlineData("sky", "sky")]
    [InlineData("\u00e9t\u00e9s", "\u00e9t\u00e9s")]
    public void Stemmer_strips_suffixes_as_published(string word, string stem) => Stemmer.Stem(word).ShouldBe(stem);

    [Fact]
    public void Words_of_other_languages_are_folded_not_stemmed() =>
        Terms.Of("Les n\u00e9gociations", "fr").ShouldBe(["les", "negociations"]);

    [Fact]
    public void Tokens_lie_in_order_and_leave_out_white_space_alone() =>
        Gen.String[0, 60].Sample(text =>
        {
            var at = 0;
            foreach (var token in Tokenizer.Tokenize(text))
            {
                text[at..token.Span.Start].ShouldBeNullOrWhiteSpace();
                token.Span.Length.ShouldBeGreaterThan(0);
                at = token.Span.End;
            }

            text[at..].ShouldBeNullOrWhiteSpace();
            Terms.Read(text).ShouldAllBe(t => t.Stem.Length > 0);
        });
}
