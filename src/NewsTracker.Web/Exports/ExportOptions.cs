using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Exports;

/// <summary>What an export is asked for beside the story.</summary>
/// <param name="FullTimeline">Every candidate event, not only those of the page.</param>
/// <param name="Site">Address of the site, ending in a slash, for links back to it; null when it has none that others could open.</param>
internal sealed record ExportOptions(bool FullTimeline = false, Uri? Site = null)
{
    public IEnumerable<EventView> Events(StoryView story) => story.Timeline.Where(e => FullTimeline || e.Shown);

    /// <summary>Address of the story's page, or of a place on it; null without a site.</summary>
    public string? PageOf(StoryView story, string? anchor = null) =>
        Site is null
            ? null
            : new Uri(Site, $"stories/{Uri.EscapeDataString(story.Slug)}").AbsoluteUri + (anchor is null ? "" : "#" + anchor);
}
