using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>Adam (Kingma and Ba 2015) for one array; lengths are multiples of 16.</summary>
internal sealed class Adam(float[] values, float[] gradient)
{
    private const float First = 0.9f;
    private const float Second = 0.98f;
    private const float Least = 1e-8f;

    private readonly float[] _mean = new float[values.Length];
    private readonly float[] _square = new float[values.Length];

    public float[] Gradient { get; } = gradient;

    /// <summary>Moves the values of a range against its gradient times <paramref name="scale"/>, and clears the gradient.</summary>
    public void Step(int start, int length, float rate, float scale, int update)
    {
        var value = Vectors(values, start, length);
        var slope = Vectors(Gradient, start, length);
        var mean = Vectors(_mean, start, length);
        var square = Vectors(_square, start, length);
        var step = Vector512.Create(rate / (1 - MathF.Pow(First, update)));
        var unbias = Vector512.Create(1 / (1 - MathF.Pow(Second, update)));
        for (var i = 0; i < value.Length; i++)
        {
            var g = slope[i] * scale;
            mean[i] = mean[i] * First + g * (1 - First);
            square[i] = square[i] * Second + g * g * (1 - Second);
            value[i] -= step * mean[i] / (Vector512.Sqrt(square[i] * unbias) + Vector512.Create(Least));
            slope[i] = Vector512<float>.Zero;
        }
    }

    public double SquaredLength(int start, int length)
    {
        var sum = Vector512<float>.Zero;
        foreach (var g in Vectors(Gradient, start, length)) sum += g * g;
        return Vector512.Sum(sum);
    }

    private static Span<Vector512<float>> Vectors(float[] array, int start, int length) =>
        MemoryMarshal.Cast<float, Vector512<float>>(array.AsSpan(start, length));
}
