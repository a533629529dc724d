using NewsTracker.Web.Words;

namespace NewsTracker.Web.Views.Stories;

/// <summary>Where words stand on a story's page.</summary>
internal static class ClaimPlace
{
    /// <param name="story">A state of a story.</param>
    /// <param name="id">What the words are known by.</param>
    /// <returns>The anchor of the sentence, else the event, else the difference with that id; null without one.</returns>
    public static string? Of(StoryView story, string id)
    {
        if (story.Sections.SelectMany(s => s.Sentences).FirstOrDefault(s => s.Id == id) is { } sentence) return sentence.Anchor;
        if (story.Timeline.Where(e => e.Id == id).MaxBy(e => e.Shown) is { } told) return told.Anchor;
        var differs = story.Disagreements.Concat(story.Counts).ToList().FindIndex(d => d.Id == id);
        return differs < 0 ? null : StoryAnchors.Disagreement(differs);
    }
}
