using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Rendering.Coverage;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Pages.Outlets;

public sealed class OutletModel(OutletReader outlets, StoryReader stories) : PageModel
{
    private const int Size = 30;
    private const int MostStories = 12;
    private const int MostBars = 90;

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    public OutletRow Outlet { get; private set; } = null!;

    public IReadOnlyList<CoverageBar> Bars { get; private set; } = [];

    public IReadOnlyList<StoryCard> Stories { get; private set; } = [];

    public IReadOnlyList<CitedSentence> Quotes { get; private set; } = [];

    public Page<ArticleRow> Articles { get; private set; } = new([], null);

    public async Task<IActionResult> OnGetAsync(string address, CancellationToken cancellation)
    {
        if (outlets.Find(address) is not { } outlet) return NotFound();
        Outlet = outlet;
        Bars = CoverageBars.Bars(outlets.Days(outlet.Id), MostBars);
        Articles = await outlets.ArticlesAsync(outlet.Id, Cursor, Size, cancellation);
        if (Cursor is not null) return Page();
        Stories = await stories.CardsAsync(outlets.Stories(outlet.Address, MostStories), cancellation);
        Quotes = await outlets.QuotesAsync(outlet.Id, cancellation);
        return Page();
    }
}
