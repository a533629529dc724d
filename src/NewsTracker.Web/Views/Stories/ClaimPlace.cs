using NewsTracker.Web.Words;

namespace NewsTracker.Web.Views.Stories;

/// <summary>Where words stand on a story's page.</summary>
/// <param name="Anchor">The element's id.</param>
/// <param name="InFullTimeline">Whether only the full timeline shows it.</param>
internal sealed record ClaimPlace(string Anchor, bool InFullTimeline)
{
    /// <param name="story">A state of a story.</param>
    /// <param name="id">What the words are known by.</param>
    /// <returns>The sentence, else the event, else the difference with that id; null without one.</returns>
    public static ClaimPlace? Of(StoryView story, string id)
    {
        if (story.Sections.SelectMany(s => s.Sentences).FirstOrDefault(s => s.Id == id) is { } sentence) return new(sentence.Anchor, false);
        if (story.Timeline.Where(e => e.Id == id).OrderByDescending(e => e.Shown).FirstOrDefault() is { } told)
            return new(told.Anchor, !told.Shown);
        var differs = story.Disagreements.Concat(story.Counts).Select((d, i) => (d.Id, Index: i)).Where(d => d.Id == id).ToList();
        return differs.Count > 0 ? new(StoryAnchors.Disagreement(differs[0].Index), false) : null;
    }
}
