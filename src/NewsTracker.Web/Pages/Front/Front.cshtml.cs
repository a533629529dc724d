using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Pages.Front;

public sealed class FrontModel(StoryReader stories) : PageModel
{
    private const int Size = 30;

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    public Page<StoryCard> Stories { get; private set; } = new([], null);

    /// <summary>The stories by the day of their latest development, neighbours together.</summary>
    public IEnumerable<IGrouping<DateOnly?, StoryCard>> Days => Stories.Items.GroupBy(s => s.LatestDay);

    public async Task OnGetAsync(CancellationToken cancellation) => Stories = await stories.FrontAsync(Cursor, Size, cancellation);
}
