using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Views.Articles;

/// <summary>Two versions of an article, the earlier one first.</summary>
public sealed record VersionPair(ArticleRef Article, string? Language, ComparedVersion From, ComparedVersion To, IReadOnlyList<int> Numbers)
{
    internal static async Task<VersionPair?> LoadAsync(NewsDb db, long id, int from, int to, CancellationToken cancellation)
    {
        var article = await db.Articles
            .AsNoTracking()
            .Include(a => a.Outlet)
            .FirstOrDefaultAsync(a => a.Id == id && a.RemovedAt == null, cancellation);
        var numbers = await db.ArticleVersions
            .Where(v => v.ArticleId == id)
            .OrderBy(v => v.Number)
            .Select(v => v.Number)
            .ToListAsync(cancellation);
        if (article is null || from == to || !numbers.Contains(from) || !numbers.Contains(to)) return null;
        var versions = await db.ArticleVersions
            .AsNoTracking()
            .Include(v => v.File)
            .Where(v => v.ArticleId == id && (v.Number == from || v.Number == to))
            .OrderBy(v => v.Number)
            .ToListAsync(cancellation);
        return new(new(id, article.Outlet?.Name, article.Title), article.Language, Of(versions[0]), Of(versions[1]), numbers);
    }

    private static ComparedVersion Of(ArticleVersion version) =>
        new(version.Number, new DateTimeOffset(version.AddedAt, TimeSpan.Zero), version.File!.Name, version.Title, version.Text);
}

/// <summary>The title is the one that the version's file gave.</summary>
public sealed record ComparedVersion(int Number, DateTimeOffset Added, string FileName, string Title, string Text);
