using System.Runtime.InteropServices;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// Parses pieces of sentences, several in lockstep, with buffers of its own; for one thread. Each gets the tree, to the bit, that it gets
/// alone.
/// </summary>
internal sealed class PieceParser(SyntaxModel model, int most)
{
    private readonly NetworkRun run = new(model.Weights.Shape);
    private readonly WordMemo memo = new(model);
    private readonly TreeDecoder decoder = new();
    private readonly List<SentencePiece> pieces = [];
    private readonly List<int> lengths = [];
    private int[] headRoom = [];

    /// <summary>Tokens of the sentences whose pieces wait.</summary>
    public List<Span> Spans { get; } = [];

    /// <summary>Pieces that wait, each of at least one token.</summary>
    public List<SentencePiece> Pieces { get; } = [];

    /// <summary>Parses the pieces that wait, those of like length together, and empties the lists.</summary>
    public void Finish(string text)
    {
        Pieces.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.First.CompareTo(b.First));
        for (var next = 0; next < Pieces.Count;)
        {
            pieces.Clear();
            lengths.Clear();
            var words = 0;
            for (; next < Pieces.Count && (words == 0 || words + Pieces[next].Count <= most); next++)
            {
                pieces.Add(Pieces[next]);
                lengths.Add(Pieces[next].Count);
                words += Pieces[next].Count;
            }

            ParseTogether(text, words);
        }

        Pieces.Clear();
        Spans.Clear();
    }

    private void ParseTogether(string text, int words)
    {
        if (headRoom.Length < words) headRoom = new int[words];
        var heads = headRoom.AsSpan(0, words);
        Read(text, CollectionsMarshal.AsSpan(lengths));
        var start = 0;
        foreach (var piece in pieces)
        {
            var own = heads.Slice(start, piece.Count);
            run.ScoreHeads(model.Weights, start, piece.Count);
            decoder.Decode(run.HeadScores, run.HeadColumns, own);
            foreach (ref var head in own) head = head == 0 ? 0 : start + head;
            start += piece.Count;
        }

        run.ScoreRelations(model.Weights, model.Panels, heads);
        start = 0;
        foreach (var piece in pieces)
        {
            Write(piece, start, heads);
            start += piece.Count;
        }
    }

    /// <summary>Runs the network as far as it knows no heads.</summary>
    private void Read(string text, ReadOnlySpan<int> lengths)
    {
        var (weights, panels, shape) = (model.Weights, model.Panels, model.Weights.Shape);
        run.Start(lengths);
        for (var p = 0; p < pieces.Count; p++)
        {
            for (var i = 0; i < pieces[p].Count; i++)
            {
                var span = Spans[pieces[p].First + i];
                memo.Embed(text.AsSpan(span.Start, span.Length), run.Words.AsSpan(run.Order.Row(p, i) * shape.Word, shape.Word));
            }
        }

        run.Layer(weights.First, panels.First, run.Words, shape.Word, run.First);
        run.Layer(weights.Second, panels.Second, run.First.Output, shape.Both, run.Second);
        run.SumLayers(lengths);
        run.ScoreTags(weights, panels);
        run.View(weights, panels);
        run.Query(weights, panels);
    }

    /// <summary>Writes the tokens of a piece.</summary>
    private void Write(SentencePiece piece, int start, ReadOnlySpan<int> heads)
    {
        for (var i = 0; i < piece.Count; i++)
        {
            var (span, head, row) = (Spans[piece.First + i], heads[start + i], start + i);
            var (part, tag) = Pair(run.Tags.AsSpan(row * NetworkShape.Tags, NetworkShape.Tags));
            var relation = Relation(head, run.RelationScores.AsSpan(row * NetworkShape.Relations, NetworkShape.Relations));
            var place = head == 0 ? ParsedToken.NoHead : piece.Offset + head - 1 - start;
            piece.Tokens[piece.Offset + i] = new ParsedToken(span.Start, span.End, part, tag, place, relation);
        }
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

/// <summary>
/// A bounded part of a sentence: <paramref name="Count"/> tokens whose spans begin at <paramref name="First"/> of the worker's, and whose
/// grammar goes to <paramref name="Tokens"/>, those of the whole sentence, from <paramref name="Offset"/>.
/// </summary>
internal readonly record struct SentencePiece(int First, int Count, int Offset, ParsedToken[] Tokens);
