using System.Globalization;
using NewsTracker.Core.Grouping;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>Where the engine put every article of a set, by place in the set, and how long it took.</summary>
internal sealed record GroupingRun(IReadOnlyList<LabelledItem> Items, long[] SubStories, long[] Stories, Placement[] Placements,
    double Seconds)
{
    /// <summary>Articles after which the engine merges and links, as ingestion does.</summary>
    private const int Batch = 64;

    public static GroupingRun Of(IReadOnlyList<LabelledItem> items, GroupingOptions options, int? shuffle = null)
    {
        var order = Enumerable.Range(0, items.Count).ToArray();
        if (shuffle is { } seed) new Random(seed).Shuffle(order);
        var engine = new StoryEngine(options);
        var (placements, into, storyOf) = (new Placement[items.Count], new Dictionary<long, long>(), new Dictionary<long, long>());
        var started = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < order.Length; i++)
        {
            var placed = engine.Add(items[order[i]].Item);
            placements[order[i]] = placed;
            storyOf.TryAdd(placed.SubStory, placed.Story);
            if ((i + 1) % Batch != 0 && i + 1 < order.Length) continue;
            foreach (var merge in engine.Merge()) into[merge.From] = merge.Into;
            foreach (var link in engine.Link()) storyOf[link.SubStory] = link.Story;
        }

        var subStories = placements.Select(p => Last(p.SubStory)).ToArray();
        return new(items, subStories, [.. subStories.Select(s => storyOf[s])], placements, started.Elapsed.TotalSeconds);

        long Last(long id)
        {
            while (into.TryGetValue(id, out var next)) id = next;
            return id;
        }
    }

    /// <summary>BCubed precision, recall and F1 in percent.</summary>
    public static string BCubed(IReadOnlyList<string?> gold, IReadOnlyList<long> groups)
    {
        double precision = 0, recall = 0;
        var pairs = gold.Zip(groups).Where(p => p.First is not null).ToList();
        var (sizes, golds, both) = (pairs.CountBy(p => p.Second).ToDictionary(), pairs.CountBy(p => p.First!).ToDictionary(),
            pairs.CountBy(p => p).ToDictionary());
        foreach (var (pair, n) in both)
        {
            precision += (double)n * n / sizes[pair.Second];
            recall += (double)n * n / golds[pair.First!];
        }

        var (p, r) = (100 * precision / pairs.Count, 100 * recall / pairs.Count);
        return string.Create(CultureInfo.InvariantCulture, $"{p:0.0} / {r:0.0} / {2 * p * r / (p + r):0.0}");
    }

    /// <summary>
    /// Mates that belong, mates found, strangers (percent), clean groups, groups and the biggest, as evaluate_inbox.py counts.
    /// </summary>
    public static string Inbox(IReadOnlyList<string?> gold, IReadOnlyList<long> groups)
    {
        var pairs = gold.Zip(groups).Where(p => p.First is not null).ToList();
        var many = pairs.GroupBy(p => p.Second).Where(g => g.Count() > 1).ToList();
        var mates = many.SelectMany(g => g.Select(p => (g.Count(q =>
            q.First == p.First) - 1.0) / (g.Count() - 1))).DefaultIfEmpty(1).Average();
        var found = pairs.GroupBy(p => p.First).Where(g => g.Count() > 1)
            .SelectMany(g => g.Select(p => (g.Count(q => q.Second == p.Second) - 1.0) / (g.Count() - 1))).DefaultIfEmpty(1).Average();
        var strangers = many.Sum(g => g.Count() - g.CountBy(p => p.First!).Max(c => c.Value)) / Math.Max(1.0, many.Sum(g => g.Count()));
        var clean = many.Count(g => g.Select(p => p.First).Distinct().Count() == 1);
        var biggest = many.Count == 0 ? 1 : many.Max(g => g.Count());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * mates:0.0} / {100 * found:0.0} / {100 * strangers:0.0}  clean {clean} of {many.Count}, biggest {biggest}");
    }
}
