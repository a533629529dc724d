using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>Squashing functions by polynomials, so that every machine gives the same bits.</summary>
internal static class Activations
{
    /// <summary>Beyond this, tanh is 1 within a float's precision.</summary>
    private const float Limit = 7.9f;

    /// <summary>tanh as a quotient of polynomials (the minimax coefficients of Eigen's `ptanh`), error below 1e-6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        x = Vector512.MaxNative(Vector512.MinNative(x, Vector512.Create(Limit)), Vector512.Create(-Limit));
        var y = x * x;
        var p = Vector512.Create(-2.76076847742355e-16f);
        p = Vector512.FusedMultiplyAdd(p, y, Vector512.Create(2.00018790482477e-13f));
        p = Vector512.FusedMultiplyAdd(p, y, Vector512.Create(-8.60467152213735e-11f));
        p = Vector512.FusedMultiplyAdd(p, y, Vector512.Create(5.12229709037114e-08f));
        p = Vector512.FusedMultiplyAdd(p, y, Vector512.Create(1.48572235717979e-05f));
        p = Vector512.FusedMultiplyAdd(p, y, Vector512.Create(6.37261928875436e-04f));
        p = Vector512.FusedMultiplyAdd(p, y, Vector512.Create(4.89352455891786e-03f));
        var q = Vector512.Create(1.19825839466702e-06f);
        q = Vector512.FusedMultiplyAdd(q, y, Vector512.Create(1.18534705686654e-04f));
        q = Vector512.FusedMultiplyAdd(q, y, Vector512.Create(2.26843463243900e-03f));
        q = Vector512.FusedMultiplyAdd(q, y, Vector512.Create(4.89352518554385e-03f));
        return x * p / q;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x)
    {
        var half = Vector512.Create(0.5f);
        return Vector512.FusedMultiplyAdd(Tanh(x * half), half, half);
    }

    /// <summary>max(x, 0) in place; the length is a multiple of 16.</summary>
    public static void Rectify(Span<float> values)
    {
        foreach (ref var v in MemoryMarshal.Cast<float, Vector512<float>>(values)) v = Vector512.MaxNative(v, Vector512<float>.Zero);
    }
}
