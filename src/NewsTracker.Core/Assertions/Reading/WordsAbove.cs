namespace NewsTracker.Core.Assertions.Reading;

/// <summary>
/// Where the words of a text first stand, and where a name is first told in full: what a sentence may point back to. Read once a text.
/// </summary>
internal sealed class WordsAbove
{
    /// <summary>A longer run of letters is no word.</summary>
    private const int MaxWord = 64;

    private readonly Dictionary<string, int> first = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> firstOf;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> namedOf;

    /// <param name="text">The whole text, or what stands above a sentence.</param>
    public WordsAbove(string text)
    {
        firstOf = first.GetAlternateLookup<ReadOnlySpan<char>>();
        namedOf = named.GetAlternateLookup<ReadOnlySpan<char>>();
        var (start, before) = (-1, -1); // of the word, and whether a capitalised one stands right before it
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                if (start < 0) start = i;
                continue;
            }

            if (start < 0) continue;
            var word = text.AsSpan(start, i - start);
            firstOf.TryAdd(word, start);
            var isCapital = char.IsUpper(word[0]);
            if (isCapital && before == start - 1) namedOf.TryAdd(word, start);
            before = isCapital && i < text.Length && text[i] == ' ' ? i : -1;
            start = -1;
        }
    }

    /// <summary>A word, or its singular or plural, stands before a place.</summary>
    public bool Holds(ReadOnlySpan<char> word, int before)
    {
        if (word.Length > MaxWord) return false;
        if (IsBefore(word, before)) return true;
        if (word.Length > 3 && word[^1] is 's' or 'S') return IsBefore(word[..^1], before);
        Span<char> plural = stackalloc char[word.Length + 1];
        word.CopyTo(plural);
        plural[^1] = 's';
        return IsBefore(plural, before);
    }

    /// <summary>A name's last word stands before a place with a capitalised word before it: "Ruben Kaskel".</summary>
    public bool HoldsNamed(ReadOnlySpan<char> word, int before) => namedOf.TryGetValue(word, out var at) && at < before;

    private bool IsBefore(ReadOnlySpan<char> word, int before) => firstOf.TryGetValue(word, out var at) && at < before;
}
