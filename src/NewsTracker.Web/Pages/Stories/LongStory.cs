using NewsTracker.Web.Rendering.Citations;
using NewsTracker.Web.Rendering.Timeline;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Pages.Stories;

/// <summary>Stories whose summary or short timeline is too long for one page.</summary>
internal static class LongStory
{
    /// <param name="story">A story with its short timeline, or a revision of one.</param>
    /// <returns>Whether an address has to say what it leads to with "at", besides its fragment.</returns>
    public static bool IsPaged(StoryView story) =>
        story.Timeline.Count > TimelinePage.MaxShort
        || story.Sections.Sum(s => s.Sentences.Count) > SummaryPage.Size
        || story.Sections.Count > SummaryPage.Size;
}
