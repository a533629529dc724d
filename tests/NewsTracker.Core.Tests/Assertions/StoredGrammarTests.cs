using System.Globalization;
using System.IO.Hashing;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>Grammar comes back from a store as it went there, or not at all.</summary>
public sealed class StoredGrammarTests
{
    private const string Text = "The ferry Halcyon sank on Tuesday, police said. \"We saw it,\" a fisher said. Nine people were hurt.";

    private static readonly AnalyzedText Content = Told.Analyze(Text, Told.Published);

    [Fact]
    public void It_serves_the_words_that_it_is_of()
    {
        var read = ArticleGrammar.Of(Content, ArticleGrammar.MaxSentences);

        var restored = PackedGrammar.Restore(PackedGrammar.Of(read).ToStored()).ShouldNotBeNull();

        var grammar = restored.Unpack(Content).ShouldNotBeNull();
        for (var i = 0; i < read.Count; i++) grammar[i].Sentence.Tokens.ShouldBe(read[i].Sentence.Tokens);
        restored.Unpack(Told.Analyze(Text.Replace("Nine", "Five", StringComparison.Ordinal), Told.Published)).ShouldBeNull();
    }

    [Fact]
    public void Damaged_bytes_and_those_of_another_reader_are_passed_over()
    {
        var stored = PackedGrammar.Of(ArticleGrammar.Of(Content, ArticleGrammar.MaxSentences)).ToStored();

        PackedGrammar.Restore([]).ShouldBeNull();
        PackedGrammar.Restore(stored[..^1]).ShouldBeNull();
        for (var i = 0; i < stored.Length; i += 7)
        {
            var damaged = (byte[])stored.Clone();
            damaged[i] ^= 4;
            PackedGrammar.Restore(damaged).ShouldBeNull($"byte {i}");
        }
    }

    /// <summary>What is read when an article comes waits for a store; what came from there does not go there again.</summary>
    [Fact]
    public void Only_what_no_store_has_is_to_be_stored()
    {
        var cache = new DigestCache();
        cache.Unknown([7, 8]).ShouldBe([7, 8]);
        cache.Keep(7, NewsTracker.Core.Assertions.ArticleParse.Read(null, Content));
        var bytes = cache.Storable(7).ShouldNotBeNull().Bytes();
        cache.Restore(8, bytes);
        cache.Restore(9, [1, 2, 3]);

        cache.Unknown([7, 8, 9]).ShouldBe([7, 8, 9], "what was read of their sentences is nowhere");
        cache.Storable(8).ShouldBeNull();
        cache.Storable(9).ShouldBeNull();
        cache.Storable(7)!.MarkStored();
        cache.Storable(7).ShouldBeNull();
    }

    /// <summary>
    /// Stores hold grammar that this reader read: where it reads another, <c>GrammarReader.Version</c> must be raised, and then this sum.
    /// </summary>
    [Fact]
    public void A_reader_that_reads_otherwise_must_say_so()
    {
        var content = Told.Analyze(
            """
            TARNHOLD - The harbour board closed the old lock on Tuesday, three days after divers found cracks in its gates. "We'd no choice,"
            Ada Morn, who chairs the board, told reporters; she didn't say when it'll open. At least 1,400 tonnes of grain are waiting
            upstream, the millers' guild estimates - worth about €2.3m. It had asked twice since 3 May 2031 for repairs.

            The minister, Jon Brask, is to visit Tarnhold on 12 June. He wasn't told of the cracks, he says. None of the eleven crews
            was hurt. The U.S. firm Hale & Co. built the lock in 1931 and won't comment (it was sold to state-owned Ostmark in 1994).
            """,
            Told.Published);

        var packed = PackedGrammar.Of(ArticleGrammar.Of(content, ArticleGrammar.MaxSentences)).ToStored();

        var sum = XxHash3.HashToUInt64(packed.AsSpan(sizeof(ulong))).ToString("x16", CultureInfo.InvariantCulture);
        sum.ShouldBe("9896ba28b8f21a2e", "see GrammarReader.Version");
    }
}
