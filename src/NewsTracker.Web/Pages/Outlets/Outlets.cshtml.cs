using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Views.Lists;

namespace NewsTracker.Web.Pages.Outlets;

/// <summary>The list of outlets.</summary>
public sealed class OutletsModel(OutletReader outlets) : PageModel
{
    private const int Size = 60;

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    public CursorPage<OutletRow> Outlets { get; private set; } = new([], null);

    public void OnGet() => Outlets = outlets.All(Cursor, Size);
}
