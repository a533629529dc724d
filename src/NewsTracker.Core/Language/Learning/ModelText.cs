using System.Globalization;

namespace NewsTracker.Core.Language.Learning;

/// <summary>
/// The stored form of models of logistic regression: "# name", then a line a cue with its name and a weight for each class; and the odds
/// that sums of weights give.
/// </summary>
internal static class ModelText
{
    /// <summary>The cues of one model with their weights, in the order of the text.</summary>
    /// <param name="text">The models.</param>
    /// <param name="name">Which one.</param>
    /// <param name="classes">How many classes it tells apart.</param>
    /// <exception cref="InvalidDataException">The text holds no such model, or a line with too few weights or one that is no
    /// number.</exception>
    public static List<(string Cue, double[] Weights)> Read(string text, string name, int classes)
    {
        var head = $"# {name}\n";
        var at = text.StartsWith(head, StringComparison.Ordinal) ? 0 : text.IndexOf("\n" + head, StringComparison.Ordinal) + 1;
        if (!text.AsSpan(at).StartsWith(head)) throw new InvalidDataException($"There is no model {name}.");
        var end = text.IndexOf("\n# ", at + head.Length - 1, StringComparison.Ordinal);
        var rows = new List<(string, double[])>();
        foreach (var line in text[(at + head.Length)..Math.Max(at + head.Length, end < 0 ? text.Length : end)].Split('\n'))
        {
            if (line.Split('\t') is not [var cue, _, ..] row) continue;
            if (row.Length <= classes) throw new InvalidDataException($"The model {name} lacks weights for {cue}.");
            rows.Add((cue, [.. row.Skip(1).Take(classes).Select(w => Weight(w, name, cue))]));
        }

        return rows;
    }

    /// <summary>Turns the classes' sums of weights into probabilities that sum to 1, in place.</summary>
    public static double[] Odds(double[] scores)
    {
        var most = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return scores;
    }

    private static double Weight(string word, string name, string cue) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) ? weight
            : throw new InvalidDataException($"The model {name} has a weight for {cue} that is no number: {word}.");
}
