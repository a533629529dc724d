namespace NewsTracker.Core.Language.Syntax;

/// <summary>Weights of one recurrent layer: inputs to the gates of both directions, and each direction's own state to its gates.</summary>
internal sealed class LayerWeights(int inputs, int hidden)
{
    public float[] Input { get; } = new float[inputs * 8 * hidden];

    public float[] Bias { get; } = new float[8 * hidden];

    public float[] Forward { get; } = new float[hidden * 4 * hidden];

    public float[] Backward { get; } = new float[hidden * 4 * hidden];
}
