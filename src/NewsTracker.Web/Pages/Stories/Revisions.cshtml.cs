using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Pages.Stories;

/// <summary>The list of a story's revisions.</summary>
public sealed class RevisionsModel(RevisionReader revisions, StoryReader stories) : PageModel
{
    private const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    public RevisedStory Story { get; private set; } = null!;

    public CursorPage<RevisionRow> Revisions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await revisions.StoryAsync(slug, cancellation) is not { } story)
            return await StoryAddress.ElsewhereAsync(this, stories, slug, cancellation);
        if (story.Slug != slug) return Redirect(StoryAddress.Of(this, slug, story.Slug));
        (Story, Revisions) = (story, await revisions.ListAsync(story.Id, Cursor, Size, cancellation));
        return Page();
    }
}
