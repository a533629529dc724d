using System.Runtime.InteropServices;

namespace NewsTracker.Web.Ingestion.Grouping;

/// <summary>
/// Finds articles that may be the same as a new one: by address, by outlet and headline, by text. Keys are kept as hashes; a hit is checked
/// against the rows.
/// </summary>
internal sealed class IdentityIndex
{
    private readonly Dictionary<ulong, long> single = [];
    private readonly Dictionary<ulong, List<long>> several = []; // of the few keys that more than one article has, all of them

    public void Add(long article, string? urlKey, string? outletKey, string? titleKey, string? textKey)
    {
        var keys = Keys(urlKey, outletKey, titleKey, textKey);
        if (textKey is null && titleKey is { Length: > 0 }) keys = keys.Append(Hash('s', titleKey));
        foreach (var key in keys)
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(single, key, out var known);
            if (!known) first = article;
            if (!known || first == article && !several.ContainsKey(key)) continue;
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(several, key, out _);
            list ??= [first];
            if (!list.Contains(article)) list.Add(article);
        }
    }

    /// <summary>Articles that share a key, without repeats; at most a few.</summary>
    public IReadOnlyList<long> Candidates(string? urlKey, string? outletKey, string? titleKey, string? textKey)
    {
        var found = new List<long>();
        var keys = Keys(urlKey, outletKey, titleKey, textKey);
        // A text that names no outlet may be that of a headline on file.
        if (outletKey is null && titleKey is { Length: > 0 }) keys = keys.Append(Hash('s', titleKey));
        foreach (var key in keys)
        {
            if (!single.TryGetValue(key, out var first)) continue;
            foreach (var id in several.TryGetValue(key, out var list) ? list.TakeLast(8) : [first])
                if (!found.Contains(id)) found.Add(id);
        }

        return found;
    }

    private static IEnumerable<ulong> Keys(string? urlKey, string? outletKey, string? titleKey, string? textKey)
    {
        if (urlKey is not null) yield return Hash('u', urlKey);
        if (outletKey is not null && titleKey is { Length: > 0 }) yield return Hash('t', outletKey + "\n" + titleKey);
        if (textKey is not null) yield return Hash('x', textKey);
    }

    private static ulong Hash(char kind, string key)
    {
        var hash = 14695981039346656037UL ^ kind; // FNV-1a: stable, and a clash only costs a look at the rows
        foreach (var c in key) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
