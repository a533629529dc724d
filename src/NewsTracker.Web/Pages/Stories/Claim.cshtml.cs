using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Rendering.Timeline;
using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Pages.Stories;

/// <summary>The lasting address of a sentence, an event or a difference: leads to where its words stand now, or last stood.</summary>
public sealed class ClaimModel(StoryReader stories, RevisionReader revisions) : PageModel
{
    public string Slug { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string slug, string id, CancellationToken cancellation)
    {
        if (await stories.StoryAsync(slug, full: false, cancellation) is not { } story)
            return await StoryAddress.ElsewhereAsync(this, stories, slug, cancellation);
        Slug = story.Slug;
        var path = Uri.EscapeDataString(Slug); // a header holds ASCII only
        if (ClaimPlace.Of(story, id) is { } shown) return Redirect($"/stories/{path}{At(story, shown)}#{shown}");
        if (story.EventCount > story.Timeline.Count
            && await stories.StoryAsync(slug, full: true, cancellation) is { } whole
            && ClaimPlace.Of(whole, id) is { } hidden)
            return Redirect(new TimelineChoice(true, null, null, hidden).Address(path, hidden));
        if (await revisions.StoryAsync(slug, cancellation) is { } revised
            && await revisions.HolderAsync(revised, id, cancellation) is { } held)
            return Redirect(
                $"/stories/{Uri.EscapeDataString(revised.Slug)}/revisions/{held.Number}?words={id}" +
                $"{(LongStory.IsPaged(held.State) ? $"&at={held.Anchor}" : "")}#{held.Anchor}");
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    /// <summary>Of a page that is too long to come whole, the part that holds the words.</summary>
    private static string At(StoryView story, string anchor) => LongStory.IsPaged(story) ? $"?at={anchor}" : "";
}
