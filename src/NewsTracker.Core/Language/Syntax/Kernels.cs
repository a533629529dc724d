using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// Dense products of row-major matrices. Every sum runs over the inner index in order with fused multiply-add, so that results are equal
/// bit for bit whatever the width of the machine's vectors, the number of rows, or the thread.
/// </summary>
internal static class Kernels
{
    /// <summary>Columns of every matrix are padded to a multiple of this.</summary>
    public const int Lane = 16;

    /// <summary>
    /// c[r] += a[r] · w for <paramref name="rows"/> rows. Row r of a begins at r × <paramref name="strideA"/>; w has <paramref
    /// name="inner"/> rows of
    /// <paramref name="columns"/> (a multiple of 16); row r of c begins at r × <paramref name="strideC"/>.
    /// </summary>
    public static void MultiplyAdd(ReadOnlySpan<float> a, int strideA, int rows, int inner, ReadOnlySpan<float> w, int columns,
        Span<float> c, int strideC)
    {
        if (rows == 0) return;
        Debug.Assert(columns % Lane == 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(a.Length, (rows - 1) * strideA + inner);
        ArgumentOutOfRangeException.ThrowIfLessThan(w.Length, inner * columns);
        ArgumentOutOfRangeException.ThrowIfLessThan(c.Length, (rows - 1) * strideC + columns);
        ref var a0 = ref MemoryMarshal.GetReference(a);
        ref var w0 = ref MemoryMarshal.GetReference(w);
        ref var c0 = ref MemoryMarshal.GetReference(c);
        var row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            ref var aRow = ref Unsafe.Add(ref a0, row * strideA);
            ref var cRow = ref Unsafe.Add(ref c0, row * strideC);
            var column = 0;
            for (; column + 32 <= columns; column += 32)
            {
                FourByTwo(ref aRow, strideA, inner, ref Unsafe.Add(ref w0, column), columns, ref Unsafe.Add(ref cRow, column), strideC);
            }
            for (; column < columns; column += 16)
            {
                for (var r = 0; r < 4; r++)
                {
                    OneByOne(ref Unsafe.Add(ref aRow, r * strideA), inner, ref Unsafe.Add(ref w0, column), columns,
                        ref Unsafe.Add(ref cRow, r * strideC + column));
                }
            }
        }

        for (; row < rows; row++)
        {
            ref var aRow = ref Unsafe.Add(ref a0, row * strideA);
            ref var cRow = ref Unsafe.Add(ref c0, row * strideC);
            var column = 0;
            if (Vector512.IsHardwareAccelerated)
            {
                for (; column + 256 <= columns; column += 256)
                {
                    OneBySixteen(ref aRow, inner, ref Unsafe.Add(ref w0, column), columns, ref Unsafe.Add(ref cRow, column));
                }
            }

            for (; column + 64 <= columns; column += 64)
            {
                OneByFour(ref aRow, inner, ref Unsafe.Add(ref w0, column), columns, ref Unsafe.Add(ref cRow, column));
            }
            for (; column < columns; column += 16)
            {
                OneByOne(ref aRow, inner, ref Unsafe.Add(ref w0, column), columns, ref Unsafe.Add(ref cRow, column));
            }
        }
    }

    private static void FourByTwo(ref float a, int strideA, int inner, ref float w, int columns, ref float c, int strideC)
    {
        ref var a1 = ref Unsafe.Add(ref a, strideA);
        ref var a2 = ref Unsafe.Add(ref a1, strideA);
        ref var a3 = ref Unsafe.Add(ref a2, strideA);
        ref var c1 = ref Unsafe.Add(ref c, strideC);
        ref var c2 = ref Unsafe.Add(ref c1, strideC);
        ref var c3 = ref Unsafe.Add(ref c2, strideC);
        var s00 = Vector512.LoadUnsafe(ref c);
        var s01 = Vector512.LoadUnsafe(ref c, 16);
        var s10 = Vector512.LoadUnsafe(ref c1);
        var s11 = Vector512.LoadUnsafe(ref c1, 16);
        var s20 = Vector512.LoadUnsafe(ref c2);
        var s21 = Vector512.LoadUnsafe(ref c2, 16);
        var s30 = Vector512.LoadUnsafe(ref c3);
        var s31 = Vector512.LoadUnsafe(ref c3, 16);
        for (var i = 0; i < inner; i++)
        {
            var w0 = Vector512.LoadUnsafe(ref w);
            var w1 = Vector512.LoadUnsafe(ref w, 16);
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            s00 = Vector512.FusedMultiplyAdd(x, w0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, w1, s01);
            x = Vector512.Create(Unsafe.Add(ref a1, i));
            s10 = Vector512.FusedMultiplyAdd(x, w0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, w1, s11);
            x = Vector512.Create(Unsafe.Add(ref a2, i));
            s20 = Vector512.FusedMultiplyAdd(x, w0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, w1, s21);
            x = Vector512.Create(Unsafe.Add(ref a3, i));
            s30 = Vector512.FusedMultiplyAdd(x, w0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, w1, s31);
            w = ref Unsafe.Add(ref w, columns);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, 16);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, 16);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, 16);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, 16);
    }

    private static void OneBySixteen(ref float a, int inner, ref float w, int columns, ref float c)
    {
        var s0 = Vector512.LoadUnsafe(ref c, 0);
        var s1 = Vector512.LoadUnsafe(ref c, 16);
        var s2 = Vector512.LoadUnsafe(ref c, 32);
        var s3 = Vector512.LoadUnsafe(ref c, 48);
        var s4 = Vector512.LoadUnsafe(ref c, 64);
        var s5 = Vector512.LoadUnsafe(ref c, 80);
        var s6 = Vector512.LoadUnsafe(ref c, 96);
        var s7 = Vector512.LoadUnsafe(ref c, 112);
        var s8 = Vector512.LoadUnsafe(ref c, 128);
        var s9 = Vector512.LoadUnsafe(ref c, 144);
        var s10 = Vector512.LoadUnsafe(ref c, 160);
        var s11 = Vector512.LoadUnsafe(ref c, 176);
        var s12 = Vector512.LoadUnsafe(ref c, 192);
        var s13 = Vector512.LoadUnsafe(ref c, 208);
        var s14 = Vector512.LoadUnsafe(ref c, 224);
        var s15 = Vector512.LoadUnsafe(ref c, 240);
        for (var i = 0; i < inner; i++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            s0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 0), s0);
            s1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 16), s1);
            s2 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 32), s2);
            s3 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 48), s3);
            s4 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 64), s4);
            s5 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 80), s5);
            s6 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 96), s6);
            s7 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 112), s7);
            s8 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 128), s8);
            s9 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 144), s9);
            s10 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 160), s10);
            s11 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 176), s11);
            s12 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 192), s12);
            s13 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 208), s13);
            s14 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 224), s14);
            s15 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 240), s15);
            w = ref Unsafe.Add(ref w, columns);
        }

        s0.StoreUnsafe(ref c, 0);
        s1.StoreUnsafe(ref c, 16);
        s2.StoreUnsafe(ref c, 32);
        s3.StoreUnsafe(ref c, 48);
        s4.StoreUnsafe(ref c, 64);
        s5.StoreUnsafe(ref c, 80);
        s6.StoreUnsafe(ref c, 96);
        s7.StoreUnsafe(ref c, 112);
        s8.StoreUnsafe(ref c, 128);
        s9.StoreUnsafe(ref c, 144);
        s10.StoreUnsafe(ref c, 160);
        s11.StoreUnsafe(ref c, 176);
        s12.StoreUnsafe(ref c, 192);
        s13.StoreUnsafe(ref c, 208);
        s14.StoreUnsafe(ref c, 224);
        s15.StoreUnsafe(ref c, 240);
    }

    private static void OneByFour(ref float a, int inner, ref float w, int columns, ref float c)
    {
        var s0 = Vector512.LoadUnsafe(ref c, 0);
        var s1 = Vector512.LoadUnsafe(ref c, 16);
        var s2 = Vector512.LoadUnsafe(ref c, 32);
        var s3 = Vector512.LoadUnsafe(ref c, 48);
        for (var i = 0; i < inner; i++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            s0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 0), s0);
            s1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 16), s1);
            s2 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 32), s2);
            s3 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref w, 48), s3);
            w = ref Unsafe.Add(ref w, columns);
        }

        s0.StoreUnsafe(ref c, 0);
        s1.StoreUnsafe(ref c, 16);
        s2.StoreUnsafe(ref c, 32);
        s3.StoreUnsafe(ref c, 48);
    }

    private static void OneByOne(ref float a, int inner, ref float w, int columns, ref float c)
    {
        var s = Vector512.LoadUnsafe(ref c);
        for (var i = 0; i < inner; i++)
        {
            s = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, i)), Vector512.LoadUnsafe(ref w), s);
            w = ref Unsafe.Add(ref w, columns);
        }

        s.StoreUnsafe(ref c);
    }
}
