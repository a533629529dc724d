using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Pages.Front;

/// <summary>What changed in all stories since a day or a moment.</summary>
public sealed class AllChangesModel(ChangesReader changes, TimeProvider time) : PageModel
{
    private const int Size = 30;

    /// <summary>"yesterday", "3-days", a day or a moment; yesterday without it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Since { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    /// <summary>Null when the question was not understood.</summary>
    public DateTimeOffset? From { get; private set; }

    public CursorPage<ChangedStory> Stories { get; private set; } = new([], null);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Since = string.IsNullOrWhiteSpace(Since) ? "yesterday" : Since;
        From = SinceText.Read(Since, time.GetUtcNow());
        if (From is { } from) Stories = await changes.SinceAsync(from, Cursor, Size, cancellation);
        else Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
