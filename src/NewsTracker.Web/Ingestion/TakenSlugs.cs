namespace NewsTracker.Web.Ingestion;

/// <summary>Every address that was ever given. Kept as hashes: a clash makes an address look taken that is free, which costs it a number at its end and nothing else.</summary>
internal sealed class TakenSlugs
{
    private readonly HashSet<ulong> hashes = [];

    /// <returns>False when it was taken before.</returns>
    public bool Add(string slug) => hashes.Add(Hash(slug));

    /// <summary>An address that was taken and then not given.</summary>
    public void GiveBack(string slug) => hashes.Remove(Hash(slug));

    private static ulong Hash(string slug)
    {
        var hash = 14695981039346656037UL; // FNV-1a
        foreach (var c in slug) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
