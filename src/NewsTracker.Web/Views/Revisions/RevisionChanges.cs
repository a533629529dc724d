using NewsTracker.Web.Views.Json;

namespace NewsTracker.Web.Views.Revisions;

/// <summary>
/// What one revision changed against the one before. Events that kept their words but changed their date are re-dated, not dropped and
/// added.
/// </summary>
public sealed record RevisionChanges(
    IReadOnlyList<string> SentencesAdded,
    IReadOnlyList<string> SentencesDropped,
    IReadOnlyList<string> EventsAdded,
    IReadOnlyList<string> EventsDropped,
    IReadOnlyList<string> EventsRedated,
    IReadOnlyList<string> ArticlesAdded,
    IReadOnlyList<string> ArticlesDropped)
{
    /// <summary>What people decided about the story, and this revision shows first.</summary>
    public IReadOnlyList<string> Decisions { get; init; } = [];

    /// <summary>Compares two states of a story; without an earlier one everything counts as new and nothing is listed.</summary>
    internal static RevisionChanges Between(StoryJson? old, StoryJson now)
    {
        if (old is null) return new([], [], [], [], [], [], []);
        var (oldSentences, newSentences) = (Sentences(old), Sentences(now));
        var (oldEvents, newEvents) = (Events(old), Events(now));
        var (oldArticles, newArticles) = (Articles(old), Articles(now));
        return new(
            [.. newSentences.Except(oldSentences)], [.. oldSentences.Except(newSentences)],
            [.. newEvents.Where(e => !oldEvents.ContainsKey(e.Key)).Select(e => $"{e.Value}: {e.Key}")],
            [.. oldEvents.Where(e => !newEvents.ContainsKey(e.Key)).Select(e => $"{e.Value}: {e.Key}")],
            [.. newEvents
                .Where(e => oldEvents.TryGetValue(e.Key, out var label) && label != e.Value)
                .Select(e => $"{oldEvents[e.Key]} → {e.Value}: {e.Key}")],
            [.. newArticles.Except(oldArticles)], [.. oldArticles.Except(newArticles)]);
    }

    private static List<string> Sentences(StoryJson story) => [.. story.Sections.SelectMany(s => s.Sentences).Select(s => s.Text)];

    private static Dictionary<string, string> Events(StoryJson story) =>
        story.Timeline.DistinctBy(e => e.Text).ToDictionary(e => e.Text, e => e.Label, StringComparer.Ordinal);

    private static List<string> Articles(StoryJson story) =>
        [.. story.Articles.Select(a => a.Outlet is { } outlet ? $"{outlet}: {a.Title}" : a.Title)];
}
