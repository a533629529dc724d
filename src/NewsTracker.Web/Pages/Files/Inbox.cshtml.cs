using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Pages.Files;

public sealed class InboxModel(StoryReader stories) : PageModel
{
    private const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    public Page<InboxRow> Files { get; private set; } = new([], null);

    public int Pending { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Files = await stories.InboxAsync(Cursor, Size, cancellation);
        Pending = await stories.PendingAsync(cancellation);
    }
}
