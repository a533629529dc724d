using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Views.Lists;

namespace NewsTracker.Web.Pages.Names;

public sealed class NamesModel(NameReader names) : PageModel
{
    private const int Size = 100;

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    public CursorPage<NameRow> Names { get; private set; } = new([], null);

    public void OnGet() => Names = names.All(Cursor, Size);
}
