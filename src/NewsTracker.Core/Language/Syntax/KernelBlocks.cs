using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// Products of some rows with one or two stripes of 32 columns whose sums stay in registers; rows of the weights are
/// <c>strideW</c> values apart. Eight rows fill the registers of 512-bit machines, two those of 256-bit ones.
/// </summary>
internal static class KernelBlocks
{
    /// <summary>Columns of a stripe.</summary>
    public const int Stripe = 2 * Lane;

    private const int Lane = Kernels.Lane;

    /// <summary>Multiplies rows by one stripe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows(ref float a, int strideA, int rows, int inner, ref float w, int strideW, ref float c, int strideC)
    {
        var row = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; row + 8 <= rows; row += 8)
            {
                Eight(ref Unsafe.Add(ref a, row * strideA), strideA, inner, ref w, strideW, ref Unsafe.Add(ref c, row * strideC), strideC);
            }

            if (row + 4 <= rows)
            {
                Four(ref Unsafe.Add(ref a, row * strideA), strideA, inner, ref w, strideW, ref Unsafe.Add(ref c, row * strideC), strideC);
                row += 4;
            }
        }

        for (; row + 2 <= rows; row += 2)
        {
            Two(ref Unsafe.Add(ref a, row * strideA), strideA, inner, ref w, strideW, ref Unsafe.Add(ref c, row * strideC), strideC);
        }

        if (row < rows) One(ref Unsafe.Add(ref a, row * strideA), inner, ref w, strideW, ref Unsafe.Add(ref c, row * strideC));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(ref float a, int strideA, int inner, ref float w, int strideW, ref float c, int strideC)
    {
        ref var a1 = ref Unsafe.Add(ref a, 1 * strideA);
        ref var a2 = ref Unsafe.Add(ref a, 2 * strideA);
        ref var a3 = ref Unsafe.Add(ref a, 3 * strideA);
        ref var a4 = ref Unsafe.Add(ref a, 4 * strideA);
        ref var a5 = ref Unsafe.Add(ref a, 5 * strideA);
        ref var a6 = ref Unsafe.Add(ref a, 6 * strideA);
        ref var a7 = ref Unsafe.Add(ref a, 7 * strideA);
        ref var c1 = ref Unsafe.Add(ref c, 1 * strideC);
        ref var c2 = ref Unsafe.Add(ref c, 2 * strideC);
        ref var c3 = ref Unsafe.Add(ref c, 3 * strideC);
        ref var c4 = ref Unsafe.Add(ref c, 4 * strideC);
        ref var c5 = ref Unsafe.Add(ref c, 5 * strideC);
        ref var c6 = ref Unsafe.Add(ref c, 6 * strideC);
        ref var c7 = ref Unsafe.Add(ref c, 7 * strideC);
        var s0 = Vector512.LoadUnsafe(ref c);
        var t0 = Vector512.LoadUnsafe(ref c, Lane);
        var s1 = Vector512.LoadUnsafe(ref c1);
        var t1 = Vector512.LoadUnsafe(ref c1, Lane);
        var s2 = Vector512.LoadUnsafe(ref c2);
        var t2 = Vector512.LoadUnsafe(ref c2, Lane);
        var s3 = Vector512.LoadUnsafe(ref c3);
        var t3 = Vector512.LoadUnsafe(ref c3, Lane);
        var s4 = Vector512.LoadUnsafe(ref c4);
        var t4 = Vector512.LoadUnsafe(ref c4, Lane);
        var s5 = Vector512.LoadUnsafe(ref c5);
        var t5 = Vector512.LoadUnsafe(ref c5, Lane);
        var s6 = Vector512.LoadUnsafe(ref c6);
        var t6 = Vector512.LoadUnsafe(ref c6, Lane);
        var s7 = Vector512.LoadUnsafe(ref c7);
        var t7 = Vector512.LoadUnsafe(ref c7, Lane);
        for (var i = 0; i < inner; i++)
        {
            var w0 = Vector512.LoadUnsafe(ref w);
            var w1 = Vector512.LoadUnsafe(ref w, Lane);
            w = ref Unsafe.Add(ref w, strideW);
            var x0 = Vector512.Create(Unsafe.Add(ref a, i));
            s0 = Vector512.FusedMultiplyAdd(x0, w0, s0);
            t0 = Vector512.FusedMultiplyAdd(x0, w1, t0);
            var x1 = Vector512.Create(Unsafe.Add(ref a1, i));
            s1 = Vector512.FusedMultiplyAdd(x1, w0, s1);
            t1 = Vector512.FusedMultiplyAdd(x1, w1, t1);
            var x2 = Vector512.Create(Unsafe.Add(ref a2, i));
            s2 = Vector512.FusedMultiplyAdd(x2, w0, s2);
            t2 = Vector512.FusedMultiplyAdd(x2, w1, t2);
            var x3 = Vector512.Create(Unsafe.Add(ref a3, i));
            s3 = Vector512.FusedMultiplyAdd(x3, w0, s3);
            t3 = Vector512.FusedMultiplyAdd(x3, w1, t3);
            var x4 = Vector512.Create(Unsafe.Add(ref a4, i));
            s4 = Vector512.FusedMultiplyAdd(x4, w0, s4);
            t4 = Vector512.FusedMultiplyAdd(x4, w1, t4);
            var x5 = Vector512.Create(Unsafe.Add(ref a5, i));
            s5 = Vector512.FusedMultiplyAdd(x5, w0, s5);
            t5 = Vector512.FusedMultiplyAdd(x5, w1, t5);
            var x6 = Vector512.Create(Unsafe.Add(ref a6, i));
            s6 = Vector512.FusedMultiplyAdd(x6, w0, s6);
            t6 = Vector512.FusedMultiplyAdd(x6, w1, t6);
            var x7 = Vector512.Create(Unsafe.Add(ref a7, i));
            s7 = Vector512.FusedMultiplyAdd(x7, w0, s7);
            t7 = Vector512.FusedMultiplyAdd(x7, w1, t7);
        }

        s0.StoreUnsafe(ref c);
        t0.StoreUnsafe(ref c, Lane);
        s1.StoreUnsafe(ref c1);
        t1.StoreUnsafe(ref c1, Lane);
        s2.StoreUnsafe(ref c2);
        t2.StoreUnsafe(ref c2, Lane);
        s3.StoreUnsafe(ref c3);
        t3.StoreUnsafe(ref c3, Lane);
        s4.StoreUnsafe(ref c4);
        t4.StoreUnsafe(ref c4, Lane);
        s5.StoreUnsafe(ref c5);
        t5.StoreUnsafe(ref c5, Lane);
        s6.StoreUnsafe(ref c6);
        t6.StoreUnsafe(ref c6, Lane);
        s7.StoreUnsafe(ref c7);
        t7.StoreUnsafe(ref c7, Lane);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(ref float a, int strideA, int inner, ref float w, int strideW, ref float c, int strideC)
    {
        ref var a1 = ref Unsafe.Add(ref a, 1 * strideA);
        ref var a2 = ref Unsafe.Add(ref a, 2 * strideA);
        ref var a3 = ref Unsafe.Add(ref a, 3 * strideA);
        ref var c1 = ref Unsafe.Add(ref c, 1 * strideC);
        ref var c2 = ref Unsafe.Add(ref c, 2 * strideC);
        ref var c3 = ref Unsafe.Add(ref c, 3 * strideC);
        var s0 = Vector512.LoadUnsafe(ref c);
        var t0 = Vector512.LoadUnsafe(ref c, Lane);
        var s1 = Vector512.LoadUnsafe(ref c1);
        var t1 = Vector512.LoadUnsafe(ref c1, Lane);
        var s2 = Vector512.LoadUnsafe(ref c2);
        var t2 = Vector512.LoadUnsafe(ref c2, Lane);
        var s3 = Vector512.LoadUnsafe(ref c3);
        var t3 = Vector512.LoadUnsafe(ref c3, Lane);
        for (var i = 0; i < inner; i++)
        {
            var w0 = Vector512.LoadUnsafe(ref w);
            var w1 = Vector512.LoadUnsafe(ref w, Lane);
            w = ref Unsafe.Add(ref w, strideW);
            var x0 = Vector512.Create(Unsafe.Add(ref a, i));
            s0 = Vector512.FusedMultiplyAdd(x0, w0, s0);
            t0 = Vector512.FusedMultiplyAdd(x0, w1, t0);
            var x1 = Vector512.Create(Unsafe.Add(ref a1, i));
            s1 = Vector512.FusedMultiplyAdd(x1, w0, s1);
            t1 = Vector512.FusedMultiplyAdd(x1, w1, t1);
            var x2 = Vector512.Create(Unsafe.Add(ref a2, i));
            s2 = Vector512.FusedMultiplyAdd(x2, w0, s2);
            t2 = Vector512.FusedMultiplyAdd(x2, w1, t2);
            var x3 = Vector512.Create(Unsafe.Add(ref a3, i));
            s3 = Vector512.FusedMultiplyAdd(x3, w0, s3);
            t3 = Vector512.FusedMultiplyAdd(x3, w1, t3);
        }

        s0.StoreUnsafe(ref c);
        t0.StoreUnsafe(ref c, Lane);
        s1.StoreUnsafe(ref c1);
        t1.StoreUnsafe(ref c1, Lane);
        s2.StoreUnsafe(ref c2);
        t2.StoreUnsafe(ref c2, Lane);
        s3.StoreUnsafe(ref c3);
        t3.StoreUnsafe(ref c3, Lane);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Two(ref float a, int strideA, int inner, ref float w, int strideW, ref float c, int strideC)
    {
        ref var a1 = ref Unsafe.Add(ref a, 1 * strideA);
        ref var c1 = ref Unsafe.Add(ref c, 1 * strideC);
        var s0 = Vector512.LoadUnsafe(ref c);
        var t0 = Vector512.LoadUnsafe(ref c, Lane);
        var s1 = Vector512.LoadUnsafe(ref c1);
        var t1 = Vector512.LoadUnsafe(ref c1, Lane);
        for (var i = 0; i < inner; i++)
        {
            var w0 = Vector512.LoadUnsafe(ref w);
            var w1 = Vector512.LoadUnsafe(ref w, Lane);
            w = ref Unsafe.Add(ref w, strideW);
            var x0 = Vector512.Create(Unsafe.Add(ref a, i));
            s0 = Vector512.FusedMultiplyAdd(x0, w0, s0);
            t0 = Vector512.FusedMultiplyAdd(x0, w1, t0);
            var x1 = Vector512.Create(Unsafe.Add(ref a1, i));
            s1 = Vector512.FusedMultiplyAdd(x1, w0, s1);
            t1 = Vector512.FusedMultiplyAdd(x1, w1, t1);
        }

        s0.StoreUnsafe(ref c);
        t0.StoreUnsafe(ref c, Lane);
        s1.StoreUnsafe(ref c1);
        t1.StoreUnsafe(ref c1, Lane);
    }

    /// <summary>One row and two stripes, the second of which lies <paramref name="gap"/> values after the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void TwoStripes(ref float a, int inner, ref float w, int strideW, int gap, ref float c)
    {
        ref var v = ref Unsafe.Add(ref w, gap);
        var s0 = Vector512.LoadUnsafe(ref c);
        var s1 = Vector512.LoadUnsafe(ref c, Lane);
        var s2 = Vector512.LoadUnsafe(ref c, 2 * Lane);
        var s3 = Vector512.LoadUnsafe(ref c, 3 * Lane);
        for (var i = 0; i < inner; i++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            s0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w), s0);
            s1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, Lane), s1);
            s2 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref v), s2);
            s3 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref v, Lane), s3);
            w = ref Unsafe.Add(ref w, strideW);
            v = ref Unsafe.Add(ref v, strideW);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, Lane);
        s2.StoreUnsafe(ref c, 2 * Lane);
        s3.StoreUnsafe(ref c, 3 * Lane);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ref float a, int inner, ref float w, int strideW, ref float c)
    {
        var s = Vector512.LoadUnsafe(ref c);
        var t = Vector512.LoadUnsafe(ref c, Lane);
        for (var i = 0; i < inner; i++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            s = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w), s);
            t = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, Lane), t);
            w = ref Unsafe.Add(ref w, strideW);
        }

        s.StoreUnsafe(ref c);
        t.StoreUnsafe(ref c, Lane);
    }
}
