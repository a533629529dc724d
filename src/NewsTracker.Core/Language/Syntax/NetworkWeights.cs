namespace NewsTracker.Core.Language.Syntax;

/// <summary>The dense weights of the network; matrices are row-major with a row for each input.</summary>
internal sealed class NetworkWeights(NetworkShape shape)
{
    public NetworkShape Shape { get; } = shape;

    public LayerWeights First { get; } = new(shape.Word, shape.Hidden);

    public LayerWeights Second { get; } = new(shape.Both, shape.Hidden);

    public float[] Tag { get; } = new float[shape.Both * NetworkShape.Tags];

    public float[] TagBias { get; } = new float[NetworkShape.Tags];

    /// <summary>Views of a word: as dependent and as head for the choice of heads, then as dependent and as head for relations.</summary>
    public float[] View { get; } = new float[shape.Both * 4 * shape.View];

    public float[] ViewBias { get; } = new float[4 * shape.View];

    public float[] Arc { get; } = new float[shape.View * shape.View];

    public float[] ArcBias { get; } = new float[shape.View];

    /// <summary>The root as a head: for the choice of heads, then for relations.</summary>
    public float[] Root { get; } = new float[2 * shape.View];

    public float[] Distance { get; } = new float[HeadDistance.Count];

    public float[] Relation { get; } = new float[shape.View * NetworkShape.Relations];

    public float[] RelationBias { get; } = new float[NetworkShape.Relations];

    /// <summary>All arrays with their number of rows, in the order in which a model file stores them.</summary>
    public IEnumerable<(float[] Values, int Rows)> All()
    {
        foreach (var (layer, inputs) in new[] { (First, Shape.Word), (Second, Shape.Both) })
        {
            yield return (layer.Input, inputs);
            yield return (layer.Bias, 1);
            yield return (layer.Forward, Shape.Hidden);
            yield return (layer.Backward, Shape.Hidden);
        }

        yield return (Tag, Shape.Both);
        yield return (TagBias, 1);
        yield return (View, Shape.Both);
        yield return (ViewBias, 1);
        yield return (Arc, Shape.View);
        yield return (ArcBias, 1);
        yield return (Root, 2);
        yield return (Distance, 1);
        yield return (Relation, Shape.View);
        yield return (RelationBias, 1);
    }
}
