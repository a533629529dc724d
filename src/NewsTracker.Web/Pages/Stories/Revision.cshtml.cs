using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Rendering.Citations;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Pages.Stories;

/// <summary>One revision, readable as it was.</summary>
public sealed class RevisionModel(RevisionReader revisions, StoryReader stories) : PageModel
{
    public RevisedStory Present { get; private set; } = null!;

    public RevisionView Revision { get; private set; } = null!;

    internal IReadOnlyList<SourceView> Sources { get; private set; } = [];

    /// <summary>The id of the words whose lasting address led here, to be told that the story has them no more.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken cancellation)
    {
        if (await revisions.StoryAsync(slug, cancellation) is not { } story)
            return await StoryAddress.ElsewhereAsync(this, stories, slug, cancellation);
        if (story.Slug != slug) return Redirect(StoryAddress.Of(this, slug, story.Slug));
        if (await revisions.OneAsync(story, number, cancellation) is not { } revision) return NotFound();
        (Present, Revision, Sources) = (story, revision, ShownSources.Of(revision.Story, revision.Story.Timeline));
        return Page();
    }
}
