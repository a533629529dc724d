using NewsTracker.Web.Hosting;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Exports;

/// <summary>One way to write a story out, for the command line and for its address "/stories/{slug}.{Ending}".</summary>
/// <param name="Name">What `--format` takes.</param>
/// <param name="Ending">End of file names and addresses, without the first stop: "md", "csl.json".</param>
/// <param name="MediaType">Content type, with its charset.</param>
/// <param name="IsDownload">True where a browser shall save and not show it.</param>
/// <param name="Write">Story to bytes; equal stories give equal bytes.</param>
internal sealed record ExportFormat(string Name, string Ending, string MediaType, bool IsDownload, Func<StoryView, ExportOptions, byte[]> Write);

/// <summary>What an export is asked for beside the story.</summary>
/// <param name="FullTimeline">Every candidate event, not only those of the page.</param>
/// <param name="Site">Address of the site, ending in a slash, for links back to it; null when it has none that others could open.</param>
internal sealed record ExportOptions(bool FullTimeline = false, Uri? Site = null)
{
    public IEnumerable<EventView> Events(StoryView story) => story.Timeline.Where(e => FullTimeline || e.Shown);

    /// <summary>Address of the story's page, or of a place on it; null without a site.</summary>
    public string? PageOf(StoryView story, string? anchor = null) =>
        Site is null ? null : new Uri(Site, $"stories/{Uri.EscapeDataString(story.Slug)}").AbsoluteUri + (anchor is null ? "" : "#" + anchor);
}
