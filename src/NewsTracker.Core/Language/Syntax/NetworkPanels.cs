namespace NewsTracker.Core.Language.Syntax;

/// <summary>The matrices of the network by which whole sentences are multiplied, in panels.</summary>
internal sealed class NetworkPanels(NetworkShape shape)
{
    public Panels First { get; } = new(shape.Word, 8 * shape.Hidden);

    public Panels Second { get; } = new(shape.Both, 8 * shape.Hidden);

    public Panels Tag { get; } = new(shape.Both, NetworkShape.Tags);

    public Panels View { get; } = new(shape.Both, 4 * shape.View);

    public Panels Arc { get; } = new(shape.View, shape.View);

    public Panels Relation { get; } = new(shape.View, NetworkShape.Relations);

    /// <summary>Takes over the weights as they are now.</summary>
    public NetworkPanels Fill(NetworkWeights weights)
    {
        First.Fill(weights.First.Input);
        Second.Fill(weights.Second.Input);
        Tag.Fill(weights.Tag);
        View.Fill(weights.View);
        Arc.Fill(weights.Arc);
        Relation.Fill(weights.Relation);
        return this;
    }
}
