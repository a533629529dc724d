using System.Text.Json;
using NewsTracker.Core.Digests;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Stories;

internal static class StoryDisagreements
{
    public static IReadOnlyList<Disagreement> Of(Story story) =>
        story.Disagreements is { } json ? JsonSerializer.Deserialize<List<Disagreement>>(json, DigestRowsWriter.Json) ?? [] : [];

    public static IEnumerable<long> Articles(Story story) =>
        Of(story).SelectMany(d => d.Sides).SelectMany(s => s.Citations).Where(c => c.Passage is not null).Select(c => c.Article).OfType<long>();
}
