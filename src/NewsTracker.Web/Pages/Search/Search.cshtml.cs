using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Search.Words;

namespace NewsTracker.Web.Pages.Search;

/// <summary>The search page.</summary>
public sealed class SearchModel(SearchReader search) : PageModel
{
    private const int Size = 20;

    public SearchRequest Asked { get; private set; } = new();

    internal SearchPage Found { get; private set; } = SearchPage.Empty;

    internal SearchQuery Query { get; private set; } = new();

    /// <summary>The search as it stands behind the address of its feed.</summary>
    public string FeedQuery => Asked.Address(("kind", null), ("sort", null))["/search".Length..];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Asked = SearchRequest.Of(Request.Query);
        Query = Asked.Query();
        Found = await search.FindAsync(Query, Asked.Cursor, Size, cancellation);
    }
}
