namespace NewsTracker.Core.Language.Words;

/// <summary>How much two sequences of words have in common. The work is the product of their lengths: callers bound them.</summary>
internal static class WordSequences
{
    /// <summary>The number of words that stand in both in one order, others between them allowed.</summary>
    public static int InOrder(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        Span<int> row = stackalloc int[other.Length + 1];
        foreach (var word in one)
        {
            var diagonal = 0;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = other[j - 1] == word ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[other.Length];
    }

    /// <summary>Whether so many words stand in both, directly one after the other.</summary>
    public static bool ShareRun(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other, int length)
    {
        for (var i = 0; i + length <= one.Length; i++)
        {
            if (other.IndexOf(one.Slice(i, length)) >= 0) return true;
        }

        return false;
    }
}
