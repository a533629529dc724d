using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>
/// Several models that read a sentence together: the logarithms of their probabilities are summed. What they say of plain text trains one
/// model that is as fast as each of them and nearly as good as all (tri-training, Zhou and Li 2005; Weiss et al. 2015 for parsing).
/// </summary>
internal sealed class Teachers(IReadOnlyList<SyntaxModel> models)
{
    private readonly List<NetworkRun> _runs = models.Select(m => new NetworkRun(m.Weights.Shape)).ToList();
    private readonly TreeDecoder _decoder = new();

    /// <summary>Parts, tags, heads from 1 and relations of the words.</summary>
    public (int[] Parts, int[] Tags, int[] Heads, int[] Relations) Read(string[] forms)
    {
        var n = forms.Length;
        var columns = NetworkShape.Padded(n + 1);
        var tags = new float[n * NetworkShape.Tags];
        var arcs = new float[n * columns];
        for (var m = 0; m < models.Count; m++)
        {
            Run(models[m], _runs[m], forms);
            for (var i = 0; i < n; i++)
            {
                var row = _runs[m].Tags.AsSpan(i * NetworkShape.Tags, NetworkShape.Tags);
                Add(row[..TreebankNames.PartCount], tags.AsSpan(i * NetworkShape.Tags));
                Add(row.Slice(TreebankNames.PartCount, TreebankNames.TagCount),
                    tags.AsSpan(i * NetworkShape.Tags + TreebankNames.PartCount));
                Add(_runs[m].HeadScores.AsSpan(i * columns, n + 1), arcs.AsSpan(i * columns));
            }
        }

        var heads = new int[n];
        _decoder.Decode(arcs, columns, heads);
        var relations = new float[n * NetworkShape.Relations];
        for (var m = 0; m < models.Count; m++)
        {
            _runs[m].ScoreRelations(models[m].Weights, models[m].Panels, heads);
            for (var i = 0; i < n; i++)
            {
                Add(_runs[m].RelationScores.AsSpan(i * NetworkShape.Relations, TreebankNames.RelationCount),
                    relations.AsSpan(i * NetworkShape.Relations));
            }
        }

        int[] Best(Func<int, int> of) => Enumerable.Range(0, n).Select(of).ToArray();
        return (Best(i => Most(tags.AsSpan(i * NetworkShape.Tags, TreebankNames.PartCount))),
            Best(i => Most(tags.AsSpan(i * NetworkShape.Tags + TreebankNames.PartCount, TreebankNames.TagCount))),
            heads,
            Best(i => heads[i] == 0 ? (int)Relation.Root
                : Most(relations.AsSpan(i * NetworkShape.Relations, TreebankNames.RelationCount))));
    }

    private static void Run(SyntaxModel model, NetworkRun run, string[] forms)
    {
        var shape = model.Weights.Shape;
        run.Start(forms.Length);
        for (var i = 0; i < forms.Length; i++) model.Embed(forms[i], run.Words.AsSpan(i * shape.Word, shape.Word));
        run.Layer(model.Weights.First, model.Panels.First, run.Words, shape.Word, run.First);
        run.Layer(model.Weights.Second, model.Panels.Second, run.First.Output, shape.Both, run.Second);
        run.SumLayers([forms.Length]);
        run.ScoreTags(model.Weights, model.Panels);
        run.View(model.Weights, model.Panels);
        run.ScoreHeads(model.Weights, model.Panels);
    }

    private static void Add(ReadOnlySpan<float> scores, Span<float> sum)
    {
        var most = float.NegativeInfinity;
        foreach (var s in scores) most = Math.Max(most, s);
        var total = 0f;
        foreach (var s in scores) total += MathF.Exp(s - most);
        var norm = most + MathF.Log(total);
        for (var i = 0; i < scores.Length; i++) sum[i] += scores[i] - norm;
    }

    private static int Most(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }

        return best;
    }
}
