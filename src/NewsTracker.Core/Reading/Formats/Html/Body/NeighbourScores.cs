using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// The score of each block with a part of its neighbours' (nearer and longer ones count more): what is doubtful goes with what stands
/// around it. Text stands in runs, furniture does too.
/// </summary>
internal static class NeighbourScores
{
    private const int Reach = 5;

    /// <summary>
    /// Cross-validated on the extraction corpus at a bar of 1: none P .9560, F1 .9563; .3 .9562, .9567; .5 .9566, .9574; .7 .9567, .9573.
    /// </summary>
    private const float Share = 0.5f;

    public static float[] Of(IReadOnlyList<PageBlock> blocks, float[] scores)
    {
        var sides = Array.ConvertAll(scores, s => MathF.Tanh(s / 2));
        var sizes = new float[scores.Length];
        for (var i = 0; i < sizes.Length; i++) sizes[i] = MathF.Log(2 + blocks[i].Words);
        var joined = new float[scores.Length];
        for (var i = 0; i < joined.Length; i++)
        {
            float sum = 0, total = 0;
            for (var other = Math.Max(0, i - Reach); other <= Math.Min(scores.Length - 1, i + Reach); other++)
            {
                if (other == i) continue;
                var weight = sizes[other] / Math.Abs(other - i);
                sum += weight * sides[other];
                total += weight;
            }

            joined[i] = total == 0 ? scores[i] : scores[i] + (Share * sum / total);
        }

        return joined;
    }
}
