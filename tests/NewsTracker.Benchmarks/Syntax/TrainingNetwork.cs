using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>
/// The network with dropout, its losses and its gradients, one sentence at a time; gradients add up until an update takes them.
/// </summary>
internal sealed class TrainingNetwork
{
    private readonly TrainingOptions _options;
    private readonly NetworkShape _shape;
    private readonly NetworkRun _run;
    private readonly NetworkPanels _panels;
    private readonly Products _products = new();
    private readonly LayerBackward _first;
    private readonly LayerBackward _second;
    private readonly HeadBackward _heads;
    private readonly Random _random;
    private float[][] _masks = [[], [], []];
    private float[] _firstOut = [];
    private float[] _sumSlopes = [];
    private float[] _firstSlopes = [];
    private float[] _secondSlopes = [];
    private float[] _wordSlopes = [];

    public TrainingNetwork(NetworkWeights weights, float[] embeddings, TrainingOptions options, Random random)
    {
        (_options, _shape, _random) = (options, options.Shape, random);
        (Weights, Embeddings) = (weights, embeddings);
        Gradient = new NetworkWeights(_shape);
        EmbeddingGradient = new float[embeddings.Length];
        _run = new NetworkRun(_shape);
        _panels = new NetworkPanels(_shape);
        _first = new LayerBackward(_shape.Word, _shape.Hidden, _products);
        _second = new LayerBackward(_shape.Both, _shape.Hidden, _products);
        _heads = new HeadBackward(_shape, _products);
    }

    public NetworkWeights Weights { get; }

    public NetworkWeights Gradient { get; }

    public float[] Embeddings { get; }

    public float[] EmbeddingGradient { get; }

    /// <summary>Rows of the embeddings that have a gradient.</summary>
    public HashSet<int> Touched { get; } = [];

    /// <summary>Takes over changed weights.</summary>
    public void Refresh()
    {
        _panels.Fill(Weights);
        _first.Refresh(Weights.First);
        _second.Refresh(Weights.Second);
        _heads.Refresh(Weights);
    }

    /// <summary>Adds the gradients of a sentence, each word weighing <paramref name="weight"/>; gives its loss.</summary>
    public double Learn(TrainingSentence sentence, float weight)
    {
        var n = sentence.Length;
        _run.Start(n);
        Size(n);
        var rows = sentence.Rows.Select((r, i) => Drops(sentence.Counts[i]) ? [0, .. r.AsSpan(sentence.OwnRows[i])] : r).ToArray();
        for (var i = 0; i < n; i++)
        {
            var sum = _run.Words.AsSpan(i * _shape.Word, _shape.Word);
            sum.Clear();
            foreach (var row in rows[i]) Add(Embeddings.AsSpan(row * _shape.Word, _shape.Word), sum);
        }

        Apply(_masks[0], _run.Words, _run.Words, n * _shape.Word);
        _run.Layer(Weights.First, _panels.First, _run.Words, _shape.Word, _run.First);
        Apply(_masks[1], _run.First.Output, _firstOut, n * _shape.Both);
        _run.Layer(Weights.Second, _panels.Second, _firstOut, _shape.Both, _run.Second);
        Apply(_masks[2], _run.Second.Output, _run.Sum, n * _shape.Both);
        Add(_firstOut.AsSpan(0, n * _shape.Both), _run.Sum);
        _sumSlopes.AsSpan(0, n * _shape.Both).Clear();
        var loss = _heads.Run(_run, Weights, _panels, Gradient, sentence, weight, _sumSlopes);
        Backward(n);
        for (var i = 0; i < n; i++)
        {
            var slope = _wordSlopes.AsSpan(i * _shape.Word, _shape.Word);
            foreach (var row in rows[i])
            {
                Touched.Add(row);
                Add(slope, EmbeddingGradient.AsSpan(row * _shape.Word, _shape.Word));
            }
        }

        return loss;
    }

    private void Backward(int n)
    {
        _firstSlopes.AsSpan(0, n * _shape.Both).Clear();
        _wordSlopes.AsSpan(0, n * _shape.Word).Clear();
        Apply(_masks[2], _sumSlopes, _secondSlopes, n * _shape.Both);
        _second.Run(_run.Second, n, _firstOut, _secondSlopes, _firstSlopes, Gradient.Second);
        Add(_sumSlopes.AsSpan(0, n * _shape.Both), _firstSlopes);
        Apply(_masks[1], _firstSlopes, _firstSlopes, n * _shape.Both);
        _first.Run(_run.First, n, _run.Words, _firstSlopes, _wordSlopes, Gradient.First);
        Apply(_masks[0], _wordSlopes, _wordSlopes, n * _shape.Word);
    }

    private bool Drops(int count) => _random.NextSingle() < _options.UnknownWord / (_options.UnknownWord + count);

    private void Size(int n)
    {
        var both = n * _shape.Both;
        if (_firstOut.Length < both)
        {
            _masks = [new float[n * _shape.Word], new float[both], new float[both]];
            (_firstOut, _sumSlopes, _firstSlopes, _secondSlopes, _wordSlopes) =
                (new float[both], new float[both], new float[both], new float[both], new float[n * _shape.Word]);
        }

        foreach (var mask in _masks)
        {
            var keep = 1 / (1 - _options.Dropout);
            var length = mask == _masks[0] ? n * _shape.Word : both;
            for (var i = 0; i < length; i++) mask[i] = _random.NextSingle() < _options.Dropout ? 0 : keep;
        }
    }

    private static void Apply(ReadOnlySpan<float> mask, ReadOnlySpan<float> from, Span<float> to, int length)
    {
        var m = MemoryMarshal.Cast<float, Vector512<float>>(mask[..length]);
        var f = MemoryMarshal.Cast<float, Vector512<float>>(from[..length]);
        var t = MemoryMarshal.Cast<float, Vector512<float>>(to[..length]);
        for (var i = 0; i < m.Length; i++) t[i] = m[i] * f[i];
    }

    internal static void Add(ReadOnlySpan<float> what, Span<float> to)
    {
        var w = MemoryMarshal.Cast<float, Vector512<float>>(what);
        var t = MemoryMarshal.Cast<float, Vector512<float>>(to);
        for (var i = 0; i < w.Length; i++) t[i] += w[i];
    }
}
