using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests;

/// <summary>
/// Keeps what was computed of each article between two builds of a story, so that a story that gained an article pays for that article alone.
/// An entry serves as long as the article's text object is the same one. Not thread-safe.
/// </summary>
public sealed class DigestCache(int capacity = 4096)
{
    private readonly Dictionary<long, ArticleFeatures> kept = [];

    internal ArticleFeatures Of(StoryArticle article)
    {
        if (kept.TryGetValue(article.Id, out var found) && ReferenceEquals(found.Content, article.Content) && found.Title == article.Title) return found;
        if (kept.Count >= capacity) kept.Clear();
        return kept[article.Id] = new ArticleFeatures(article.Content, article.Title);
    }
}
