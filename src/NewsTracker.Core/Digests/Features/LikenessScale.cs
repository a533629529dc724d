namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Tells of one set of terms how like it many others are, to the last digit what
/// <see cref="StoryCorpus.Likeness(ulong[], ulong[])"/> tells: the terms of the one are marked with their weights, and another costs a
/// look at each of its own.
/// </summary>
/// <param name="story">The articles.</param>
internal sealed class LikenessScale(StoryCorpus story)
{
    private readonly double[] weights = new double[story.Frequencies.Length];
    private int[] marked = new int[64];
    private int count;

    /// <summary>The sum of the squared rarities of what was set.</summary>
    public double Norm { get; private set; }

    /// <summary>Compares with these from now on.</summary>
    /// <param name="numbers">The terms, distinct, in their order.</param>
    public void Set(ReadOnlySpan<int> numbers)
    {
        foreach (var former in marked.AsSpan(0, count)) weights[former] = 0;
        if (numbers.Length > marked.Length) marked = new int[numbers.Length * 2];
        numbers.CopyTo(marked);
        count = numbers.Length;
        var norm = 0.0;
        var squares = story.Squares;
        foreach (var number in numbers) norm += weights[number] = squares[number];
        Norm = norm;
    }

    /// <summary>How like another set is, 0 to 1.</summary>
    /// <param name="numbers">Its terms, distinct, in their order.</param>
    /// <param name="norm">The sum of their squared rarities.</param>
    public double Of(ReadOnlySpan<int> numbers, double norm)
    {
        var shared = 0.0;
        foreach (var number in numbers) shared += weights[number];
        return shared == 0 ? 0 : shared / Math.Sqrt(norm * Norm);
    }
}
