using Microsoft.AspNetCore.Http.HttpResults;
using NewsTracker.Core.Text;
using NewsTracker.Web.Search.Query;

namespace NewsTracker.Web.Api;

/// <summary>GET /api/v1/search: the answers of the search page as JSON. Spans of matches and passages count code points.</summary>
internal static class SearchRoute
{
    private const int PageSize = 20;

    public static async Task<JsonHttpResult<object>> FindAsync([AsParameters] SearchRequest request, SearchReader search, CancellationToken cancellation)
    {
        var page = await search.FindAsync(request.Query(), request.Cursor, PageSize, cancellation);
        return TypedResults.Json<object>(new { query = request.Q ?? "", found = page.Found, foundMore = page.FoundMore, notes = page.Notes, items = page.Items.Select(Item), next = page.Next });
    }

    private static object Item(SearchResult r) => new
    {
        kind = r.Kind.ToString().ToLowerInvariant(), url = r.Address, title = r.Title.Text, titleMatches = Points(r.Title), text = r.Words?.Text, matches = r.Words is null ? [] : Points(r.Words),
        article = r.Article, passage = r.Passage is { } p ? new { start = p.Start, end = p.End } : null, outlet = r.Outlet, published = r.Published?.Date.Start, date = r.Date, language = r.Language,
        story = r.Story is { } story ? new { slug = story.Slug, title = story.Title } : null,
    };

    private static IEnumerable<object> Points(MatchedText text)
    {
        var points = new CodePoints(text.Text);
        return text.Matches.Select(m => points.FromUnits(m)).Select(s => new { start = s.Start, end = s.End });
    }
}
