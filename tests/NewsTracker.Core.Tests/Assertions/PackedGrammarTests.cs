using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>Grammar that is kept gives the same assertions as grammar that is read.</summary>
public sealed class PackedGrammarTests
{
    private const string Text = "The ferry Halcyon sank on Tuesday, police said. \"We saw it,\" a fisher said. Nine people were hurt.";

    [Fact]
    public void Packed_grammar_gives_the_same_grammar_again()
    {
        var content = Told.Analyze(Text + string.Concat(Enumerable.Repeat(" It was dark.", 9)), Told.Published);
        var read = ArticleGrammar.Of(content, 400);

        var kept = PackedGrammar.Of(read).Unpack(content).ShouldNotBeNull();

        kept.Count.ShouldBe(read.Count);
        for (var i = 0; i < read.Count; i++)
        {
            kept[i].IsRead.ShouldBe(read[i].IsRead);
            kept[i].Sentence.Tokens.ShouldBe(read[i].Sentence.Tokens);
            kept[i].Clauses.ShouldBe(read[i].Clauses);
        }

        AssertionReader.Shared.Read(content, Told.Published, kept).Select(a => a?.Odds[0])
            .ShouldBe(AssertionReader.Shared.Read(content, Told.Published, read).Select(a => a?.Odds[0]));
    }

    [Fact]
    public void Other_words_of_the_same_length_are_not_served()
    {
        var packed = PackedGrammar.Of(ArticleGrammar.Of(Told.Analyze(Text, Told.Published), 400));

        packed.Unpack(Told.Analyze(Text.Replace("Nine", "Five", StringComparison.Ordinal), Told.Published)).ShouldBeNull();
    }

    [Fact]
    public void The_store_gives_up_the_grammar_that_was_used_longest_ago()
    {
        var packed = PackedGrammar.Of(ArticleGrammar.Of(Told.Analyze(Text, Told.Published), 400));
        var store = new PackedStore<PackedGrammar>(2 * packed.Size);
        store.Keep(1, packed);
        store.Keep(2, packed);
        store.Find(1).ShouldNotBeNull();

        store.Keep(3, packed);

        store.Find(2).ShouldBeNull();
        store.Find(1).ShouldNotBeNull();
        store.Find(3).ShouldNotBeNull();
    }
}
