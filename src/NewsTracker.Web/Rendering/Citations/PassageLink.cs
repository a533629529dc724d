using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>The address of a passage on its article's page: "/articles/12#p-10-80", in code points.</summary>
internal static class PassageLink
{
    /// <param name="citation">What is cited; without a passage the link leads to the article.</param>
    /// <param name="marked">False asks the page to mark the passage although no short view cites it.</param>
    public static string Of(CitationView citation, bool marked) =>
        citation.Passage is { } passage
            ? ArticleAddress.Of(citation.Article, passage, asked: !marked)
            : ArticleAddress.Of(citation.Article);

    /// <summary>The cited passages with the one that "10-80" asks for among them; what is no passage of the text is passed over.</summary>
    public static IReadOnlyList<CitedPassage> With(IReadOnlyList<CitedPassage> cited, string? asked, string text)
    {
        if (string.IsNullOrEmpty(asked)) return cited;
        var points = new CodePoints(text);
        if (ArticleCitations.PassageOf(asked, points, text.Length) is not { } passage) return cited;
        var anchor = ArticleCitations.Anchor(points, passage);
        return cited.Any(c => c.Anchor == anchor) ? cited : [.. cited.Append(new CitedPassage(passage, anchor, [])).OrderBy(c => c.Span)];
    }
}
