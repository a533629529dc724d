using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>An article of a story with the copies of its text folded under it.</summary>
internal sealed record ArticleFold(ArticleRow Article, IReadOnlyList<ArticleRow> Copies)
{
    /// <summary>Keeps the order of the originals; a copy whose original is not in the list stands for itself.</summary>
    public static IReadOnlyList<ArticleFold> Of(IReadOnlyList<ArticleRow> articles)
    {
        var listed = articles.Where(a => a.CopyOf is null).Select(a => a.Id).ToHashSet();
        var copies = articles.Where(IsFolded).ToLookup(a => a.CopyOf!.Value);
        return [.. articles.Where(a => !IsFolded(a)).Select(a => new ArticleFold(a, [.. copies[a.Id]]))];

        bool IsFolded(ArticleRow article) => article.CopyOf is { } original && listed.Contains(original);
    }
}
