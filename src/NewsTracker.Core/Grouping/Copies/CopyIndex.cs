using NewsTracker.Core.Grouping.SubStories;

namespace NewsTracker.Core.Grouping.Copies;

/// <summary>Finds the articles whose text a new one repeats.</summary>
internal sealed class CopyIndex(GroupingOptions options)
{
    private readonly Dictionary<uint, List<GroupedArticle>> byKey = [];

    public void Add(GroupedArticle article)
    {
        foreach (var key in Keys(article))
        {
            if (!byKey.TryGetValue(key, out var list)) byKey.Add(key, list = new List<GroupedArticle>(1));
            list.Add(article);
        }
    }

    public void Remove(GroupedArticle article)
    {
        foreach (var key in Keys(article))
            if (byKey.TryGetValue(key, out var list) && list.Remove(article) && list.Count == 0) byKey.Remove(key);
    }

    /// <summary>The stored article most of whose text stands in the new one, or the other way round; of equals the first that a key leads to. Null when none passes the bar.</summary>
    public (GroupedArticle Original, double Likeness)? Find(GroupedArticle article)
    {
        if (article.Sketch is not { } sketch || sketch.Words < options.CopyWords) return null;
        (GroupedArticle, double)? best = null;
        var seen = new HashSet<GroupedArticle>();
        foreach (var key in sketch.Keys)
        {
            if (!byKey.TryGetValue(key, out var list)) continue;
            for (var i = 0; i < Math.Min(list.Count, options.CopyCandidates); i++)
            {
                var other = list[i];
                if (other == article || !seen.Add(other)) continue;
                var likeness = Likeness(sketch, other.Sketch!);
                if (likeness >= options.CopyBar && (best is not { } b || likeness > b.Item2)) best = (other, likeness);
            }
        }

        return best;
    }

    private double Likeness(TextSketch a, TextSketch b)
    {
        var (small, large) = a.Words <= b.Words ? (a, b) : (b, a);
        return large.Words > options.CopyLengthRatio * small.Words ? 0 : small.ContainedIn(large);
    }

    private ReadOnlySpan<uint> Keys(GroupedArticle article) =>
        article.Sketch is { } sketch && sketch.Words >= options.CopyWords ? sketch.Keys : [];
}
