using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests;

/// <summary>
/// Keeps what was computed of each article between two builds of a story, so that a story that gained an article pays for that article alone.
/// An entry serves as long as the article's text object is the same one. Thread-safe.
/// </summary>
/// <param name="capacity">Characters of text whose features are kept at most; features take about six times the text's own memory.</param>
public sealed class DigestCache(long capacity = 3_000_000)
{
    private readonly Dictionary<long, ArticleFeatures> kept = [];
    private readonly Lock door = new();
    private long characters;

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lock (door)
        {
            kept.Clear();
            characters = 0;
        }
    }

    internal ArticleFeatures Of(StoryArticle article)
    {
        lock (door)
        {
            if (kept.TryGetValue(article.Id, out var found) && ReferenceEquals(found.Content, article.Content) && found.Title == article.Title) return found;
        }

        var features = new ArticleFeatures(article.Content, article.Title);
        lock (door)
        {
            if (characters > capacity) Clear();
            kept[article.Id] = features;
            characters += article.Content.Text.Length;
        }

        return features;
    }
}
