using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>Digest files as stored beside their stories. The newest of a story rules.</summary>
internal static class StatedPages
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    public static async Task<IReadOnlyList<StatedPage>> NewestAsync(NewsDb db, CancellationToken cancellation)
    {
        var pages = await db.StatedPages.AsNoTracking().OrderBy(p => p.Id).ToListAsync(cancellation);
        return [.. pages.GroupBy(p => p.StoryId).Select(g => g.Last())];
    }

    public static Task<StatedPage?> OfStoryAsync(NewsDb db, long story, CancellationToken cancellation) =>
        db.StatedPages.AsNoTracking().Where(p => p.StoryId == story).OrderByDescending(p => p.Id).FirstOrDefaultAsync(cancellation);

    public static string Write(ImportedStory digest) => JsonSerializer.Serialize(digest, Json);

    public static ImportedStory Read(StatedPage page) => JsonSerializer.Deserialize<ImportedStory>(page.Digest, Json)!;

    /// <summary>The digest's own words, one sentence or event a line, for grouping.</summary>
    public static AnalyzedText Words(ImportedStory digest)
    {
        var words = new StringBuilder();
        foreach (var sentence in digest.Sections.SelectMany(s => s.Sentences)) words.Append(sentence.Text).Append('\n');
        foreach (var told in digest.Timeline) words.Append(told.Text).Append('\n');
        return EngineRestoring.Plain(words.ToString(), "en");
    }
}
