using System.Runtime.Intrinsics;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// A long short-term memory read in both directions (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber 2005).
/// Gates stand in the order input, forget, output, candidate, each of <c>hidden</c> values; the forward direction's before the backward's.
/// </summary>
internal static class Lstm
{
    /// <summary>
    /// Runs over a sentence of <paramref name="length"/> words. <paramref name="gates"/> holds what the input gives to the gates, 8 ×
    /// hidden a word, and holds the squashed gates after; <paramref name="cells"/> and <paramref name="output"/> receive
    /// 2 × hidden a word.
    /// </summary>
    public static void Run(int length, int hidden, ReadOnlySpan<float> forward, ReadOnlySpan<float> backward, Span<float> gates,
        Span<float> cells, Span<float> output)
    {
        for (var step = 0; step < length; step++)
        {
            Step(step, step - 1, 0, hidden, forward, gates, cells, output);
            var back = length - 1 - step;
            Step(back, step == 0 ? -1 : back + 1, 1, hidden, backward, gates, cells, output);
        }
    }

    private static void Step(int at, int before, int direction, int hidden, ReadOnlySpan<float> recurrent, Span<float> gates,
        Span<float> cells, Span<float> output)
    {
        var g = gates.Slice((2 * at + direction) * 4 * hidden, 4 * hidden);
        var c = cells.Slice((2 * at + direction) * hidden, hidden);
        var h = output.Slice((2 * at + direction) * hidden, hidden);
        var previous = before < 0 ? default : cells.Slice((2 * before + direction) * hidden, hidden);
        if (before >= 0)
        {
            Kernels.MultiplyAdd(output.Slice((2 * before + direction) * hidden, hidden), hidden, 1, hidden, recurrent, 4 * hidden, g,
                4 * hidden);
        }
        for (var i = 0; i < hidden; i += Kernels.Lane)
        {
            var input = Activations.Sigmoid(Load(g, i));
            var forget = Activations.Sigmoid(Load(g, hidden + i));
            var show = Activations.Sigmoid(Load(g, 2 * hidden + i));
            var candidate = Activations.Tanh(Load(g, 3 * hidden + i));
            var cell = input * candidate;
            if (before >= 0) cell = Vector512.FusedMultiplyAdd(forget, Load(previous, i), cell);
            Store(input, g, i);
            Store(forget, g, hidden + i);
            Store(show, g, 2 * hidden + i);
            Store(candidate, g, 3 * hidden + i);
            Store(cell, c, i);
            Store(show * Activations.Tanh(cell), h, i);
        }
    }

    private static Vector512<float> Load(ReadOnlySpan<float> from, int at) => Vector512.Create(from.Slice(at, Kernels.Lane));

    private static void Store(Vector512<float> value, Span<float> to, int at) => value.CopyTo(to.Slice(at, Kernels.Lane));
}
