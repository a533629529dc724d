using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Rendering.Coverage;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Pages.Names;

public sealed class NameModel(NameReader names, StoryReader stories) : PageModel
{
    private const int Size = 30;
    private const int MostStories = 12;
    private const int MostBars = 90;

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    public NameRow Name { get; private set; } = null!;

    public IReadOnlyList<string> Forms { get; private set; } = [];

    public IReadOnlyList<NameRow> Alike { get; private set; } = [];

    public IReadOnlyList<CoverageBar> Bars { get; private set; } = [];

    public IReadOnlyList<StoryCard> Stories { get; private set; } = [];

    public Page<Mention> Mentions { get; private set; } = new([], null);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (names.Find(slug) is not { } name) return NotFound();
        Name = name;
        (Forms, Alike) = (names.Forms(name), names.Alike(name));
        Bars = CoverageBars.Bars(names.Days(name), MostBars);
        Mentions = await names.MentionsAsync(name, Cursor, Size, cancellation);
        if (Cursor is null) Stories = await stories.CardsAsync(names.Stories(name, MostStories), cancellation);
        return Page();
    }
}
