using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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

    /// <summary>Writes the sum of rows, added in their order, to <paramref name="sum"/>.</summary>
    public void Sum(ReadOnlySpan<int> rows, Span<float> sum)
    {
        for (var i = 0; i < Width; i += Kernels.Lane)
        {
            var total = Vector512<float>.Zero;
            foreach (var row in rows)
            {
                total = Vector512.FusedMultiplyAdd(Load(row * Width + i), Vector512.Create(Scales[row]), total);
            }

            total.CopyTo(sum.Slice(i, Kernels.Lane));
        }
    }

    private Vector512<float> Load(int at)
    {
        var stored = Vector128.Create<sbyte>(Values.AsSpan(at, Kernels.Lane));
        if (Avx512F.IsSupported) return Vector512.ConvertToSingle(Avx512F.ConvertToVector512Int32(stored));
        var (low, high) = Vector128.Widen(stored);
        return Vector512.ConvertToSingle(Vector512.Create(
            Vector256.Create(Vector128.WidenLower(low), Vector128.WidenUpper(low)),
            Vector256.Create(Vector128.WidenLower(high), Vector128.WidenUpper(high))));
    }
}
