using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Rendering;

/// <summary>A page of a story's articles, copies folded under the text they repeat. <paramref name="Number"/> counts from 1.</summary>
internal sealed record ArticlePage(IReadOnlyList<ArticleFold> Folds, int Number, int Pages, int Total)
{
    public const int Size = 100;

    public static ArticlePage Of(IReadOnlyList<ArticleRow> articles, int number)
    {
        var folds = ArticleFold.Of(articles);
        var pages = Math.Max(1, (folds.Count + Size - 1) / Size);
        var shown = Math.Clamp(number, 1, pages);
        return new([.. folds.Skip((shown - 1) * Size).Take(Size)], shown, pages, articles.Count);
    }
}
