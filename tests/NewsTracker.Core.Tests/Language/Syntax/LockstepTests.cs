using CsCheck;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Language.Syntax;

/// <summary>Sentences parsed together are those parsed alone.</summary>
public sealed class LockstepTests
{
    private static readonly string[] Texts =
    [
        "Ferry services to Lindholm stopped on Tuesday, the harbour master said.", "Why?", "", "   ", "Calm returned.",
        "\"We did n't expect this,\" said Ines Okafor, who has led the Varro council since 2019, \"and we will not resign.\"",
        "The yard, which had employed 1,400 people, was sold in March after two of its owners were charged with fraud, the Varro Ledger "
            + "reported, citing a letter of the court that it said it had seen.",
        "\ud83d\ude00 \ud83d", "The the of of to who who killed killed in in that that said.",
        string.Join("; ", Enumerable.Repeat("the minister of the harbour said on Friday that the yard had closed", 30)) + ".",
    ];

    [Fact]
    public void Sentences_parsed_together_get_the_trees_they_get_alone() =>
        Gen.Int[0, Texts.Length - 1].Array[0, 40].Sample(chosen =>
        {
            var text = string.Join('\n', chosen.Select(i => Texts[i]));
            var spans = new List<Span>();
            foreach (var i in chosen)
            {
                var start = spans.Count == 0 ? 0 : spans[^1].End + 1;
                spans.Add(new Span(start, start + Texts[i].Length));
            }

            var together = SentenceParser.Shared.Parse(text, spans);

            together.Count.ShouldBe(spans.Count);
            for (var i = 0; i < spans.Count; i++)
            {
                together[i].Tokens.ShouldBe(SentenceParser.Shared.Parse(text, spans[i].Start, spans[i].End).Tokens);
            }
        }, iter: 60);

    [Fact]
    public void Scores_in_lockstep_equal_those_of_each_sentence_alone_bit_for_bit()
    {
        int[] lengths = [3, 17, 1, 40, 17, 2, 8, 9, 31, 1, 5];
        var model = Model();
        var shape = model.Weights.Shape;
        string Word(int sentence, int word) => $"w{sentence * 7 + word}ing";
        var together = new NetworkRun(shape);
        Run(model, together, lengths, Word);
        var start = 0;
        for (var s = 0; s < lengths.Length; s++)
        {
            var sentence = s;
            var alone = new NetworkRun(shape);
            Run(model, alone, [lengths[s]], (_, word) => Word(sentence, word));
            alone.ScoreHeads(model.Weights, 0, lengths[s]);
            together.ScoreHeads(model.Weights, start, lengths[s]);
            together.Sum.AsSpan(start * shape.Both, lengths[s] * shape.Both)
                .SequenceEqual(alone.Sum.AsSpan(0, lengths[s] * shape.Both)).ShouldBeTrue();
            together.Tags.AsSpan(start * NetworkShape.Tags, lengths[s] * NetworkShape.Tags)
                .SequenceEqual(alone.Tags.AsSpan(0, lengths[s] * NetworkShape.Tags)).ShouldBeTrue();
            together.HeadScores.AsSpan(0, lengths[s] * alone.HeadColumns)
                .SequenceEqual(alone.HeadScores.AsSpan(0, lengths[s] * alone.HeadColumns)).ShouldBeTrue();
            start += lengths[s];
        }
    }

    [Fact]
    public void A_range_outside_the_text_is_refused()
    {
        List<Span> spans = [new Span(0, 2), new Span(2, 5)];
        Should.Throw<ArgumentOutOfRangeException>(() => SentenceParser.Shared.Parse("yard", spans));
    }

    private static void Run(SyntaxModel model, NetworkRun run, int[] lengths, Func<int, int, string> word)
    {
        var (weights, panels, shape) = (model.Weights, model.Panels, model.Weights.Shape);
        run.Start(lengths.AsSpan());
        for (var s = 0; s < lengths.Length; s++)
        {
            for (var i = 0; i < lengths[s]; i++)
            {
                model.Embed(word(s, i), run.Words.AsSpan(run.Order.Row(s, i) * shape.Word, shape.Word));
            }
        }

        run.Layer(weights.First, panels.First, run.Words, shape.Word, run.First);
        run.Layer(weights.Second, panels.Second, run.First.Output, shape.Both, run.Second);
        run.SumLayers(lengths);
        run.ScoreTags(weights, panels);
        run.View(weights, panels);
        run.Query(weights, panels);
    }

    private static SyntaxModel Model()
    {
        using var stream = typeof(SentenceParser).Assembly.GetManifestResourceStream("NewsTracker.Core.Language.Syntax.Model.english.bin")!;
        return SyntaxModelFile.Read(stream);
    }
}
