using Microsoft.AspNetCore.Mvc;
using NewsTracker.Web.Pages.Shared;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Pages.Outlets;

/// <summary>The page of one outlet: its articles, stories and quotes.</summary>
public sealed class OutletModel(OutletReader outlets, StoryListReader stories) : SubjectPage(stories)
{
    public OutletRow Outlet { get; private set; } = null!;

    public IReadOnlyList<CitedSentence> Quotes { get; private set; } = [];

    public CursorPage<ArticleRow> Articles { get; private set; } = new([], null);

    public async Task<IActionResult> OnGetAsync(string address, CancellationToken cancellation)
    {
        if (outlets.Find(address) is not { } outlet) return NotFound();
        Outlet = outlet;
        Articles = await outlets.ArticlesAsync(outlet.Id, Cursor, Size, cancellation);
        await ShowAsync(outlets.Days(outlet.Id), () => outlets.Stories(outlet.Address, MaxStories), cancellation);
        if (Cursor is null) Quotes = await outlets.QuotesAsync(outlet.Id, cancellation);
        return Page();
    }
}
