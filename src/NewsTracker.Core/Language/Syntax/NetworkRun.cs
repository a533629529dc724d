using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// The values of the network over some sentences, in the steps in which they are computed; buffers grow with the longest run and are used
/// again. Recurrent layers hold the words in lockstep, all after them sentence by sentence. Each recurrent layer reads the sentence both
/// ways; the sum of both layers gives tags, and four views of each word; a bilinear form of views scores heads (Dozat and Manning 2017), a
/// sum of views relations (Kiperwasser and Goldberg 2016).
/// </summary>
internal sealed class NetworkRun(NetworkShape shape)
{
    /// <summary>Words of all sentences.</summary>
    public int Length => Order.Words;

    /// <summary>The rows of words in the recurrent layers.</summary>
    public Lockstep Order { get; } = new();

    /// <summary>Columns of the head scores: the root, then the words of the sentence, padded.</summary>
    public int HeadColumns { get; private set; }

    public float[] Words { get; private set; } = [];

    public LayerRun First { get; } = new();

    public LayerRun Second { get; } = new();

    public float[] Sum { get; private set; } = [];

    public float[] Tags { get; private set; } = [];

    public float[] Views { get; private set; } = [];

    public float[] Queries { get; private set; } = [];

    /// <summary>Transposed views as heads, the root's first: a row for each value, a column for each head.</summary>
    public float[] Heads { get; private set; } = [];

    /// <summary>A row for each word, a column for each head; column 0 is the root.</summary>
    public float[] HeadScores { get; private set; } = [];

    /// <summary>Biases of distances from a word to its head, from the farthest before it to the farthest after.</summary>
    public float[] Distances { get; private set; } = [];

    public float[] Pairs { get; private set; } = [];

    public float[] RelationScores { get; private set; } = [];

    /// <summary>Makes room for one sentence.</summary>
    public void Start(int length) => Start([length]);

    /// <summary>Makes room for sentences of so many words.</summary>
    public void Start(ReadOnlySpan<int> lengths)
    {
        Order.Start(lengths);
        var length = Order.Words;
        HeadColumns = NetworkShape.Padded(Order.Steps + 1);
        Words = Sized(Words, length * shape.Word);
        First.Size(length, shape.Hidden);
        Second.Size(length, shape.Hidden);
        Sum = Sized(Sum, length * shape.Both);
        Tags = Sized(Tags, length * NetworkShape.Tags);
        Views = Sized(Views, length * 4 * shape.View);
        Queries = Sized(Queries, length * shape.View);
        Heads = Sized(Heads, shape.View * HeadColumns);
        HeadScores = Sized(HeadScores, Order.Steps * HeadColumns);
        Pairs = Sized(Pairs, length * shape.View);
        RelationScores = Sized(RelationScores, length * NetworkShape.Relations);
    }

    public void Layer(LayerWeights weights, LayerPanels panels, ReadOnlySpan<float> input, int inputs, LayerRun run)
    {
        var gates = 8 * shape.Hidden;
        Fill(weights.Bias, run.Gates, Length);
        Kernels.MultiplyAdd(input, inputs, Length, panels.Input, run.Gates, gates);
        Lstm.Run(Order, shape.Hidden, panels, run);
    }

    /// <summary>Sums both layers, with the words of each sentence together from here on.</summary>
    public void SumLayers(ReadOnlySpan<int> lengths)
    {
        var to = 0;
        for (var sentence = 0; sentence < lengths.Length; sentence++)
        {
            for (var word = 0; word < lengths[sentence]; word++, to++)
            {
                var from = Order.Row(sentence, word) * shape.Both;
                var first = MemoryMarshal.Cast<float, Vector512<float>>(First.Output.AsSpan(from, shape.Both));
                var second = MemoryMarshal.Cast<float, Vector512<float>>(Second.Output.AsSpan(from, shape.Both));
                var sum = MemoryMarshal.Cast<float, Vector512<float>>(Sum.AsSpan(to * shape.Both, shape.Both));
                for (var i = 0; i < sum.Length; i++) sum[i] = first[i] + second[i];
            }
        }
    }

    public void ScoreTags(NetworkWeights weights, NetworkPanels panels)
    {
        Fill(weights.TagBias, Tags, Length);
        Kernels.MultiplyAdd(Sum, shape.Both, Length, panels.Tag, Tags, NetworkShape.Tags);
    }

    public void View(NetworkWeights weights, NetworkPanels panels)
    {
        var views = 4 * shape.View;
        Fill(weights.ViewBias, Views, Length);
        Kernels.MultiplyAdd(Sum, shape.Both, Length, panels.View, Views, views);
        for (var i = 0; i < Length; i++) Activations.Rectify(Views.AsSpan(i * views, 2 * shape.View));
    }

    /// <summary>Scores the heads of the only sentence.</summary>
    public void ScoreHeads(NetworkWeights weights, NetworkPanels panels)
    {
        Query(weights, panels);
        ScoreHeads(weights, 0, Length);
    }

    /// <summary>What each word seeks in its head.</summary>
    public void Query(NetworkWeights weights, NetworkPanels panels)
    {
        Fill(weights.ArcBias, Queries, Length);
        Kernels.MultiplyAdd(Views, 4 * shape.View, Length, panels.Arc, Queries, shape.View);
    }

    /// <summary>Scores the heads of the sentence of <paramref name="length"/> words whose first is <paramref name="start"/>.</summary>
    public void ScoreHeads(NetworkWeights weights, int start, int length)
    {
        var views = 4 * shape.View;
        HeadColumns = NetworkShape.Padded(length + 1);
        for (var k = 0; k < shape.View; k++)
        {
            var row = Heads.AsSpan(k * HeadColumns, HeadColumns);
            row[(length + 1)..].Clear();
            row[0] = weights.Root[k];
            for (var j = 0; j < length; j++) row[j + 1] = Views[(start + j) * views + shape.View + k];
        }

        Distances = Sized(Distances, 2 * length);
        for (var d = 1 - length; d < length; d++) Distances[length + d] = weights.Distance[HeadDistance.Class(d)];
        for (var i = 0; i < length; i++)
        {
            var row = HeadScores.AsSpan(i * HeadColumns, HeadColumns);
            row[(length + 1)..].Clear();
            row[0] = weights.Distance[0];
            Distances.AsSpan(length - i, length).CopyTo(row[1..]);
        }

        Kernels.MultiplyAdd(Queries.AsSpan(start * shape.View), shape.View, length, shape.View, Heads, HeadColumns, HeadScores,
            HeadColumns);
    }

    /// <summary>Scores of the relations of each word to its head; heads are numbered from 1 through all sentences, 0 is the root.</summary>
    public void ScoreRelations(NetworkWeights weights, NetworkPanels panels, ReadOnlySpan<int> heads)
    {
        var views = 4 * shape.View;
        for (var i = 0; i < Length; i++)
        {
            var dependent = Views.AsSpan(i * views + 2 * shape.View, shape.View);
            var head = heads[i] == 0 ? weights.Root.AsSpan(shape.View, shape.View)
                : Views.AsSpan((heads[i] - 1) * views + 3 * shape.View, shape.View);
            var pair = Pairs.AsSpan(i * shape.View, shape.View);
            for (var k = 0; k < pair.Length; k++) pair[k] = dependent[k] + head[k];
            Activations.Rectify(pair);
        }

        Fill(weights.RelationBias, RelationScores, Length);
        Kernels.MultiplyAdd(Pairs, shape.View, Length, panels.Relation, RelationScores, NetworkShape.Relations);
    }

    private static void Fill(ReadOnlySpan<float> bias, Span<float> rows, int count)
    {
        for (var i = 0; i < count; i++) bias.CopyTo(rows[(i * bias.Length)..]);
    }

    internal static float[] Sized(float[] buffer, int length) =>
        buffer.Length >= length ? buffer : new float[Math.Max(length, 2 * buffer.Length)];
}

/// <summary>Values of one recurrent layer over a sentence: gates after squashing, cells, and what it gives out.</summary>
internal sealed class LayerRun
{
    public float[] Gates { get; private set; } = [];

    public float[] Cells { get; private set; } = [];

    public float[] Output { get; private set; } = [];

    public void Size(int length, int hidden)
    {
        Gates = NetworkRun.Sized(Gates, length * 8 * hidden);
        Cells = NetworkRun.Sized(Cells, length * 2 * hidden);
        Output = NetworkRun.Sized(Output, length * 2 * hidden);
    }
}
