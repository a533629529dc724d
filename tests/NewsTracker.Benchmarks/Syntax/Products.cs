using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>The two products that training adds to the network's own, by transposing and <see cref="Kernels"/>.</summary>
internal sealed class Products
{
    private float[] _turned = [];

    /// <summary>
    /// Transposes <paramref name="rows"/> × <paramref name="columns"/> values whose rows are <paramref name="stride"/> apart.
    /// </summary>
    public static void Transpose(ReadOnlySpan<float> from, int rows, int columns, int stride, Span<float> to)
    {
        for (var r = 0; r < rows; r++)
        {
            var row = from.Slice(r * stride, columns);
            for (var c = 0; c < row.Length; c++) to[c * rows + r] = row[c];
        }
    }

    /// <summary>weights += inputsᵀ · slopes, over the words of a sentence.</summary>
    public void Gather(ReadOnlySpan<float> inputs, int stride, int words, int width, ReadOnlySpan<float> slopes, int columns,
        Span<float> weights)
    {
        if (words == 0) return;
        if (_turned.Length < words * width) _turned = new float[2 * words * width];
        Transpose(inputs, words, width, stride, _turned);
        Kernels.MultiplyAdd(_turned, words, width, words, slopes, columns, weights, columns);
    }

    public static void SumRows(ReadOnlySpan<float> slopes, int words, Span<float> bias)
    {
        for (var i = 0; i < words; i++)
        {
            for (var k = 0; k < bias.Length; k++) bias[k] += slopes[i * bias.Length + k];
        }
    }
}
