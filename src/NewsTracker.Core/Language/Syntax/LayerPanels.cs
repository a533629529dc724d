namespace NewsTracker.Core.Language.Syntax;

/// <summary>The matrices of one recurrent layer in panels.</summary>
internal sealed class LayerPanels(int inputs, int hidden)
{
    public Panels Input { get; } = new(inputs, 8 * hidden);

    public Panels Forward { get; } = new(hidden, 4 * hidden);

    public Panels Backward { get; } = new(hidden, 4 * hidden);

    /// <summary>Takes over the weights as they are now.</summary>
    public LayerPanels Fill(LayerWeights weights)
    {
        Input.Fill(weights.Input);
        Forward.Fill(weights.Forward);
        Backward.Fill(weights.Backward);
        return this;
    }
}
