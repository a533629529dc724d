namespace NewsTracker.Core.Language.Words;

/// <summary>
/// What British and American English write otherwise by rule in one word: "Labour" and "Labor", "Centre", "Defence", "organised". The
/// endings are by hand, of general knowledge.
/// </summary>
internal static class NationalSpelling
{
    private static readonly (string British, string American)[] Endings =
    [
        ("our", "or"), ("re", "er"), ("ence", "ense"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("isation", "ization"),
        ("yse", "yze"), ("ogue", "og"), ("elled", "eled"), ("elling", "eling"), ("amme", "am"),
    ];

    /// <summary>Letters that must stand before the ending: "our" alone, and "or", are words.</summary>
    private const int MinStem = 3;

    /// <summary>Whether the two are one word in two countries' spelling; both may carry an s.</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another one.</param>
    public static bool AreOne(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one is [.., 's' or 'S'] && other is [.., 's' or 'S'])
        {
            one = one[..^1];
            other = other[..^1];
        }

        foreach (var (british, american) in Endings)
        {
            if (Differ(one, british, other, american) || Differ(other, british, one, american)) return true;
        }

        return false;
    }

    private static bool Differ(ReadOnlySpan<char> one, string british, ReadOnlySpan<char> other, string american) =>
        one.Length - british.Length >= MinStem
        && one.EndsWith(british, StringComparison.OrdinalIgnoreCase) && other.EndsWith(american, StringComparison.OrdinalIgnoreCase)
        && one[..^british.Length].Equals(other[..^american.Length], StringComparison.OrdinalIgnoreCase);
}
