using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>
/// A sentence as the trainer reads it: for each word its embedding rows, of which the first <see cref="OwnRows"/> are the word's own (the
/// others its endings, beginnings and shape), how often the word occurs, and what is to be predicted.
/// </summary>
internal sealed record TrainingSentence(int[][] Rows, int[] OwnRows, int[] Counts, int[] Parts, int[] Tags, int[] Heads, int[] Relations)
{
    public int Length => Rows.Length;
}
