using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Words;

/// <summary>
/// What spellings of one name have in common when it was carried over from another script: folded as <see
/// cref="Folding.Word(ReadOnlySpan{char})"/>, doubled letters single, and the endings y, yy, iy, ii, ij as one ("Orlovsky", "Orlovskyy",
/// "Orlovskiy"). Short names are kept as they are.
/// </summary>
internal static class Skeleton
{
    private const int Shortest = 5;

    private const int MaxLength = 64;

    /// <returns>A 64-bit hash; equal for spellings of one name.</returns>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        Span<char> kept = stackalloc char[MaxLength];
        var length = 0;
        foreach (var c in kept[..Folding.Word(name, kept)])
        {
            if (c == '\'') break;
            if (char.IsLetterOrDigit(c)) kept[length++] = c;
        }

        if (length < Shortest) return WordHash.Of(kept[..length]);
        return WordHash.Of(kept[..Endings(kept[..length])]);
    }

    private static int Endings(Span<char> letters)
    {
        var end = letters.Length;
        while (end > 3 && letters[end - 1] is 'y' or 'i' or 'j') end--;
        var ended = end < letters.Length;
        var length = 0;
        for (var i = 0; i < end; i++)
        {
            if (length > 0 && letters[length - 1] == letters[i]) continue;
            letters[length++] = letters[i];
        }

        if (ended) letters[length++] = 'y';
        return length;
    }
}
