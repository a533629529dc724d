using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>Two ways of writing one word of a name.</summary>
internal static class NameForms
{
    /// <summary>Letters of a short form at most, and of two words that differ by a letter at least.</summary>
    private const int MaxShort = 4;

    /// <summary>One is short for the other ("Mt" for "Mount", "Gov" for "Governor"), or another country's spelling of it.</summary>
    public static bool AreOneWritten(string one, string other) =>
        IsShortFor(one, other) || IsShortFor(other, one) || NationalSpelling.AreOne(one, other);

    /// <summary>"Advisers" and "Advisors".</summary>
    public static bool AreALetterApart(string one, string other)
    {
        if (one.Length < MaxShort || Math.Abs(one.Length - other.Length) > 1) return false;
        var (from, back) = (0, 0);
        while (from < one.Length && from < other.Length && one[from] == other[from]) from++;
        while (back < one.Length - from && back < other.Length - from && one[^(back + 1)] == other[^(back + 1)]) back++;
        return Math.Max(one.Length, other.Length) - from - back <= 1;
    }

    /// <summary>Its letters stand in the longer word in order, the first alike.</summary>
    private static bool IsShortFor(string shorter, string whole)
    {
        if (shorter.Length > MaxShort || shorter.Length >= whole.Length || shorter[0] != whole[0]) return false;
        var at = 0;
        foreach (var letter in whole)
        {
            if (at < shorter.Length && char.ToLowerInvariant(letter) == char.ToLowerInvariant(shorter[at])) at++;
        }

        return at == shorter.Length;
    }
}
