using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Tests.Language.Syntax;

public sealed class KernelsTests
{
    [Theory]
    [InlineData(1, 5, 32)]
    [InlineData(3, 64, 256)]
    [InlineData(7, 16, 384)]
    [InlineData(15, 33, 96)]
    public void Products_equal_the_sums_written_out_bit_for_bit(int rows, int inner, int columns)
    {
        var random = new Random(4);
        float[] Values(int count) => Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var (a, w, start) = (Values(rows * inner), Values(inner * columns), Values(rows * columns));
        var expected = start.ToArray();
        for (var r = 0; r < rows; r++)
        {
            for (var i = 0; i < inner; i++)
            {
                for (var c = 0; c < columns; c++)
                {
                    expected[r * columns + c] = MathF.FusedMultiplyAdd(a[r * inner + i], w[i * columns + c], expected[r * columns + c]);
                }
            }
        }

        var (whole, panels) = (start.ToArray(), start.ToArray());
        Kernels.MultiplyAdd(a, inner, rows, inner, w, columns, whole, columns);
        Kernels.MultiplyAdd(a, inner, rows, new Panels(inner, columns).Fill(w), panels, columns);

        whole.ShouldBe(expected);
        panels.ShouldBe(expected);
    }

    [Fact]
    public void Tanh_and_sigmoid_are_near_the_true_values()
    {
        for (var x = -12f; x <= 12; x += 0.01f)
        {
            var value = System.Runtime.Intrinsics.Vector512.Create(x);
            Activations.Tanh(value)[3].ShouldBe(MathF.Tanh(x), 2e-6f);
            Activations.Sigmoid(value)[7].ShouldBe(1 / (1 + MathF.Exp(-x)), 2e-6f);
        }
    }
}
