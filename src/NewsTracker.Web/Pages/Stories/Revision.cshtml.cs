using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Rendering.Citations;
using NewsTracker.Web.Rendering.Timeline;
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

    /// <summary>Whether summary or timeline come in parts.</summary>
    public bool IsPaged => LongStory.IsPaged(Revision.Story);

    internal SummaryPage Summary { get; private set; } = null!;

    internal TimelinePage Events { get; private set; } = null!;

    /// <summary>The event or sentence to whose page of the timeline or the summary the address leads.</summary>
    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    /// <summary>The id of the words whose lasting address led here, to be told that the story has them no more.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken cancellation)
    {
        if (await revisions.StoryAsync(slug, cancellation) is not { } story)
            return await StoryAddress.ElsewhereAsync(this, stories, slug, cancellation);
        if (story.Slug != slug) return Redirect(StoryAddress.Of(this, slug, story.Slug));
        if (await revisions.OneAsync(story, number, cancellation) is not { } revision) return NotFound();
        (Present, Revision) = (story, revision);
        Summary = SummaryPage.Of(revision.Story, SummaryChoice.All, At);
        // As it was: what stood in its timeline is shown, whether hidden now or not.
        Events = TimelinePage.Of([.. revision.Story.Timeline], new TimelineChoice(false, null, null, At));
        Sources = ShownSources.Of(
            revision.Story with { Sections = [.. Summary.Sections.Select(s => s.Section)] }, Events.Events);
        return Page();
    }
}
