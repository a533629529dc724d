using System.Globalization;

namespace NewsTracker.Core.Assertions.Learning;

/// <summary>
/// Multinomial logistic regression over binary cues: the probability of each class. Weights are stored as text, a line a cue: its name and
/// a weight for each class; a cue that is not listed weighs nothing.
/// </summary>
internal sealed class LinearModel
{
    private readonly double[][] weights; // [cue][class]

    public LinearModel(int classes, double[][] weights) => (Classes, this.weights) = (classes, weights);

    /// <summary>How many classes the model tells apart.</summary>
    public int Classes { get; }

    /// <summary>Weighs cues by their numbers.</summary>
    /// <returns>The probability of each class, in order; they sum to 1. Without cues all are equal.</returns>
    public double[] Judge(IReadOnlyList<int> cues)
    {
        var scores = new double[Classes];
        foreach (var cue in cues)
        {
            var row = weights[cue];
            for (var i = 0; i < scores.Length; i++) scores[i] += row[i];
        }

        var most = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return scores;
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
        var (inside, found) = (false, false);
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) found |= inside = line[2..].Trim() == name;
            else if (inside && line.Split('\t') is [var cue, .. var row] && places.TryGetValue(cue, out var place))
            {
                if (row.Length < classes) throw new InvalidDataException($"The model {name} lacks weights for {cue}.");
                weights[place] = [.. row.Select(w => Weight(w, name, cue))];
            }
        }

        return found ? new LinearModel(classes, weights) : throw new InvalidDataException($"There is no model {name}.");
    }

    private static double Weight(string word, string name, string cue) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) ? weight
            : throw new InvalidDataException($"The model {name} has a weight for {cue} that is no number: {word}.");

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
