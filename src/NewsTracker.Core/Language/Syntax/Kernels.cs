using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// Dense products of row-major matrices. Every sum runs over the inner index in order with fused multiply-add, so that results are equal
/// bit for bit whatever the width of the machine's vectors, the number of rows, or the thread.
/// </summary>
internal static class Kernels
{
    /// <summary>Values of a vector.</summary>
    public const int Lane = 16;

    /// <summary>
    /// c[r] += a[r] · w for <paramref name="rows"/> rows. Row r of a begins at r × <paramref name="strideA"/>; w has <paramref
    /// name="inner"/> rows of <paramref name="columns"/> (a multiple of 32); row r of c begins at r × <paramref name="strideC"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A matrix is too short, or the columns are no multiple of 32.</exception>
    public static void MultiplyAdd(ReadOnlySpan<float> a, int strideA, int rows, int inner, ReadOnlySpan<float> w, int columns,
        Span<float> c, int strideC) =>
        MultiplyAdd(a, strideA, rows, inner, w, columns, KernelBlocks.Stripe, columns, c, strideC);

    /// <summary>
    /// The same for a matrix in panels: a panel stays in the nearest cache while all rows pass it.
    /// </summary>
    public static void MultiplyAdd(ReadOnlySpan<float> a, int strideA, int rows, Panels w, Span<float> c, int strideC) =>
        MultiplyAdd(a, strideA, rows, w.Inner, w.Values, KernelBlocks.Stripe, w.Inner * KernelBlocks.Stripe, w.Columns, c, strideC);

    /// <summary>Rows of w are <paramref name="strideW"/> values apart, its stripes of 32 columns <paramref name="gap"/>.</summary>
    private static void MultiplyAdd(ReadOnlySpan<float> a, int strideA, int rows, int inner, ReadOnlySpan<float> w, int strideW, int gap,
        int columns, Span<float> c, int strideC)
    {
        if (rows == 0) return;
        ArgumentOutOfRangeException.ThrowIfNotEqual(columns % KernelBlocks.Stripe, 0, nameof(columns));
        ArgumentOutOfRangeException.ThrowIfLessThan(a.Length, (rows - 1) * strideA + inner);
        ArgumentOutOfRangeException.ThrowIfLessThan(w.Length, inner * columns);
        ArgumentOutOfRangeException.ThrowIfLessThan(c.Length, (rows - 1) * strideC + columns);
        ref var a0 = ref MemoryMarshal.GetReference(a);
        ref var w0 = ref MemoryMarshal.GetReference(w);
        ref var c0 = ref MemoryMarshal.GetReference(c);
        var stripes = columns / KernelBlocks.Stripe;
        var stripe = 0;
        if (rows == 1)
        {
            for (; stripe + 2 <= stripes; stripe += 2)
            {
                KernelBlocks.TwoStripes(ref a0, inner, ref Unsafe.Add(ref w0, stripe * gap), strideW, gap,
                    ref Unsafe.Add(ref c0, stripe * KernelBlocks.Stripe));
            }
        }

        for (; stripe < stripes; stripe++)
        {
            KernelBlocks.Rows(ref a0, strideA, rows, inner, ref Unsafe.Add(ref w0, stripe * gap), strideW,
                ref Unsafe.Add(ref c0, stripe * KernelBlocks.Stripe), strideC);
        }
    }
}
