using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>
/// Trains the embeddings and the first recurrent layer on plain text, before any grammar: the states left and right of a word have to tell
/// it from words drawn by their frequency (context2vec, Melamud, Goldberger and Dagan 2016; sampled softmax). Words unknown to the
/// treebanks get their place by the company they keep.
/// </summary>
internal sealed class ContextTraining
{
    private readonly TrainingOptions _options;
    private readonly NetworkWeights _weights;
    private readonly NetworkWeights _gradient;
    private readonly float[] _embeddings;
    private readonly Random _random;
    private readonly Dictionary<uint, int> _targets = [];
    private readonly int[] _draws;
    private readonly float[] _rarity;
    private readonly float[] _output;
    private readonly float[] _outputGradient;
    private readonly float[] _embeddingGradient;
    private readonly HashSet<int> _touched = [];
    private readonly HashSet<int> _touchedTargets = [];
    private readonly List<Adam> _dense;
    private readonly Adam _rows;
    private readonly Adam _targetRows;
    private readonly Products _products = new();
    private readonly LayerBackward _layer;
    private readonly NetworkRun _run;
    private readonly LayerPanels _inputs;
    private readonly int[] _negatives;
    private readonly float[] _negativeRows;
    private readonly float[] _negativeTurned;
    private readonly float[] _negativeGradient;
    private float[] _context = [];
    private float[] _contextSlopes = [];
    private float[] _scores = [];
    private float[] _outputSlopes = [];
    private float[] _wordSlopes = [];
    private int _update;

    public ContextTraining(TrainingCorpus corpus, NetworkWeights weights, float[] embeddings, TrainingOptions options, Random random)
    {
        (_options, _weights, _embeddings, _random) = (options, weights, embeddings, random);
        _gradient = new NetworkWeights(options.Shape);
        var counts = corpus.Plain.SelectMany(s => s).GroupBy(f => f.Key).Select(g => (g.Key, Count: g.Count()))
            .Where(g => g.Count >= options.RarestPlainWord)
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(options.ContextTargets).ToList();
        foreach (var (key, _) in counts) _targets[key] = _targets.Count;
        var sum = counts.Sum(c => Math.Pow(c.Count, options.DrawPower));
        _rarity = counts.Select(c => (float)Math.Log(options.Draws * Math.Pow(c.Count, options.DrawPower) / sum)).ToArray();
        _draws = counts.SelectMany((c, i) => Enumerable.Repeat(i, 1 + (int)(Math.Pow(c.Count, options.DrawPower) / sum * 1_000_000)))
            .ToArray();
        var both = options.Shape.Both;
        _output = new float[counts.Count * both];
        for (var i = 0; i < _output.Length; i++) _output[i] = 0.1f * (random.NextSingle() - 0.5f);
        _outputGradient = new float[_output.Length];
        _embeddingGradient = new float[embeddings.Length];
        _dense = [new(weights.First.Input, _gradient.First.Input), new(weights.First.Bias, _gradient.First.Bias),
            new(weights.First.Forward, _gradient.First.Forward), new(weights.First.Backward, _gradient.First.Backward)];
        _rows = new Adam(embeddings, _embeddingGradient);
        _targetRows = new Adam(_output, _outputGradient);
        _layer = new LayerBackward(options.Shape.Word, options.Shape.Hidden, _products);
        _run = new NetworkRun(options.Shape);
        _inputs = new LayerPanels(options.Shape.Word, options.Shape.Hidden);
        _negatives = new int[options.Draws];
        _negativeRows = new float[options.Draws * both];
        _negativeTurned = new float[options.Draws * both];
        _negativeGradient = new float[options.Draws * both];
    }

    public void Train(List<TrainingForm[]> sentences)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var updates = (order.Length + _options.Batch - 1) / _options.Batch * _options.ContextEpochs;
        for (var epoch = 1; epoch <= _options.ContextEpochs; epoch++)
        {
            _random.Shuffle(order);
            var (loss, words) = (0.0, 0L);
            foreach (var batch in order.Chunk(_options.Batch))
            {
                _layer.Refresh(_weights.First);
                _inputs.Fill(_weights.First);
                var size = batch.Sum(i => sentences[i].Length);
                foreach (var i in batch) loss += Learn(sentences[i], 1f / size) * size;
                words += size;
                Update(_options.ContextRate * (1 - (float)_update / updates));
                if (_update % 2000 == 0) Console.WriteLine($"  plain text: update {_update} of {updates}, loss a word {loss / words:F4}");
            }
        }
    }

    private double Learn(TrainingForm[] sentence, float weight)
    {
        var (n, word, hidden, both) = (sentence.Length, _options.Shape.Word, _options.Shape.Hidden, _options.Shape.Both);
        Size(n);
        _run.Start(n);
        for (var i = 0; i < n; i++)
        {
            var sum = _run.Words.AsSpan(i * word, word);
            sum.Clear();
            foreach (var row in sentence[i].Rows) TrainingNetwork.Add(_embeddings.AsSpan(row * word, word), sum);
        }

        _run.Layer(_weights.First, _inputs, _run.Words, word, _run.First);
        var context = _context.AsSpan(0, n * both);
        context.Clear();
        for (var i = 0; i < n; i++)
        {
            if (i > 0) _run.First.Output.AsSpan((i - 1) * both, hidden).CopyTo(context[(i * both)..]);
            if (i + 1 < n) _run.First.Output.AsSpan((i + 1) * both + hidden, hidden).CopyTo(context[(i * both + hidden)..]);
        }

        var loss = Predict(sentence, weight, n, both);
        var slopes = _outputSlopes.AsSpan(0, n * both);
        slopes.Clear();
        for (var i = 0; i < n; i++)
        {
            if (i > 0) _contextSlopes.AsSpan(i * both, hidden).CopyTo(slopes[((i - 1) * both)..]);
            if (i + 1 < n) _contextSlopes.AsSpan(i * both + hidden, hidden).CopyTo(slopes[((i + 1) * both + hidden)..]);
        }

        _wordSlopes.AsSpan(0, n * word).Clear();
        _layer.Run(_run.First, n, _run.Words, slopes, _wordSlopes, _gradient.First);
        for (var i = 0; i < n; i++)
        {
            foreach (var row in sentence[i].Rows)
            {
                _touched.Add(row);
                TrainingNetwork.Add(_wordSlopes.AsSpan(i * word, word), _embeddingGradient.AsSpan(row * word, word));
            }
        }

        return loss;
    }

    private double Predict(TrainingForm[] sentence, float weight, int n, int both)
    {
        var draws = _options.Draws;
        for (var k = 0; k < draws; k++)
        {
            _negatives[k] = _draws[_random.Next(_draws.Length)];
            _output.AsSpan(_negatives[k] * both, both).CopyTo(_negativeRows.AsSpan(k * both));
        }

        Products.Transpose(_negativeRows, draws, both, both, _negativeTurned);
        _scores.AsSpan(0, n * draws).Clear();
        Kernels.MultiplyAdd(_context, both, n, both, _negativeTurned, draws, _scores, draws);
        var slopes = _contextSlopes.AsSpan(0, n * both);
        slopes.Clear();
        var loss = 0.0;
        for (var i = 0; i < n; i++)
        {
            var scores = _scores.AsSpan(i * draws, draws);
            if (!_targets.TryGetValue(sentence[i].Key, out var target))
            {
                scores.Clear();
                continue;
            }

            var own = Dot(_context.AsSpan(i * both, both), _output.AsSpan(target * both, both)) - _rarity[target];
            var most = own;
            for (var k = 0; k < draws; k++)
            {
                scores[k] = _negatives[k] == target ? float.NegativeInfinity : scores[k] - _rarity[_negatives[k]];
                most = Math.Max(most, scores[k]);
            }

            var sum = MathF.Exp(own - most);
            for (var k = 0; k < draws; k++) sum += scores[k] = MathF.Exp(scores[k] - most);
            var share = MathF.Exp(own - most) / sum;
            loss -= Math.Log(Math.Max(share, 1e-30)) * weight;
            for (var k = 0; k < draws; k++) scores[k] *= weight / sum;
            var slope = (share - 1) * weight;
            _touchedTargets.Add(target);
            for (var k = 0; k < both; k++)
            {
                slopes[i * both + k] += slope * _output[target * both + k];
                _outputGradient[target * both + k] += slope * _context[i * both + k];
            }
        }

        Kernels.MultiplyAdd(_scores, draws, n, draws, _negativeRows, both, slopes, both);
        _negativeGradient.AsSpan().Clear();
        _products.Gather(_scores, draws, n, draws, _context, both, _negativeGradient);
        for (var k = 0; k < draws; k++)
        {
            _touchedTargets.Add(_negatives[k]);
            TrainingNetwork.Add(_negativeGradient.AsSpan(k * both, both), _outputGradient.AsSpan(_negatives[k] * both, both));
        }

        return loss;
    }

    private void Update(float rate)
    {
        _update++;
        var (word, both) = (_options.Shape.Word, _options.Shape.Both);
        foreach (var dense in _dense) dense.Step(0, dense.Gradient.Length, rate, 1, _update);
        foreach (var row in _touched) _rows.Step(row * word, word, rate, 1, _update);
        foreach (var row in _touchedTargets) _targetRows.Step(row * both, both, rate, 1, _update);
        _touched.Clear();
        _touchedTargets.Clear();
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = 0f;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    private void Size(int n)
    {
        var both = n * _options.Shape.Both;
        if (_context.Length >= both) return;
        (_context, _contextSlopes, _outputSlopes, _wordSlopes, _scores) =
            (new float[both], new float[both], new float[both], new float[n * _options.Shape.Word], new float[n * _options.Draws]);
    }
}
