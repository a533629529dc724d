using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Words;

/// <summary>The ending of "Orlovsky’s".</summary>
internal static class Possessive
{
    /// <summary>True when a word ends in an apostrophe and s.</summary>
    public static bool Is(ReadOnlySpan<char> word) => word.Length > 2 && word[^1] is 's' or 'S' && WordCharacters.IsApostrophe(word[^2]);

    /// <summary>The word without its possessive ending.</summary>
    public static ReadOnlySpan<char> Off(ReadOnlySpan<char> word) => Is(word) ? word[..^2] : word;

    /// <summary>A name up to its first apostrophe.</summary>
    public static string NameOff(string name)
    {
        var mark = name.AsSpan().IndexOfAny('\'', '’');
        return mark > 0 ? name[..mark] : name;
    }
}
