using System.Text.Json;

namespace NewsTracker.Web.Views.Revisions;

/// <summary>What one revision changed against the one before. Events that kept their words but changed their date are re-dated, not dropped and added.</summary>
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

    /// <summary>Compares two story JSONs; without an earlier one everything counts as new and nothing is listed.</summary>
    public static RevisionChanges Between(byte[]? before, byte[] after)
    {
        if (before is null) return new([], [], [], [], [], [], []);
        using var old = JsonDocument.Parse(before);
        using var now = JsonDocument.Parse(after);
        var (oldSentences, newSentences) = (Sentences(old), Sentences(now));
        var (oldEvents, newEvents) = (Events(old), Events(now));
        var (oldArticles, newArticles) = (Articles(old), Articles(now));
        return new(
            [.. newSentences.Except(oldSentences)], [.. oldSentences.Except(newSentences)],
            [.. newEvents.Where(e => !oldEvents.ContainsKey(e.Key)).Select(e => $"{e.Value}: {e.Key}")],
            [.. oldEvents.Where(e => !newEvents.ContainsKey(e.Key)).Select(e => $"{e.Value}: {e.Key}")],
            [.. newEvents.Where(e => oldEvents.TryGetValue(e.Key, out var label) && label != e.Value).Select(e => $"{oldEvents[e.Key]} → {e.Value}: {e.Key}")],
            [.. newArticles.Except(oldArticles)], [.. oldArticles.Except(newArticles)]);
    }

    private static List<string> Sentences(JsonDocument story) =>
        [.. story.RootElement.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("sentences").EnumerateArray()).Select(s => s.GetProperty("text").GetString()!)];

    private static Dictionary<string, string> Events(JsonDocument story) => story.RootElement.GetProperty("timeline").EnumerateArray()
        .DistinctBy(e => e.GetProperty("text").GetString()).ToDictionary(e => e.GetProperty("text").GetString()!, e => e.GetProperty("label").GetString()!, StringComparer.Ordinal);

    private static List<string> Articles(JsonDocument story) =>
        [.. story.RootElement.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("outlet").GetString() is { } outlet ? $"{outlet}: {a.GetProperty("title").GetString()}" : a.GetProperty("title").GetString()!)];
}
