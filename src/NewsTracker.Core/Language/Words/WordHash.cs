using System.Collections.Frozen;

namespace NewsTracker.Core.Language.Words;

/// <summary>FNV-1a over UTF-16 code units, 64 bits: the same for the same letters on every machine and run.</summary>
internal static class WordHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> letters)
    {
        var hash = Basis;
        foreach (var c in letters) hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>The forms of words written with a space between them.</summary>
    public static FrozenSet<ulong> Set(string words) => words.Split(' ').Select(w => Of(w)).ToFrozenSet();

    /// <summary>Joins two hashes in order: a pair of neighbouring words.</summary>
    public static ulong Pair(ulong first, ulong second) => (((Basis ^ first) * Prime) ^ second) * Prime;
}
