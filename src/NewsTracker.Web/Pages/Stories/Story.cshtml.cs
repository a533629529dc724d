using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Pages.Stories;

public sealed class StoryModel(StoryReader stories) : PageModel
{
    public StoryView Story { get; private set; } = null!;

    /// <summary>"full" shows every event of the timeline, anything else the short view.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Timeline { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await stories.StoryAsync(slug, cancellation) is { } story)
        {
            Story = story;
            return Page();
        }

        return await stories.MovedToAsync(slug, cancellation) is { } present
            ? RedirectPermanent($"/stories/{Uri.EscapeDataString(present)}{Request.QueryString}")
            : NotFound();
    }
}
