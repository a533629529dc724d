using NewsTracker.Core.Model;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>
/// The sources that one page lists: those cited on it, with back links to what stands on it. An imported page's own list is whole where it
/// is no longer than <see cref="MaxWhole"/>; the others of a longer one come in pages behind them.
/// </summary>
internal static class ShownSources
{
    /// <summary>By hand: a source takes 600 bytes of a page.</summary>
    private const int MaxWhole = 300;

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
            .Where(s => cited.Contains(s.Number) || (story.Sources.Count <= MaxWhole && IsListed(story, s)))
            .Select(s => s with { BackLinks = [.. s.BackLinks.Where(anchors.Contains)] })];
    }

    /// <summary>What an imported page lists and no page of it cites here, without back links.</summary>
    public static IReadOnlyList<SourceView> Others(StoryView story, IReadOnlyList<SourceView> shown)
    {
        if (story.Sources.Count <= MaxWhole) return [];
        var numbers = shown.Select(s => s.Number).ToHashSet();
        return [.. story.Sources.Where(s => IsListed(story, s) && !numbers.Contains(s.Number)).Select(s => s with { BackLinks = [] })];
    }

    private static bool IsListed(StoryView story, SourceView source) =>
        story.Origin == Origin.Imported && source.Description is not null;
}
