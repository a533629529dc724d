using System.Runtime.Intrinsics;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>Backpropagation through one recurrent layer.</summary>
internal sealed class LayerBackward(int inputs, int hidden, Products products)
{
    private readonly float[] _inputTurned = new float[inputs * 8 * hidden];
    private readonly float[] _forwardTurned = new float[4 * hidden * hidden];
    private readonly float[] _backwardTurned = new float[4 * hidden * hidden];
    private readonly float[] _state = new float[hidden];
    private readonly float[] _cell = new float[hidden];
    private float[] _slopes = [];
    private float[] _direction = [];
    private float[] _previous = [];

    /// <summary>Takes over changed weights.</summary>
    public void Refresh(LayerWeights weights)
    {
        Products.Transpose(weights.Input, inputs, 8 * hidden, 8 * hidden, _inputTurned);
        Products.Transpose(weights.Forward, hidden, 4 * hidden, 4 * hidden, _forwardTurned);
        Products.Transpose(weights.Backward, hidden, 4 * hidden, 4 * hidden, _backwardTurned);
    }

    /// <summary>From slopes at the output to slopes at the input (added) and at the weights (added).</summary>
    public void Run(LayerRun run, int length, ReadOnlySpan<float> input, ReadOnlySpan<float> outputSlopes, Span<float> inputSlopes,
        LayerWeights gradient)
    {
        if (_slopes.Length < length * 8 * hidden)
        {
            _slopes = new float[length * 8 * hidden];
            _direction = new float[length * 4 * hidden];
            _previous = new float[length * hidden];
        }

        Direction(run, length, 0, outputSlopes, _forwardTurned, gradient.Forward);
        Direction(run, length, 1, outputSlopes, _backwardTurned, gradient.Backward);
        Products.SumRows(_slopes, length, gradient.Bias);
        products.Gather(input, inputs, length, inputs, _slopes, 8 * hidden, gradient.Input);
        Kernels.MultiplyAdd(_slopes, 8 * hidden, length, 8 * hidden, _inputTurned, inputs, inputSlopes, inputs);
    }

    private void Direction(LayerRun run, int length, int direction, ReadOnlySpan<float> outputSlopes, float[] turned, float[] gradient)
    {
        _state.AsSpan().Clear();
        _cell.AsSpan().Clear();
        for (var step = length - 1; step >= 0; step--)
        {
            var at = direction == 0 ? step : length - 1 - step;
            var before = step == 0 ? -1 : direction == 0 ? at - 1 : at + 1;
            var place = (2 * at + direction) * hidden;
            var slopes = _slopes.AsSpan(4 * place, 4 * hidden);
            Step(run, place, before < 0 ? -1 : (2 * before + direction) * hidden, outputSlopes.Slice(place, hidden), slopes);
            _state.AsSpan().Clear();
            Kernels.MultiplyAdd(slopes, 4 * hidden, 1, 4 * hidden, turned, hidden, _state, hidden);
            slopes.CopyTo(_direction.AsSpan(step * 4 * hidden));
            var previous = _previous.AsSpan(step * hidden, hidden);
            if (before < 0) previous.Clear();
            else run.Output.AsSpan((2 * before + direction) * hidden, hidden).CopyTo(previous);
        }

        products.Gather(_previous, hidden, length, hidden, _direction, 4 * hidden, gradient);
    }

    private void Step(LayerRun run, int place, int before, ReadOnlySpan<float> output, Span<float> slopes)
    {
        var one = Vector512<float>.One;
        for (var i = 0; i < hidden; i += Kernels.Lane)
        {
            var input = Load(run.Gates, 4 * place + i);
            var forget = Load(run.Gates, 4 * place + hidden + i);
            var show = Load(run.Gates, 4 * place + 2 * hidden + i);
            var candidate = Load(run.Gates, 4 * place + 3 * hidden + i);
            var bent = Activations.Tanh(Load(run.Cells, place + i));
            var h = Load(output, i) + Load(_state, i);
            var c = Load(_cell, i) + h * show * (one - bent * bent);
            var previous = before < 0 ? Vector512<float>.Zero : Load(run.Cells, before + i);
            (c * candidate * input * (one - input)).CopyTo(slopes[i..]);
            (c * previous * forget * (one - forget)).CopyTo(slopes[(hidden + i)..]);
            (h * bent * show * (one - show)).CopyTo(slopes[(2 * hidden + i)..]);
            (c * input * (one - candidate * candidate)).CopyTo(slopes[(3 * hidden + i)..]);
            (before < 0 ? Vector512<float>.Zero : c * forget).CopyTo(_cell.AsSpan(i));
        }
    }

    private static Vector512<float> Load(ReadOnlySpan<float> from, int at) => Vector512.Create(from.Slice(at, Kernels.Lane));
}
