namespace NewsTracker.Core.Language.Syntax;

/// <summary>The matrices of the network in panels.</summary>
internal sealed class NetworkPanels(NetworkShape shape)
{
    public LayerPanels First { get; } = new(shape.Word, shape.Hidden);

    public LayerPanels Second { get; } = new(shape.Both, shape.Hidden);

    public Panels Tag { get; } = new(shape.Both, NetworkShape.Tags);

    public Panels View { get; } = new(shape.Both, 4 * shape.View);

    public Panels Arc { get; } = new(shape.View, shape.View);

    public Panels Relation { get; } = new(shape.View, NetworkShape.Relations);

    /// <summary>Takes over the weights as they are now.</summary>
    public NetworkPanels Fill(NetworkWeights weights)
    {
        First.Fill(weights.First);
        Second.Fill(weights.Second);
        Tag.Fill(weights.Tag);
        View.Fill(weights.View);
        Arc.Fill(weights.Arc);
        Relation.Fill(weights.Relation);
        return this;
    }
}
