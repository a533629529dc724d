using NewsTracker.Core.Model;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>What a document says of its article, as rows.</summary>
internal static class DocumentFields
{
    private const int MaxLinks = 500;

    /// <summary>Lays what a document says over what is known of its article: a field that it lacks stays as it was.</summary>
    public static void Describe(Article article, Document document)
    {
        var hasTitle = article.Title.Length > 0 && article.Title != ReadFields.NoHeadline;
        if (document.Title is { Length: > 0 } title && (!hasTitle || article.TitleDerived || !document.TitleDerived))
            (article.Title, article.TitleDerived) = (title, document.TitleDerived);
        else if (!hasTitle) (article.Title, article.TitleDerived) = (ReadFields.NoHeadline, document.TitleDerived);
        article.Url = document.Url ?? article.Url;
        article.Language = document.Language ?? article.Language;
        if (document.Byline.Count > 0) article.Byline = [.. document.Byline];
        article.Place = document.Place ?? article.Place;
        article.Summary = document.Summary ?? article.Summary;
        article.Published = StoredDate.Of(document.Published) ?? article.Published;
    }

    /// <summary>The outbound links, each address once.</summary>
    public static IEnumerable<ArticleLink> Links(long article, Document document) =>
        document.Links
            .DistinctBy(l => l.Url, StringComparer.Ordinal)
            .Take(MaxLinks)
            .Select(l => new ArticleLink { ArticleId = article, Url = l.Url, Text = l.Text });
}
