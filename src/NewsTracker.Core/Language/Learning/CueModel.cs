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

        return ModelText.Odds(scores);
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
        var rows = ModelText.Read(text, name, classes);
        return new CueModel(
            classes, new CueTable(rows.Select(r => r.Cue), grows), [.. rows.SelectMany(r => r.Weights).Select(w => (float)w)]);
    }
}
