namespace NewsTracker.Core.Language.Syntax;

/// <summary>Values of one recurrent layer over a sentence: gates after squashing, cells, and what it gives out.</summary>
internal sealed class LayerRun
{
    public float[] Gates { get; private set; } = [];

    public float[] Cells { get; private set; } = [];

    public float[] Output { get; private set; } = [];

    public void Size(int length, int hidden)
    {
        Gates = NetworkRun.Sized(Gates, length * 8 * hidden);
        Cells = NetworkRun.Sized(Cells, length * 2 * hidden);
        Output = NetworkRun.Sized(Output, length * 2 * hidden);
    }
}
