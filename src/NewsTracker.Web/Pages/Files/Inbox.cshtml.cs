using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Pages.Files;

/// <summary>The list of files handed in and what became of each.</summary>
public sealed class InboxModel(InboxReader inbox, NewsReader news, NewsDb db) : PageModel
{
    private const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    /// <summary>"waiting", "filed" or "rejected"; all when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    public CursorPage<InboxRow> Files { get; private set; } = new([], null);

    public InboxCounts Counts { get; private set; } = new(0, 0, 0, 0);

    public int Pending { get; private set; }

    /// <summary>Stories that cannot be written.</summary>
    internal IReadOnlyList<SetAsideStory> SetAside { get; private set; } = [];

    /// <summary>The moment whose state the page shows.</summary>
    public DateTimeOffset At { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        At = await news.LastHandInAsync(cancellation);
        Files = await inbox.ListAsync(State, Cursor, Size, cancellation);
        Counts = await inbox.CountsAsync(cancellation);
        Pending = await inbox.PendingAsync(cancellation);
        if (Cursor is null) SetAside = await SetAsideStory.LoadAsync(db, cancellation);
    }

    /// <summary>The address of the list in one state, at one place of it.</summary>
    /// <returns>A local path with query.</returns>
    public static string Address(string? state, string? cursor) => (state, cursor) switch
    {
        (null, null) => "/inbox",
        (null, _) => $"/inbox?cursor={Uri.EscapeDataString(cursor)}",
        (_, null) => $"/inbox?state={Uri.EscapeDataString(state)}",
        _ => $"/inbox?state={Uri.EscapeDataString(state)}&cursor={Uri.EscapeDataString(cursor)}",
    };
}
