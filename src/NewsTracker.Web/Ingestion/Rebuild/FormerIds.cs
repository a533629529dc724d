using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Rebuild;

/// <summary>
/// The article that each document was filed as before a rebuild, which may meet an article's versions and duplicates in another order:
/// whichever comes first, the article keeps its id.
/// </summary>
internal static class FormerIds
{
    public static async Task<IReadOnlyDictionary<DocumentRef, long>> RememberAsync(NewsDb db, CancellationToken cancellation)
    {
        var ids = new Dictionary<DocumentRef, long>();
        foreach (var version in await db.ArticleVersions
            .AsNoTracking()
            .OrderBy(v => v.Number)
            .Select(v => new { v.File!.Sha256, v.Index, v.ArticleId })
            .ToListAsync(cancellation))
            ids.TryAdd(new(version.Sha256, version.Index), version.ArticleId);
        // A file that gave one article and no version of it was a duplicate; its only document is the first.
        var duplicates = await db.GivenIds
            .AsNoTracking()
            .Where(g => !db.ArticleVersions.Any(v => v.FileId == g.FileId))
            .GroupBy(g => g.FileId)
            .Select(g =>
                new { File = g.Key, Article = g.Min(x => x.ArticleId), Last = g.Max(x => x.ArticleId), Story = g.Max(x => x.StoryId) })
            .ToListAsync(cancellation);
        var files = await db.Files
            .AsNoTracking()
            .Select(f => new { f.Id, f.Sha256 })
            .ToDictionaryAsync(f => f.Id, f => f.Sha256, cancellation);
        foreach (var duplicate in duplicates)
            if (duplicate is { Article: { } article, Story: null } && article == duplicate.Last)
                ids.TryAdd(new(files[duplicate.File], 0), article);
        return ids;
    }
}
