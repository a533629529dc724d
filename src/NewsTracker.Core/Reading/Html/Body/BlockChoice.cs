namespace NewsTracker.Core.Reading.Html.Body;

/// <summary>
/// From scores to kept blocks: the most likely sequence of kept and left-out blocks when changing sides costs something (Viterbi decoding of two states),
/// so that a doubtful block follows its neighbours.
/// </summary>
internal static class BlockChoice
{
    /// <param name="scores">Log-odds of each block.</param>
    /// <param name="bias">Added to each score: above 0 keeps more, below less.</param>
    /// <param name="change">Cost of one change between kept and left out, in log-odds.</param>
    public static bool[] Choose(ReadOnlySpan<float> scores, double bias, double change)
    {
        var count = scores.Length;
        var stayed = new (bool Out, bool In)[count];
        double leave = 0, keep = -change;
        for (var i = 0; i < count; i++)
        {
            var gain = (scores[i] + bias) / 2;
            var fromIn = keep - change > leave;
            var fromOut = leave - change > keep;
            var nextLeave = Math.Max(leave, keep - change) - gain;
            var nextKeep = Math.Max(keep, leave - change) + gain;
            stayed[i] = (fromIn, fromOut);
            (leave, keep) = (nextLeave, nextKeep);
        }

        var kept = new bool[count];
        var inside = keep > leave;
        for (var i = count - 1; i >= 0; i--)
        {
            kept[i] = inside;
            inside = inside ? !stayed[i].In : stayed[i].Out;
        }

        return kept;
    }
}
