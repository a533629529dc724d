using System.Globalization;

namespace NewsTracker.Core.Language.Learning;

/// <summary>
/// Multinomial logistic regression over named cues that a text either has or has not. It is stored as text: "# name", then a line a cue:
/// its name and a weight for each class.
/// </summary>
internal sealed class CueModel
{
    private readonly float[] weights; // [cue * classes + class]

    private CueModel(int classes, CueTable cues, float[] weights) => (Classes, Cues, this.weights) = (classes, cues, weights);

    /// <summary>How many classes the model tells apart.</summary>
    public int Classes { get; }

    /// <summary>The cues that weigh something.</summary>
    public CueTable Cues { get; }

    private int Count => weights.Length / Classes;

    /// <summary>Weighs cues by their numbers; -1, and what the model has no weight for, weighs nothing.</summary>
    /// <returns>The probability of each class, in order; they sum to 1. Without cues all are equal.</returns>
    public double[] Judge(IEnumerable<int> cues)
    {
        var scores = new double[Classes];
        foreach (var cue in cues)
        {
            if (cue < 0 || cue >= Count) continue;
            for (var i = 0; i < scores.Length; i++) scores[i] += weights[(cue * Classes) + i];
        }

        var most = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return scores;
    }

    /// <summary>Reads one model: the lines after "# name" up to the next one.</summary>
    /// <param name="text">The models.</param>
    /// <param name="name">Which one.</param>
    /// <param name="classes">How many classes it tells apart.</param>
    /// <param name="grows">True to number new cues too, for training.</param>
    /// <exception cref="InvalidDataException">The text holds no such model, or a line with too few weights or one that is no
    /// number.</exception>
    public static CueModel Read(string text, string name, int classes, bool grows = false)
    {
        var (inside, found) = (false, false);
        var names = new List<string>();
        var weights = new List<float>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) found |= inside = line[2..].Trim() == name;
            else if (inside && line.Split('\t') is [var cue, _, ..] row)
            {
                if (row.Length <= classes) throw new InvalidDataException($"The model {name} lacks weights for {cue}.");
                names.Add(cue);
                weights.AddRange(row.Skip(1).Take(classes).Select(w => Weight(w, name, cue)));
            }
        }

        return found ? new CueModel(classes, new CueTable(names, grows), [.. weights])
            : throw new InvalidDataException($"There is no model {name}.");
    }

    private static float Weight(string word, string name, string cue) =>
        float.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) ? weight
            : throw new InvalidDataException($"The model {name} has a weight for {cue} that is no number: {word}.");
}
