namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// Weights of terms, by ascending term id. Weights are without inverse document frequency, which is applied when two vectors are compared.
/// </summary>
internal readonly record struct TermVector(int[] Ids, float[] Weights)
{
    public static TermVector Empty { get; } = new([], []);

    public int Count => Ids.Length;
}
