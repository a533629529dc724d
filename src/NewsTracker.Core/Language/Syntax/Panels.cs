namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// A matrix cut into panels of <see cref="KernelBlocks.Stripe"/> columns, each panel's rows one after the other; columns are padded
/// with zeros.
/// </summary>
internal sealed class Panels(int inner, int columns)
{
    public int Inner { get; } = inner;

    /// <summary>Padded columns.</summary>
    public int Columns { get; } = (columns + KernelBlocks.Stripe - 1) / KernelBlocks.Stripe * KernelBlocks.Stripe;

    public float[] Values { get; } =
        new float[inner * ((columns + KernelBlocks.Stripe - 1) / KernelBlocks.Stripe * KernelBlocks.Stripe)];

    /// <summary>Takes over a row-major matrix.</summary>
    public Panels Fill(ReadOnlySpan<float> matrix)
    {
        for (var r = 0; r < Inner; r++)
        {
            var row = matrix.Slice(r * columns, columns);
            for (var c = 0; c < columns; c++)
            {
                Values[((c / KernelBlocks.Stripe * Inner) + r) * KernelBlocks.Stripe + (c % KernelBlocks.Stripe)] = row[c];
            }
        }

        return this;
    }
}
