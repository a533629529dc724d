using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>Digest files as stored beside their stories. The newest of a story rules.</summary>
internal static class ImportedPages
{
    public static async Task<IReadOnlyList<ImportedPage>> NewestAsync(NewsDb db, CancellationToken cancellation)
    {
        var pages = await db.ImportedPages.AsNoTracking().OrderBy(p => p.Id).ToListAsync(cancellation);
        return [.. pages.GroupBy(p => p.StoryId).Select(g => g.Last())];
    }

    public static Task<ImportedPage?> OfStoryAsync(NewsDb db, long story, CancellationToken cancellation) =>
        db.ImportedPages.AsNoTracking().Where(p => p.StoryId == story).OrderByDescending(p => p.Id).FirstOrDefaultAsync(cancellation);

    public static string Write(ImportedStory digest) => JsonSerializer.Serialize(digest, DigestRows.Json);

    public static ImportedStory Read(ImportedPage page) => JsonSerializer.Deserialize<ImportedStory>(page.Digest, DigestRows.Json)!;
}
