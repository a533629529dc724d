namespace NewsTracker.Core.Grouping.Copies;

/// <summary>Finds the articles whose text a new one repeats, by their sketches.</summary>
internal sealed class CopyIndex(CopyOptions options)
{
    private readonly Dictionary<uint, List<Entry>> byKey = [];

    private readonly record struct Entry(long Article, TextSketch Sketch);

    /// <param name="article">The article's id.</param>
    /// <param name="sketch">Its sketch; null for a stub, which is no copy of anything.</param>
    public void Add(long article, TextSketch? sketch)
    {
        foreach (var key in Keys(sketch))
        {
            if (!byKey.TryGetValue(key, out var list)) byKey.Add(key, list = new List<Entry>(1));
            list.Add(new Entry(article, sketch!));
        }
    }

    public void Remove(long article, TextSketch? sketch)
    {
        foreach (var key in Keys(sketch))
            if (byKey.TryGetValue(key, out var list) && list.Remove(new Entry(article, sketch!)) && list.Count == 0) byKey.Remove(key);
    }

    /// <summary>
    /// The stored article most of whose text stands in the new one, or the other way round; of equals the first that a key leads to. Null
    /// when none passes the bar.
    /// </summary>
    public (long Original, double Likeness)? Find(TextSketch? sketch)
    {
        (long Original, double Likeness)? best = null;
        var seen = new HashSet<long>();
        foreach (var key in Keys(sketch))
        {
            if (!byKey.TryGetValue(key, out var list)) continue;
            foreach (var (article, other) in list.Take(options.MaxCandidates))
            {
                if (!seen.Add(article)) continue;
                var likeness = Likeness(sketch!, other);
                if (likeness >= options.Bar && (best is not { } b || likeness > b.Likeness)) best = (article, likeness);
            }
        }

        return best;
    }

    private double Likeness(TextSketch a, TextSketch b)
    {
        var (small, large) = a.Words <= b.Words ? (a, b) : (b, a);
        return large.Words > options.MaxLengthRatio * small.Words || !options.AreOfOneText(small, large) ? 0 : small.ContainedIn(large);
    }

    private ReadOnlySpan<uint> Keys(TextSketch? sketch) => sketch is not null && sketch.Words >= options.MinWords ? sketch.Keys : [];
}
