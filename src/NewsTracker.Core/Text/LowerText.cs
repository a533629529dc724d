namespace NewsTracker.Core.Text;

/// <summary>
/// Words in lower case without making them anew: a text says the same words again and again. A table of fixed size in which a later word
/// takes the place of an earlier one. Safe for any number of threads.
/// </summary>
internal static class LowerText
{
    /// <summary>A power of two.</summary>
    private const int Places = 1 << 13;

    /// <summary>Longer words are not kept.</summary>
    private const int MaxLength = 24;

    private static readonly KeptWord?[] Kept = new KeptWord?[Places];

    /// <returns>What <see cref="string.ToLowerInvariant"/> gives.</returns>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxLength) return word.ToString().ToLowerInvariant();
        ref var place = ref Kept[string.GetHashCode(word) & (Places - 1)];
        if (place is { } known && word.SequenceEqual(known.Word)) return known.Lower;
        var made = word.ToString();
        var kept = new KeptWord(made, made.ToLowerInvariant());
        place = kept;
        return kept.Lower;
    }

    private sealed record KeptWord(string Word, string Lower);
}
