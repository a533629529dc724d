namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// Every address that was ever given. Kept as hashes: a clash makes an address look taken that is free, which costs it a number at its end
/// and nothing else.
/// </summary>
internal sealed class TakenSlugs
{
    private readonly HashSet<ulong> hashes = [];
    private readonly Dictionary<ulong, int> numbers = [];

    /// <returns>False when it was taken before.</returns>
    public bool Add(string slug) => hashes.Add(Hash(slug));

    /// <summary>An address that was taken and then not given.</summary>
    public void GiveBack(string slug)
    {
        hashes.Remove(Hash(slug));
        numbers.Clear();
    }

    /// <summary>
    /// The next number to try behind a taken address, from 2 on: a thousand equal titles are not tried through for each of them.
    /// </summary>
    public int NumberFor(string slug)
    {
        var hash = Hash(slug);
        return numbers[hash] = numbers.GetValueOrDefault(hash, 1) + 1;
    }

    private static ulong Hash(string slug)
    {
        var hash = 14695981039346656037UL; // FNV-1a
        foreach (var c in slug) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
