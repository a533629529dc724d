using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Views.Stories;

internal static class StoryDisagreements
{
    public static IReadOnlyList<Disagreement> Of(Story story) =>
        story.Disagreements is { } json ? JsonSerializer.Deserialize<List<Disagreement>>(json, DigestRowsWriter.Json) ?? [] : [];

    /// <summary>The articles whose passages they cite, each with the version that was read.</summary>
    public static IEnumerable<(long Article, int Version)> Cited(Story story) =>
        Of(story).SelectMany(d => d.Sides).SelectMany(s => s.Citations).Where(c => c is { Passage: not null, Article: not null }).Select(c => (c.Article!.Value, c.Version ?? Citation.FirstVersion));
}
