using System.Diagnostics;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>Trains the grammar model on the treebanks: Adam over small batches, the step falling to nothing; repeatable by the seed.</summary>
internal sealed class SyntaxTraining
{
    private readonly TrainingOptions _options;
    private readonly TrainingCorpus _corpus;
    private readonly TrainingNetwork _network;
    private readonly Random _random;
    private readonly List<Adam> _dense = [];
    private readonly Adam _embeddings;
    private int _update;

    private SyntaxTraining(TrainingCorpus corpus, TrainingOptions options)
    {
        (_corpus, _options, _random) = (corpus, options, new Random(options.Seed));
        var weights = new NetworkWeights(options.Shape);
        foreach (var (values, rows) in weights.All())
        {
            if (rows == 1) continue;
            var reach = MathF.Sqrt(6f / (rows + values.Length / rows));
            for (var i = 0; i < values.Length; i++) values[i] = reach * (2 * _random.NextSingle() - 1);
        }

        foreach (var layer in new[] { weights.First, weights.Second })
        {
            layer.Bias.AsSpan(options.Shape.Hidden, options.Shape.Hidden).Fill(1);
            layer.Bias.AsSpan(5 * options.Shape.Hidden, options.Shape.Hidden).Fill(1);
        }

        var embeddings = new float[corpus.Features.Rows * options.Shape.Word];
        for (var i = 0; i < embeddings.Length; i++) embeddings[i] = 0.2f * (_random.NextSingle() - 0.5f);
        if (corpus.Plain.Count > 0 && options.ContextEpochs > 0) new ContextTraining(corpus, weights, embeddings, options, _random).Train(corpus.Plain);
        _network = new TrainingNetwork(weights, embeddings, options, _random);
        _dense = weights.All().Zip(_network.Gradient.All(), (w, g) => new Adam(w.Values, g.Values)).ToList();
        _embeddings = new Adam(embeddings, _network.EmbeddingGradient);
    }

    /// <param name="each">Called with the model after every epoch.</param>
    public static SyntaxModel Train(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<string[]> plain, TrainingOptions options, Action<int, SyntaxModel> each)
    {
        var corpus = new TrainingCorpus(sentences, plain, options);
        var lemmas = LemmaLearning.Learn(sentences);
        Console.WriteLine($"{corpus.Sentences.Count} sentences, {corpus.Sentences.Sum(s => s.Length)} words, {corpus.Plain.Count} plain sentences of {corpus.Plain.Sum(s => (long)s.Length)} words, {corpus.Features.Rows} embedding rows, {corpus.Pairs.Length} pairs of tags");
        var training = new SyntaxTraining(corpus, options);
        SyntaxModel Model() => new(corpus.Features, Embeddings.From(training._network.Embeddings, options.Shape.Word), training._network.Weights, corpus.Pairs, lemmas);
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            var loss = training.Epoch();
            Console.WriteLine($"epoch {epoch}: loss a word {loss:F4}, {clock.Elapsed.TotalSeconds:F1} s");
            each(epoch, Model());
        }

        return Model();
    }

    private double Epoch()
    {
        var order = Enumerable.Range(0, _corpus.Sentences.Count).ToArray();
        _random.Shuffle(order);
        var updates = (order.Length + _options.Batch - 1) / _options.Batch * _options.Epochs;
        var (loss, words) = (0.0, 0L);
        foreach (var batch in order.Chunk(_options.Batch))
        {
            _network.Refresh();
            var size = batch.Sum(i => _corpus.Sentences[i].Length);
            foreach (var i in batch) loss += _network.Learn(_corpus.Sentences[i], 1f / size) * size;
            words += size;
            Update(_options.Rate * (1 - (float)_update / updates));
        }

        return loss / words;
    }

    private void Update(float rate)
    {
        _update++;
        var width = _options.Shape.Word;
        var length = Math.Sqrt(_dense.Sum(d => d.SquaredLength(0, d.Gradient.Length)) + _network.Touched.Sum(row => _embeddings.SquaredLength(row * width, width)));
        var scale = (float)Math.Min(1, _options.LongestGradient / Math.Max(length, 1e-9));
        foreach (var dense in _dense) dense.Step(0, dense.Gradient.Length, rate, scale, _update);
        foreach (var row in _network.Touched) _embeddings.Step(row * width, width, rate, scale, _update);
        _network.Touched.Clear();
    }
}
