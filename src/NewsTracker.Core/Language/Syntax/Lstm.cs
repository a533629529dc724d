using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// A long short-term memory read in both directions (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber 2005).
/// Gates stand in the order input, forget, output, candidate, each of <c>hidden</c> values; the forward direction's before the backward's.
/// </summary>
internal static class Lstm
{
    /// <summary>
    /// Runs over sentences in lockstep. The run's gates hold what the input gives to them, 8 × hidden a word, and the squashed gates
    /// after; its cells and its output receive 2 × hidden a word.
    /// </summary>
    public static void Run(Lockstep order, int hidden, LayerPanels weights, LayerRun run)
    {
        for (var step = 0; step < order.Steps; step++)
        {
            Step(order, step, step - 1, 0, hidden, weights.Forward, run);
            var back = order.Steps - 1 - step;
            Step(order, back, back + 1, 1, hidden, weights.Backward, run);
        }
    }

    /// <summary>One word of every sentence; sentences without a word at <paramref name="before"/> begin here.</summary>
    private static void Step(Lockstep order, int at, int before, int direction, int hidden, Panels recurrent, LayerRun run)
    {
        var rows = order.Rows(at);
        var place = (2 * order.First(at) + direction) * hidden;
        var continued = before < 0 ? 0 : Math.Min(rows, order.Rows(before));
        var previous = continued == 0 ? 0 : (2 * order.First(before) + direction) * hidden;
        if (continued > 0)
        {
            Kernels.MultiplyAdd(run.Output.AsSpan(previous), 2 * hidden, continued, recurrent, run.Gates.AsSpan(4 * place), 8 * hidden);
        }

        for (var row = 0; row < rows; row++)
        {
            var cells = run.Cells.AsSpan(place + 2 * row * hidden, hidden);
            var earlier = row < continued ? run.Cells.AsSpan(previous + 2 * row * hidden, hidden) : default;
            Squash(hidden, run.Gates.AsSpan(4 * (place + 2 * row * hidden), 4 * hidden), earlier, cells,
                run.Output.AsSpan(place + 2 * row * hidden, hidden));
        }
    }

    /// <summary>From sums to gates, the new cells and the output; <paramref name="previous"/> is empty at a sentence's beginning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Squash(int hidden, Span<float> gates, ReadOnlySpan<float> previous, Span<float> cells, Span<float> output)
    {
        for (var i = 0; i < hidden; i += Kernels.Lane)
        {
            var input = Activations.Sigmoid(Load(gates, i));
            var forget = Activations.Sigmoid(Load(gates, hidden + i));
            var show = Activations.Sigmoid(Load(gates, 2 * hidden + i));
            var candidate = Activations.Tanh(Load(gates, 3 * hidden + i));
            var cell = input * candidate;
            if (previous.Length > 0) cell = Vector512.FusedMultiplyAdd(forget, Load(previous, i), cell);
            Store(input, gates, i);
            Store(forget, gates, hidden + i);
            Store(show, gates, 2 * hidden + i);
            Store(candidate, gates, 3 * hidden + i);
            Store(cell, cells, i);
            Store(show * Activations.Tanh(cell), output, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Load(ReadOnlySpan<float> from, int at) => Vector512.Create(from.Slice(at, Kernels.Lane));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> value, Span<float> to, int at) => value.CopyTo(to.Slice(at, Kernels.Lane));
}
