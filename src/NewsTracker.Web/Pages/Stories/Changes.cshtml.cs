using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Pages.Stories;

/// <summary>What differs between two revisions: since a day, a moment or a revision, up to a revision or the present.</summary>
public sealed class StoryChangesModel(RevisionReader revisions, StoryReader stories, TimeProvider time) : PageModel
{
    /// <summary>
    /// A revision's number (0: before the first), a day ("2026-01-22", from its beginning in UTC), an ISO 8601 moment or a word
    /// ("yesterday", "3-days", "week"); without it, the last change.
    /// </summary>
    [BindProperty(SupportsGet = true)]
    public string? Since { get; set; }

    /// <summary>A revision's number; the present one without it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Until { get; set; }

    public RevisedStory Story { get; private set; } = null!;

    /// <summary>Null when the story did not exist yet.</summary>
    public RevisionView? Before { get; private set; }

    public RevisionView After { get; private set; } = null!;

    public RevisionDiff? Diff { get; private set; }

    /// <summary>What is wrong with the question, null when it could be answered.</summary>
    public string? Fault { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await revisions.StoryAsync(slug, cancellation) is not { } story)
            return await StoryAddress.ElsewhereAsync(this, stories, slug, cancellation);
        if (story.Slug != slug) return Redirect(StoryAddress.Of(this, slug, story.Slug));
        Story = story;
        var (from, to) = (await SinceAsync(cancellation), UntilNumber());
        Fault = from is null ? "“Since” is neither a day like 2026-01-22 nor a word like “yesterday” nor the number of a revision."
            : to is null || to < 1 || to > story.Revision ? $"The story has the revisions 1 to {story.Revision}."
            : from > to ? "The earlier revision goes first." : null;
        if (Fault is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (await revisions.OneAsync(story, to!.Value, cancellation) is not { } after) return NotFound();
        Before = await revisions.OneAsync(story, from!.Value, cancellation);
        (After, Diff) = (after, RevisionDiff.Between(Before?.Story, after.Story));
        return Page();
    }

    private async Task<int?> SinceAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Since)) return Math.Max(0, (UntilNumber() ?? 1) - 1);
        if (int.TryParse(Since, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        return SinceText.Read(Since, time.GetUtcNow()) is { } moment
            ? await revisions.NumberAtAsync(Story.Id, moment, cancellation)
            : null;
    }

    private int? UntilNumber() =>
        string.IsNullOrWhiteSpace(Until) ? Story.Revision
            : int.TryParse(Until, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : null;
}
