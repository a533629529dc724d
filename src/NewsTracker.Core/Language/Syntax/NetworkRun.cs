using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// The values of the network over one sentence, in the steps in which they are computed; buffers grow with the longest sentence and are
/// used again. Each recurrent layer reads the sentence both ways; the sum of both layers gives tags, and four views of each word; a
/// bilinear form of views scores heads (Dozat and Manning 2017), a sum of views relations (Kiperwasser and Goldberg 2016).
/// </summary>
internal sealed class NetworkRun(NetworkShape shape)
{
    public int Length { get; private set; }

    /// <summary>Columns of the head scores: the root, then the words, padded.</summary>
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

    public float[] Pairs { get; private set; } = [];

    public float[] RelationScores { get; private set; } = [];

    public void Start(int length)
    {
        Length = length;
        HeadColumns = NetworkShape.Padded(length + 1);
        Words = Sized(Words, length * shape.Word);
        First.Size(length, shape.Hidden);
        Second.Size(length, shape.Hidden);
        Sum = Sized(Sum, length * shape.Both);
        Tags = Sized(Tags, length * NetworkShape.Tags);
        Views = Sized(Views, length * 4 * shape.View);
        Queries = Sized(Queries, length * shape.View);
        Heads = Sized(Heads, shape.View * HeadColumns);
        HeadScores = Sized(HeadScores, length * HeadColumns);
        Pairs = Sized(Pairs, length * shape.View);
        RelationScores = Sized(RelationScores, length * NetworkShape.Relations);
    }

    public void Layer(LayerWeights weights, Panels inputWeights, ReadOnlySpan<float> input, int inputs, LayerRun run)
    {
        var gates = 8 * shape.Hidden;
        Fill(weights.Bias, run.Gates, Length);
        PanelKernels.MultiplyAdd(input, inputs, Length, inputWeights, run.Gates, gates);
        Lstm.Run(Length, shape.Hidden, weights.Forward, weights.Backward, run.Gates, run.Cells, run.Output);
    }

    public void SumLayers()
    {
        var first = MemoryMarshal.Cast<float, Vector512<float>>(First.Output.AsSpan(0, Length * shape.Both));
        var second = MemoryMarshal.Cast<float, Vector512<float>>(Second.Output.AsSpan(0, Length * shape.Both));
        var sum = MemoryMarshal.Cast<float, Vector512<float>>(Sum.AsSpan(0, Length * shape.Both));
        for (var i = 0; i < sum.Length; i++) sum[i] = first[i] + second[i];
    }

    public void ScoreTags(NetworkWeights weights, NetworkPanels panels)
    {
        Fill(weights.TagBias, Tags, Length);
        PanelKernels.MultiplyAdd(Sum, shape.Both, Length, panels.Tag, Tags, NetworkShape.Tags);
    }

    public void View(NetworkWeights weights, NetworkPanels panels)
    {
        var views = 4 * shape.View;
        Fill(weights.ViewBias, Views, Length);
        PanelKernels.MultiplyAdd(Sum, shape.Both, Length, panels.View, Views, views);
        for (var i = 0; i < Length; i++) Activations.Rectify(Views.AsSpan(i * views, 2 * shape.View));
    }

    public void ScoreHeads(NetworkWeights weights, NetworkPanels panels)
    {
        var views = 4 * shape.View;
        Fill(weights.ArcBias, Queries, Length);
        PanelKernels.MultiplyAdd(Views, views, Length, panels.Arc, Queries, shape.View);
        for (var k = 0; k < shape.View; k++)
        {
            var row = Heads.AsSpan(k * HeadColumns, HeadColumns);
            row[(Length + 1)..].Clear();
            row[0] = weights.Root[k];
            for (var j = 0; j < Length; j++) row[j + 1] = Views[j * views + shape.View + k];
        }

        for (var i = 0; i < Length; i++)
        {
            var row = HeadScores.AsSpan(i * HeadColumns, HeadColumns);
            row[(Length + 1)..].Clear();
            row[0] = weights.Distance[0];
            for (var j = 0; j < Length; j++) row[j + 1] = weights.Distance[HeadDistance.Class(j - i)];
        }

        Kernels.MultiplyAdd(Queries, shape.View, Length, shape.View, Heads, HeadColumns, HeadScores, HeadColumns);
    }

    /// <summary>Scores of the relations of each word to its head; heads are numbered from 1, 0 is the root.</summary>
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
        PanelKernels.MultiplyAdd(Pairs, shape.View, Length, panels.Relation, RelationScores, NetworkShape.Relations);
    }

    private static void Fill(ReadOnlySpan<float> bias, Span<float> rows, int count)
    {
        for (var i = 0; i < count; i++) bias.CopyTo(rows[(i * bias.Length)..]);
    }

    internal static float[] Sized(float[] buffer, int length) =>
        buffer.Length >= length ? buffer : new float[Math.Max(length, 2 * buffer.Length)];
}
