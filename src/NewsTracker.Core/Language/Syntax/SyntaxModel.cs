namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// What was learned from treebanks: the words' embeddings, the network, which part of speech goes with which fine tag, and the lemmas of
/// irregular words. Immutable once made, so that any number of threads may use it.
/// </summary>
internal sealed class SyntaxModel(FeatureTable features, Embeddings embeddings, NetworkWeights weights,
    (PartOfSpeech Part, FineTag Tag)[] pairs, LemmaTable lemmas)
{
    public FeatureTable Features { get; } = features;

    public Embeddings Embeddings { get; } = embeddings;

    public NetworkWeights Weights { get; } = weights;

    public NetworkPanels Panels { get; } = new NetworkPanels(weights.Shape).Fill(weights);

    /// <summary>Pairs that the treebanks know; a word gets one of them.</summary>
    public (PartOfSpeech Part, FineTag Tag)[] Pairs { get; } = pairs;

    public LemmaTable Lemmas { get; } = lemmas;

    /// <summary>Writes the sum of a word's embeddings to <paramref name="sum"/>.</summary>
    public void Embed(ReadOnlySpan<char> form, Span<float> sum)
    {
        Span<uint> keys = stackalloc uint[WordFeatures.MaxCount];
        var count = WordFeatures.Read(form, keys);
        Span<int> rows = stackalloc int[WordFeatures.MaxCount];
        var known = 0;
        for (var i = 0; i < count; i++)
        {
            var row = Features.Find(keys[i]);
            if (row > 0 || i == 0) rows[known++] = row;
        }

        Embeddings.Sum(rows[..known], sum);
    }
}
