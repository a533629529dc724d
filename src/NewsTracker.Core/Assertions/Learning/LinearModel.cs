using System.Globalization;
using System.Runtime.InteropServices;
using NewsTracker.Core.Language.Learning;

namespace NewsTracker.Core.Assertions.Learning;

/// <summary>
/// Multinomial logistic regression over binary cues: the probability of each class. Weights are stored as text, a line a cue: its name and
/// a weight for each class; a cue that is not listed weighs nothing.
/// </summary>
internal sealed class LinearModel
{
    private readonly double[][] weights; // [cue][class]

    /// <param name="classes">How many classes it tells apart.</param>
    /// <param name="weights">For each cue a weight for each class; a fit goes on changing them.</param>
    public LinearModel(int classes, double[][] weights) => (Classes, this.weights) = (classes, weights);

    /// <summary>How many classes the model tells apart.</summary>
    public int Classes { get; }

    /// <summary>Weighs cues by their numbers.</summary>
    /// <returns>The probability of each class, in order; they sum to 1. Without cues all are equal.</returns>
    public double[] Judge(List<int> cues)
    {
        var scores = new double[Classes];
        foreach (var cue in CollectionsMarshal.AsSpan(cues))
        {
            var row = weights[cue];
            for (var i = 0; i < scores.Length; i++) scores[i] += row[i];
        }

        return ModelText.Odds(scores);
    }

    /// <summary>Reads the weights of one model: the lines after "# name" up to the next one.</summary>
    /// <exception cref="InvalidDataException">The text holds no such model, or a line of it has too few weights or one that is no
    /// number.</exception>
    public static LinearModel Read(string text, string name, int classes, IReadOnlyList<string> names)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++) places.TryAdd(names[i], i);
        var weights = new double[names.Count][];
        Array.Fill(weights, new double[classes]);
        foreach (var (cue, row) in ModelText.Read(text, name, classes))
        {
            if (places.TryGetValue(cue, out var place)) weights[place] = row;
        }

        return new LinearModel(classes, weights);
    }

    /// <summary>Writes the weights in the form that <see cref="Read"/> takes; cues without weight are left out.</summary>
    public void Write(TextWriter output, string name, IReadOnlyList<string> names)
    {
        output.Write($"# {name}\n");
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i].All(w => Math.Abs(w) < 0.005)) continue;
            output.Write(names[i]);
            foreach (var weight in weights[i]) output.Write(string.Create(CultureInfo.InvariantCulture, $"\t{weight:0.00}"));
            output.Write('\n');
        }
    }
}
