using System.Runtime.Intrinsics;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>Embedding rows in 8 bits with a scale for each row. Row 0 stands for an unknown word.</summary>
internal sealed class Embeddings(int width, sbyte[] values, float[] scales)
{
    /// <summary>The largest value of 8 bits that has a negative of its own.</summary>
    private const int Largest = 127;

    public int Width { get; } = width;

    public sbyte[] Values { get; } = values;

    public float[] Scales { get; } = scales;

    public static Embeddings From(float[] rows, int width)
    {
        var values = new sbyte[rows.Length];
        var scales = new float[rows.Length / width];
        for (var r = 0; r < scales.Length; r++)
        {
            var row = rows.AsSpan(r * width, width);
            var most = 0f;
            foreach (var v in row) most = Math.Max(most, Math.Abs(v));
            scales[r] = (float)(Half)(most / Largest);
            if (scales[r] == 0) continue;
            for (var i = 0; i < width; i++) values[r * width + i] = (sbyte)Math.Clamp(MathF.Round(row[i] / scales[r]), -Largest, Largest);
        }

        return new Embeddings(width, values, scales);
    }

    /// <summary>Adds a row to <paramref name="sum"/>.</summary>
    public void Add(int row, Span<float> sum)
    {
        var scale = Vector512.Create(Scales[row]);
        var from = Values.AsSpan(row * Width, Width);
        for (var i = 0; i < from.Length; i += Kernels.Lane)
        {
            var (low, high) = Vector128.Widen(Vector128.Create<sbyte>(from.Slice(i, Kernels.Lane)));
            var whole = Vector512.Create(
                Vector256.Create(Vector128.WidenLower(low), Vector128.WidenUpper(low)),
                Vector256.Create(Vector128.WidenLower(high), Vector128.WidenUpper(high)));
            var place = sum.Slice(i, Kernels.Lane);
            Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(whole), scale, Vector512.Create<float>(place)).CopyTo(place);
        }
    }
}
