namespace NewsTracker.Benchmarks.Grouping;

/// <summary>
/// Parts the labelled sets so that no fold knows of another's hosts, stories or topics: pages whose hosts or stories touch are of one fold,
/// and an article has the same fold in every set that holds it.
/// </summary>
internal sealed class Folds
{
    private static readonly string[] Topics = ["bpoil", "SyrianCrisis", "Finan", "EgyptianProtest", "MJ"];
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);
    private readonly int count;
    private readonly uint seed;

    /// <param name="pages">The pages of the mixed inbox, whose hosts and stories are to be known together.</param>
    /// <param name="count">How many folds.</param>
    /// <param name="seed">Another number deals the hosts and topics out in another way.</param>
    public Folds(IEnumerable<LabelledItem> pages, int count, int seed)
    {
        (this.count, this.seed) = (count, (uint)seed);
        foreach (var page in pages)
            if (page.Story is { } story) parents[Root("story " + story)] = Root("host " + page.Host);
    }

    /// <summary>The fold of an article, from 0.</summary>
    public int Of(LabelledItem item)
    {
        if (item.Fold.StartsWith("t17/", StringComparison.Ordinal)) return (Array.IndexOf(Topics, item.Fold[4..]) + (int)seed) % count;
        if (item.Fold.StartsWith("ecbplus/", StringComparison.Ordinal))
            return Deal(string.Concat(item.Fold["ecbplus/".Length..].TakeWhile(char.IsAsciiDigit)) + " ecbplus");
        return item.Fold.StartsWith("uci/", StringComparison.Ordinal) ? Deal(item.Fold) : Deal(Root("host " + item.Host));
    }

    private int Deal(string group)
    {
        var hash = 2166136261u + seed * 40503u;
        foreach (var c in group) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        return (int)(hash * 2246822519u >> 8) % count;
    }

    private string Root(string group)
    {
        while (parents.TryGetValue(group, out var parent) && parent != group) group = parent;
        return group;
    }
}
