using System.Globalization;
using System.Text;

namespace NewsTracker.Core.Language.Words;

/// <summary>
/// What spellings of one name have in common when it was carried over from another script: accents off, doubled letters single,
/// and the endings y, yy, iy, ii, ij as one ("Orlovsky", "Orlovskyy", "Orlovskiy"). Short names are kept as they are.
/// </summary>
internal static class Skeleton
{
    private const int Shortest = 5;

    private const int Longest = 64;

    /// <returns>A 64-bit hash; equal for spellings of one name.</returns>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        Span<char> kept = stackalloc char[Longest];
        var length = 0;
        foreach (var c in Plain(name))
        {
            if (length == Longest) break;
            var lower = char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(lower)) kept[length++] = lower;
            else if (lower is '\'' or '’') break;
        }

        if (length < Shortest) return WordHash.Of(kept[..length]);
        return WordHash.Of(kept[..Fold(kept[..length])]);
    }

    private static int Fold(Span<char> letters)
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

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> name)
    {
        var foreign = false;
        foreach (var c in name)
        {
            if (char.IsSurrogate(c)) return name;
            foreign |= c > 0x7F && c != '’';
        }

        if (!foreign) return name;
        var decomposed = new string(name).Normalize(NormalizationForm.FormD);
        return string.Concat(decomposed.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
    }
}
