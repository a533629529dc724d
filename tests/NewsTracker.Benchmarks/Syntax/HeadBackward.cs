using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>Losses of tags, heads and relations, and their gradients down to the sum of the recurrent layers.</summary>
internal sealed class HeadBackward(NetworkShape shape, Products products)
{
    private readonly float[] _tagTurned = new float[shape.Both * NetworkShape.Tags];
    private readonly float[] _viewTurned = new float[shape.Both * 4 * shape.View];
    private readonly float[] _arcTurned = new float[shape.View * shape.View];
    private readonly float[] _relationTurned = new float[shape.View * NetworkShape.Relations];
    private float[] _slopes = [];
    private float[] _viewSlopes = [];
    private float[] _small = [];
    private float[] _headsTurned = [];
    private float[] _headSlopes = [];

    public void Refresh(NetworkWeights weights)
    {
        Products.Transpose(weights.Tag, shape.Both, NetworkShape.Tags, NetworkShape.Tags, _tagTurned);
        Products.Transpose(weights.View, shape.Both, 4 * shape.View, 4 * shape.View, _viewTurned);
        Products.Transpose(weights.Arc, shape.View, shape.View, shape.View, _arcTurned);
        Products.Transpose(weights.Relation, shape.View, NetworkShape.Relations, NetworkShape.Relations, _relationTurned);
    }

    public double Run(NetworkRun run, NetworkWeights weights, NetworkPanels panels, NetworkWeights gradient, TrainingSentence sentence,
        float weight, Span<float> sumSlopes)
    {
        var n = run.Length;
        Size(run);
        run.ScoreTags(weights, panels);
        run.View(weights, panels);
        run.ScoreHeads(weights, panels);
        run.ScoreRelations(weights, panels, sentence.Heads);
        _viewSlopes.AsSpan(0, n * 4 * shape.View).Clear();
        var loss = Tags(run, gradient, sentence, weight, sumSlopes);
        loss += Relations(run, gradient, sentence, weight);
        loss += Heads(run, gradient, sentence, weight);
        var views = 4 * shape.View;
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < 2 * shape.View; k++)
            {
                if (run.Views[i * views + k] <= 0) _viewSlopes[i * views + k] = 0;
            }
        }

        Products.SumRows(_viewSlopes, n, gradient.ViewBias);
        products.Gather(run.Sum, shape.Both, n, shape.Both, _viewSlopes, views, gradient.View);
        Kernels.MultiplyAdd(_viewSlopes, views, n, views, _viewTurned, shape.Both, sumSlopes, shape.Both);
        return loss;
    }

    private double Tags(NetworkRun run, NetworkWeights gradient, TrainingSentence sentence, float weight, Span<float> sumSlopes)
    {
        var n = run.Length;
        var width = NetworkShape.Tags;
        var loss = 0.0;
        _slopes.AsSpan(0, n * width).Clear();
        for (var i = 0; i < n; i++)
        {
            loss += Loss(run.Tags.AsSpan(i * width, TreebankNames.PartCount), sentence.Parts[i], weight, _slopes.AsSpan(i * width));
            loss += Loss(run.Tags.AsSpan(i * width + TreebankNames.PartCount, TreebankNames.TagCount), sentence.Tags[i], weight,
                _slopes.AsSpan(i * width + TreebankNames.PartCount));
        }

        Products.SumRows(_slopes, n, gradient.TagBias);
        products.Gather(run.Sum, shape.Both, n, shape.Both, _slopes, width, gradient.Tag);
        Kernels.MultiplyAdd(_slopes, width, n, width, _tagTurned, shape.Both, sumSlopes, shape.Both);
        return loss;
    }

    private double Relations(NetworkRun run, NetworkWeights gradient, TrainingSentence sentence, float weight)
    {
        var n = run.Length;
        var width = NetworkShape.Relations;
        var loss = 0.0;
        _slopes.AsSpan(0, n * width).Clear();
        for (var i = 0; i < n; i++)
        {
            loss += Loss(run.RelationScores.AsSpan(i * width, TreebankNames.RelationCount), sentence.Relations[i], weight,
                _slopes.AsSpan(i * width));
        }
        Products.SumRows(_slopes, n, gradient.RelationBias);
        products.Gather(run.Pairs, shape.View, n, shape.View, _slopes, width, gradient.Relation);
        var pairs = _small.AsSpan(0, n * shape.View);
        pairs.Clear();
        Kernels.MultiplyAdd(_slopes, width, n, width, _relationTurned, shape.View, pairs, shape.View);
        for (var i = 0; i < n; i++)
        {
            var head = sentence.Heads[i] == 0 ? gradient.Root.AsSpan(shape.View)
                : _viewSlopes.AsSpan((sentence.Heads[i] - 1) * 4 * shape.View + 3 * shape.View);
            var dependent = _viewSlopes.AsSpan(i * 4 * shape.View + 2 * shape.View);
            for (var k = 0; k < shape.View; k++)
            {
                if (run.Pairs[i * shape.View + k] <= 0) continue;
                head[k] += pairs[i * shape.View + k];
                dependent[k] += pairs[i * shape.View + k];
            }
        }

        return loss;
    }

    private double Heads(NetworkRun run, NetworkWeights gradient, TrainingSentence sentence, float weight)
    {
        var n = run.Length;
        var width = run.HeadColumns;
        var views = 4 * shape.View;
        var loss = 0.0;
        _slopes.AsSpan(0, n * width).Clear();
        for (var i = 0; i < n; i++)
        {
            run.HeadScores[i * width + i + 1] = -100;
            loss += Loss(run.HeadScores.AsSpan(i * width, n + 1), sentence.Heads[i], weight, _slopes.AsSpan(i * width));
            gradient.Distance[0] += _slopes[i * width];
            for (var j = 0; j < n; j++) gradient.Distance[HeadDistance.Class(j - i)] += _slopes[i * width + j + 1];
        }

        _headSlopes.AsSpan(0, shape.View * width).Clear();
        products.Gather(run.Queries, shape.View, n, shape.View, _slopes, width, _headSlopes);
        for (var k = 0; k < shape.View; k++)
        {
            gradient.Root[k] += _headSlopes[k * width];
            for (var j = 0; j < n; j++) _viewSlopes[j * views + shape.View + k] += _headSlopes[k * width + j + 1];
        }

        Products.Transpose(run.Heads, shape.View, width, width, _headsTurned);
        var queries = _small.AsSpan(0, n * shape.View);
        queries.Clear();
        Kernels.MultiplyAdd(_slopes, width, n, width, _headsTurned, shape.View, queries, shape.View);
        Products.SumRows(queries, n, gradient.ArcBias);
        products.Gather(run.Views, views, n, shape.View, queries, shape.View, gradient.Arc);
        Kernels.MultiplyAdd(queries, shape.View, n, shape.View, _arcTurned, shape.View, _viewSlopes, views);
        return loss;
    }

    /// <summary>Cross-entropy of a softmax; writes the slopes times the weight.</summary>
    private static double Loss(ReadOnlySpan<float> scores, int gold, float weight, Span<float> slopes)
    {
        var most = float.NegativeInfinity;
        foreach (var s in scores) most = Math.Max(most, s);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++) sum += slopes[i] = MathF.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) slopes[i] *= weight / sum;
        slopes[gold] -= weight;
        return -(scores[gold] - most - Math.Log(sum)) * weight;
    }

    private void Size(NetworkRun run)
    {
        _slopes = Sized(_slopes, run.Length * Math.Max(Math.Max(NetworkShape.Tags, NetworkShape.Relations), run.HeadColumns));
        _viewSlopes = Sized(_viewSlopes, run.Length * 4 * shape.View);
        _small = Sized(_small, run.Length * shape.View);
        _headsTurned = Sized(_headsTurned, run.HeadColumns * shape.View);
        _headSlopes = Sized(_headSlopes, run.HeadColumns * shape.View);
    }

    private static float[] Sized(float[] buffer, int length) => buffer.Length >= length ? buffer : new float[2 * length];
}
