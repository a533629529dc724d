namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// A matrix cut into panels of <see cref="PanelKernels.PanelWidth"/> columns, each panel's rows one after the other; columns are padded
/// with zeros.
/// </summary>
internal sealed class Panels(int inner, int columns)
{
    public int Inner { get; } = inner;

    /// <summary>Padded columns.</summary>
    public int Columns { get; } = (columns + PanelKernels.PanelWidth - 1) / PanelKernels.PanelWidth * PanelKernels.PanelWidth;

    public float[] Values { get; } =
        new float[inner * ((columns + PanelKernels.PanelWidth - 1) / PanelKernels.PanelWidth * PanelKernels.PanelWidth)];

    /// <summary>Takes over a row-major matrix.</summary>
    public Panels Fill(ReadOnlySpan<float> matrix)
    {
        for (var r = 0; r < Inner; r++)
        {
            var row = matrix.Slice(r * columns, columns);
            for (var c = 0; c < columns; c++)
            {
                Values[((c / PanelKernels.PanelWidth * Inner) + r) * PanelKernels.PanelWidth + (c % PanelKernels.PanelWidth)] = row[c];
            }
        }

        return this;
    }
}
