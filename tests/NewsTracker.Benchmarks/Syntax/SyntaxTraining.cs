using System.Diagnostics;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>
/// Trains the grammar model on the treebanks: Adam over small batches, the step falling to nothing; repeatable by the seed.
/// </summary>
internal sealed class SyntaxTraining
{
    private readonly TrainingOptions _options;
    private readonly TrainingCorpus _corpus;
    private readonly TrainingNetwork _network;
    private readonly Random _random;
    private readonly List<Adam> _dense = [];
    private readonly Adam _embeddings;
    private readonly List<TrainingSentence> _taught = [];
    private int _update;
    private int _next;

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
        if (options.ContextEpochs > 0) new ContextTraining(corpus, weights, embeddings, options, _random).Train(corpus.Plain);
        _network = new TrainingNetwork(weights, embeddings, options, _random);
        _dense = weights.All().Zip(_network.Gradient.All(), (w, g) => new Adam(w.Values, g.Values)).ToList();
        _embeddings = new Adam(embeddings, _network.EmbeddingGradient);
    }

    /// <param name="each">Called with the model after every epoch.</param>
    public static SyntaxModel Train(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<string[]> plain, Teachers? teachers,
        TrainingOptions options, Action<int, SyntaxModel> each)
    {
        var corpus = new TrainingCorpus(sentences, plain, options);
        var lemmas = LemmaLearning.Learn(sentences);
        Console.WriteLine($"{corpus.Sentences.Count} sentences, {corpus.Sentences.Sum(s => s.Length)} words");
        Console.WriteLine($"{corpus.Plain.Count} plain sentences, {corpus.Plain.Sum(s => (long)s.Length)} words");
        Console.WriteLine($"{corpus.Features.Rows} embedding rows, {corpus.Pairs.Length} pairs of tags");
        var training = new SyntaxTraining(corpus, options);
        if (teachers is not null) training.Teach(plain, teachers);
        SyntaxModel Model() => new(corpus.Features, Embeddings.From(training._network.Embeddings, options.Shape.Word),
            training._network.Weights, corpus.Pairs, lemmas);
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            var clock = Stopwatch.StartNew();
            var loss = training.Epoch(epoch);
            Console.WriteLine($"epoch {epoch}: loss a word {loss:F4}, {clock.Elapsed.TotalSeconds:F1} s");
            each(epoch, Model());
        }

        return Model();
    }

    private void Teach(IReadOnlyList<string[]> plain, Teachers teachers)
    {
        var order = plain.ToArray();
        _random.Shuffle(order);
        foreach (var sentence in order) _taught.Add(_corpus.Taught(sentence, teachers));
        Console.WriteLine($"{_taught.Count} sentences of plain text read by the teachers");
    }

    /// <summary>The treebanks once, and the next part of what the teachers read.</summary>
    private List<TrainingSentence> Share(int epoch)
    {
        var share = new List<TrainingSentence>(_corpus.Sentences);
        if (_taught.Count == 0 || epoch > _options.Epochs - _options.GoldEpochs) return share;
        for (var i = 0; i < _options.TaughtShare; i++) share.Add(_taught[_next++ % _taught.Count]);
        return share;
    }

    private double Epoch(int epoch)
    {
        var sentences = Share(epoch);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        _random.Shuffle(order);
        var (loss, words, done) = (0.0, 0L, 0);
        foreach (var batch in order.Chunk(_options.Batch))
        {
            _network.Refresh();
            var size = batch.Sum(i => sentences[i].Length);
            foreach (var i in batch) loss += _network.Learn(sentences[i], 1f / size) * size;
            words += size;
            done += batch.Length;
            Update(_options.Rate * Left(epoch, (float)done / order.Length));
        }

        return loss / words;
    }

    /// <summary>The part of the training that is left, by sentences.</summary>
    private float Left(int epoch, float part)
    {
        float Size(int e) => _corpus.Sentences.Count + (_taught.Count == 0 || e > _options.Epochs - _options.GoldEpochs ? 0
            : _options.TaughtShare);
        var all = Enumerable.Range(1, _options.Epochs).Sum(Size);
        return 1 - (Enumerable.Range(1, epoch - 1).Sum(Size) + part * Size(epoch)) / all;
    }

    private void Update(float rate)
    {
        _update++;
        var width = _options.Shape.Word;
        var length = Math.Sqrt(_dense.Sum(d => d.SquaredLength(0, d.Gradient.Length)) + _network.Touched.Sum(row =>
            _embeddings.SquaredLength(row * width, width)));
        var scale = (float)Math.Min(1, _options.LongestGradient / Math.Max(length, 1e-9));
        foreach (var dense in _dense) dense.Step(0, dense.Gradient.Length, rate, scale, _update);
        foreach (var row in _network.Touched) _embeddings.Step(row * width, width, rate, scale, _update);
        _network.Touched.Clear();
    }
}
