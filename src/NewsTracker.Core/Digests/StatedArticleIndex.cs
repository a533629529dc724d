namespace NewsTracker.Core.Digests;

/// <summary>Finds an entry of the article list by outlet and title as another part of the page writes them.</summary>
internal sealed class StatedArticleIndex
{
    private readonly Dictionary<string, List<int>> byTitle = new(StringComparer.Ordinal);
    private readonly List<StatedArticle> articles;

    public StatedArticleIndex(List<StatedArticle> articles)
    {
        this.articles = articles;
        for (var i = 0; i < articles.Count; i++)
        {
            var key = StatedText.Key(articles[i].Title);
            if (!byTitle.TryGetValue(key, out var entries)) byTitle[key] = entries = [];
            entries.Add(i);
        }
    }

    /// <summary>
    /// The entry with that title and outlet; the only one with that title where an outlet is missing on either side; otherwise null. Of equal entries the first that
    /// <paramref name="taken"/> does not hold.
    /// </summary>
    public int? Find(string? outlet, string title, HashSet<int>? taken = null)
    {
        if (!byTitle.TryGetValue(StatedText.Key(title), out var entries)) return null;
        var key = outlet is null ? null : StatedText.Key(outlet);
        var same = entries.FindAll(i => key is not null && articles[i].Outlet is { } other && StatedText.Key(other) == key);
        if (same.Count == 0) same = entries.FindAll(i => key is null || articles[i].Outlet is null);
        foreach (var entry in same)
        {
            if (taken?.Contains(entry) != true) return entry;
        }

        return same.Count == 0 ? null : same[0];
    }
}
