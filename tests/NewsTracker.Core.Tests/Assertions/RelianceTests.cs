using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>What a sentence leaves to what stands above it.</summary>
public sealed class RelianceTests
{
    [Theory]
    [InlineData("A crane fell.", "The crane hit two cars.", "TheTold TheToldSubject NoName")]
    [InlineData("A storm came.", "The crane hit two cars.", "TheNew TheNewSubject NoName")]
    [InlineData("Two cranes fell.", "The crane hit two cars.", "TheTold TheToldSubject NoName")]
    [InlineData("A crane fell on a shed.", "The crane hit the shed.", "TheTold TheToldSubject TheToldTwice NoName")]
    [InlineData("A crane fell.", "The crane of the Ostmark yard hit two cars.", "TheExplained FullName")]
    [InlineData("A crane fell.", "This report names nobody.", "Pointed PointedSubject NoName")]
    [InlineData("Ruben Kaskel spoke.", "He left Tarnhold.", "OpenPronoun OpenPronounSubject NewName")]
    [InlineData("Ruben Kaskel spoke.", "Kaskel said he left.", "BoundPronoun Surname SurnameSubject")]
    [InlineData("Nobody spoke.", "Kaskel left.", "NewName NewNameSubject")]
    [InlineData("Nobody spoke.", "Ruben Kaskel left.", "FullName FullNameSubject")]
    [InlineData("Residents slept.", "Residents fled.", "NoName PluralTold")]
    [InlineData("Nobody slept.", "Residents fled.", "NoName PluralNew")]
    [InlineData("Nobody slept.", "Another crane fell.", "NoName Further")]
    public void A_sentence_is_read_against_the_words_above_it(string above, string sentence, string expected)
    {
        var text = above + " " + sentence;
        var span = new Span(above.Length + 1, text.Length);
        var cues = RelianceReader.With([], SentenceReading.Of(text, span), new WordsAbove(text), span.Start);

        string.Join(' ', cues.ConvertAll(c => ((Reliance)(c - SentenceCues.Reliance)).ToString())).ShouldBe(expected);
    }

    [Fact]
    public void What_stands_below_is_not_told()
    {
        var above = new WordsAbove("Ruben Kaskel spoke to a crowd.");

        (above.Holds("crowds", 30), above.Holds("crowd", 20), above.HoldsNamed("Kaskel", 20), above.HoldsNamed("Kaskel", 6))
            .ShouldBe((true, false, true, false));
    }

    [Fact]
    public void A_sentence_that_its_article_explains_stands_alone_less_than_one_of_new_things()
    {
        const string Sentence = "The crane hit two cars in Tarnhold on Monday.";

        Told.Last("A crane fell at the yard. " + Sentence).StandsAlone
            .ShouldBeLessThan(Told.Last("A storm came over the land. " + Sentence).StandsAlone);
    }
}
