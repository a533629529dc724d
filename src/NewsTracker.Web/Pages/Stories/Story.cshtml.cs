using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Rendering.Citations;
using NewsTracker.Web.Rendering.Timeline;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Pages.Stories;

/// <summary>The page of one story.</summary>
public sealed class StoryModel(StoryReader stories) : PageModel
{
    public StoryView Story { get; private set; } = null!;

    /// <summary>"full" shows every event of the timeline, anything else the short view.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Timeline { get; set; }

    /// <summary>Only events that this outlet reports.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Outlet { get; set; }

    /// <summary>One of the values of <see cref="TimelineChoice.Kinds"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>The event or sentence to whose page of the timeline or the summary the address leads.</summary>
    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    /// <summary>One of the values of <see cref="SummaryChoice.Kinds"/>: only such sentences of the summary.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sentences { get; set; }

    /// <summary>The page of the list of articles, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Articles { get; set; } = 1;

    /// <summary>The page of the list of sub-stories, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Stories { get; set; } = 1;

    /// <summary>The page of the list of external resources, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Resources { get; set; } = 1;

    /// <summary>The page of the list of what did not fit, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Findings { get; set; } = 1;

    /// <summary>The page of the list of sources that nothing on this page cites, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Sources { get; set; } = 1;

    /// <summary>Whether summary or timeline come in parts.</summary>
    public bool IsPaged => LongStory.IsPaged(Story);

    internal SummaryPage Summary { get; private set; } = null!;

    internal TimelinePage Events { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var choice = new TimelineChoice(Timeline == "full", Outlet, Kind, At);
        var found = choice.Full
            ? stories.StoryAsync(slug, s => TimelinePage.Of(s, choice).Events, cancellation)
            : stories.StoryAsync(slug, full: false, cancellation);
        if (await found is { } story)
        {
            Story = story;
            Events = TimelinePage.Of(story, choice);
            Summary = SummaryPage.Of(story, new SummaryChoice(Sentences), At);
            // A sub-story without siblings is shown as its story; it may get an address of its own again, so the redirect is not permanent.
            return story.Slug == slug ? Page() : Redirect(StoryAddress.Of(this, slug, story.Slug));
        }

        return await StoryAddress.ElsewhereAsync(this, stories, slug, cancellation);
    }
}
