using System.Globalization;
using CsCheck;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Tests.Language.Syntax;

public sealed class SentenceParserBoundsTests
{
    private static readonly string[] Pieces =
    [
        "the", "minister", "said", "that", "who", "killed", "were", "in", "March", ",", ".", "and", "\"", "14", "Reyes", "did", "n't",
        "to", "resign", "of", "(", ")", "\u201C", "-", "on", "Friday", "will", "be",
        "\ud83d\ude00", "\ud83d", "\u0645\u0631\u062d\u0628\u0627", "\u4f60\u597d", "x\u0301", "!!!", "http://a.example", "\u0000",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData(".")]
    [InlineData("?!... \u2014 \u201C\u201D")]
    [InlineData("\ud83d\ude00 \ud83d\ude00\ud83d\ude00")]
    [InlineData("\ud83d")]
    [InlineData("\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645")]
    [InlineData("\u4f60\u597d\u3002")]
    public void Odd_input_gives_a_tree(string text) => Sentences.Parse(text).ShouldBeATree();

    [Theory]
    [InlineData("a")]
    [InlineData("the yard closed and ")]
    [InlineData("(")]
    [InlineData("-a'")]
    [InlineData("1,")]
    [InlineData("e-e-")]
    [InlineData("a@a.")]
    [InlineData("1-123-")]
    public void A_text_of_100_000_characters_gives_a_tree_in_bounded_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Sentences.Parse("warm");
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var sentence = SentenceParser.Shared.Parse(text);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        sentence.Root.ShouldBe(Enumerable.Range(0, sentence.Count).First(i => sentence[i].Head == ParsedToken.NoHead));
        sentence.Tokens.Count(t => t.Head == ParsedToken.NoHead).ShouldBe(1);
    }

    [Fact]
    public void Any_words_give_a_tree_whose_tokens_lie_in_the_text() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Sample(pieces =>
        {
            var text = string.Join(' ', pieces);
            var sentence = Sentences.Parse(text);
            sentence.ShouldBeATree();
            sentence.Tokens.All(t => t.Start >= 0 && t.Start < t.End && t.End <= text.Length).ShouldBeTrue();
            for (var i = 0; i < sentence.Count; i++) sentence.Lemma(i).ShouldNotBeEmpty();
        }, iter: 500);

    [Fact]
    public void Any_text_gives_a_tree() => Gen.String.Sample(text => Sentences.Parse(text).ShouldBeATree(), iter: 500);

    [Fact]
    public void A_range_outside_the_text_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => SentenceParser.Shared.Parse("yard", 0, 5));
        Should.Throw<ArgumentOutOfRangeException>(() => SentenceParser.Shared.Parse("yard", -1, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => SentenceParser.Shared.Parse("yard", 3, 2));
    }

    [Fact]
    public void A_long_sentence_is_cut_at_a_mark_and_its_pieces_hang_together()
    {
        var text = string.Join("; ", Enumerable.Repeat("the minister of the harbour said on Friday that the yard had closed", 30)) + ".";
        var sentence = Sentences.Parse(text);

        sentence.Count.ShouldBeGreaterThan(250);
        sentence.ShouldBeATree();
        sentence.Tokens.Count(t => t.Head >= 0 && t.Relation == Relation.Parataxis).ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Cultures_and_threads_change_nothing()
    {
        string[] texts = ["The minister said on Wednesday that 14 people had been killed in an attack near Istanbul.",
            "It is IN THE CITY.", string.Join(' ', Pieces)];
        var expected = texts.Select(Describe).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            texts.Select(Describe).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Parallel.For(0, 200, i => Describe(texts[i % texts.Length]).ShouldBe(expected[i % texts.Length]));
    }

    private static string Describe(string text)
    {
        var sentence = Sentences.Parse(text);
        return string.Join(' ', sentence.Tokens.Select((t, i) => $"{t}{sentence.Lemma(i)}"));
    }
}
