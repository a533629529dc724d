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

    public bool IsFull => Timeline == "full";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await stories.StoryAsync(slug, IsFull, cancellation) is { } story)
        {
            Story = story;
            // A sub-story without siblings is shown as its story; it may get an address of its own again, so the redirect is not permanent.
            return story.Slug == slug ? Page() : Redirect(Address(story.Slug));
        }

        return await stories.MovedToAsync(slug, cancellation) is { } present ? RedirectPermanent(Address(present)) : NotFound();
    }

    private string Address(string slug) => $"/stories/{Uri.EscapeDataString(slug)}{Request.QueryString}";
}
