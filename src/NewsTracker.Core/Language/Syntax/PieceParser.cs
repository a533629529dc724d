using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>Parses one bounded piece of a sentence at a time, with buffers of its own; for one thread.</summary>
internal sealed class PieceParser(SyntaxModel model)
{
    private readonly NetworkRun run = new(model.Weights.Shape);
    private readonly TreeDecoder decoder = new();
    private int[] headRoom = [];

    /// <summary>Room for the tokens of a sentence.</summary>
    public List<Span> Spans { get; } = [];

    /// <summary>
    /// Fills <paramref name="tokens"/>, whose heads count from <paramref name="offset"/>; gives the index of the root within the piece.
    /// </summary>
    public int Parse(string text, ReadOnlySpan<Span> spans, int offset, Span<ParsedToken> tokens)
    {
        var weights = model.Weights;
        var panels = model.Panels;
        var shape = weights.Shape;
        if (headRoom.Length < spans.Length) headRoom = new int[spans.Length];
        var heads = headRoom.AsSpan(0, spans.Length);
        run.Start(spans.Length);
        for (var i = 0; i < spans.Length; i++)
        {
            model.Embed(text.AsSpan(spans[i].Start, spans[i].Length), run.Words.AsSpan(i * shape.Word, shape.Word));
        }
        run.Layer(weights.First, panels.First, run.Words, shape.Word, run.First);
        run.Layer(weights.Second, panels.Second, run.First.Output, shape.Both, run.Second);
        run.SumLayers();
        run.ScoreTags(weights, panels);
        run.View(weights, panels);
        run.ScoreHeads(weights, panels);
        decoder.Decode(run.HeadScores, run.HeadColumns, heads);
        run.ScoreRelations(weights, panels, heads);
        var root = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            if (heads[i] == 0) root = i;
            var (part, tag) = Pair(run.Tags.AsSpan(i * NetworkShape.Tags, NetworkShape.Tags));
            var head = heads[i] == 0 ? ParsedToken.NoHead : offset + heads[i] - 1;
            tokens[i] = new ParsedToken(spans[i].Start, spans[i].End, part, tag, head,
                Relation(heads[i], run.RelationScores.AsSpan(i * NetworkShape.Relations, NetworkShape.Relations)));
        }

        return root;
    }

    /// <summary>The pair of part and tag, known from the treebanks, whose scores sum to the most.</summary>
    private (PartOfSpeech Part, FineTag Tag) Pair(ReadOnlySpan<float> scores)
    {
        var best = model.Pairs[0];
        var most = float.NegativeInfinity;
        foreach (var pair in model.Pairs)
        {
            var score = scores[(int)pair.Part] + scores[TreebankNames.PartCount + (int)pair.Tag];
            if (score > most) (most, best) = (score, pair);
        }

        return best;
    }

    private static Relation Relation(int head, ReadOnlySpan<float> scores)
    {
        if (head == 0) return Syntax.Relation.Root;
        var best = 0;
        for (var i = 1; i < TreebankNames.RelationCount; i++)
        {
            if (i != (int)Syntax.Relation.Root && scores[i] > scores[best]) best = i;
        }

        return (Relation)best;
    }
}
