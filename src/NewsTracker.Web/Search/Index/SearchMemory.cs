namespace NewsTracker.Web.Search.Index;

/// <summary>
/// What the writer of the index remembers between transactions: the words whose stem is on file, so that a common word is not written again for every article.
/// Lives and dies with the writer's other memory: after a failed transaction it is thrown away. Bounded.
/// </summary>
internal sealed class SearchMemory
{
    private const int MostWords = 60_000;
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public SearchMemory() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>After a removal, which takes words out of the index.</summary>
    public void Forget() => words.Clear();

    /// <summary>True when the word was met for the first time.</summary>
    public bool IsNew(ReadOnlySpan<char> word)
    {
        if (words.Count >= MostWords) words.Clear();
        return lookup.Add(word);
    }
}
