using NewsTracker.Core.Model;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>
/// The sources that one page lists: those cited on it, with back links to what stands on it. An imported page's own list is always whole.
/// </summary>
internal static class ShownSources
{
    public static IReadOnlyList<SourceView> Of(StoryView story, IReadOnlyList<EventView> events)
    {
        var sentences = story.Sections.SelectMany(s => s.Sentences).ToList();
        var anchors = sentences
            .Select(s => s.Anchor)
            .Concat(events.Select(e => e.Anchor))
            .Concat(story.Disagreements.Concat(story.Counts).Select((_, i) => StoryAnchors.Disagreement(i)))
            .ToHashSet(StringComparer.Ordinal);
        var cited = sentences.SelectMany(s => s.Citations.Concat(s.Corroboration).Concat(s.ContradictedBy).Concat(s.UpdatedBy))
            .Concat(events.SelectMany(e => e.Citations))
            .Concat(story.Disagreements.Concat(story.Counts).SelectMany(d => d.Sides).SelectMany(s => s.Citations))
            .Select(c => c.Source).OfType<int>().ToHashSet();
        return [.. story.Sources
            .Where(s => cited.Contains(s.Number) || (story.Origin == Origin.Imported && s.Description is not null))
            .Select(s => s with { BackLinks = [.. s.BackLinks.Where(anchors.Contains)] })];
    }
}
