using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Decisions.Erasing;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Decisions.Removals;

/// <summary>
/// What removing an article takes along. <paramref name="OthersInIt"/> counts what else of the file stays on file, and with it the file.
/// </summary>
public sealed record RemovalPlan(
    long Article, string Title, string? Outlet, StoryRef? Story, int Versions, int Uses, int Copies, IReadOnlyList<PlannedFile> Files)
{
    internal static async Task<RemovalPlan?> OfArticleAsync(NewsDb db, long article, CancellationToken cancellation)
    {
        var row = await db.Articles.AsNoTracking().Where(a => a.Id == article && a.RemovedAt == null)
            .Select(a => new
            {
                a.Title,
                Outlet = a.Outlet == null ? null : a.Outlet.Name,
                Slug = a.SubStory!.Parent == null ? null : a.SubStory.Parent.Slug,
                Story = a.SubStory.Parent == null ? null : a.SubStory.Parent.Title
            })
            .FirstOrDefaultAsync(cancellation);
        if (row is null) return null;
        var ids = await ArticleErasure.FilesOfAsync(db, article, cancellation);
        var files = await db.Files.AsNoTracking().Where(f => ids.Contains(f.Id)).OrderBy(f => f.Id)
            .Select(f => new PlannedFile(f.Id, f.Name, db.GivenIds
                .Where(g => g.FileId == f.Id && g.ArticleId != article)
                .Select(g => new { g.ArticleId, g.StoryId })
                .Distinct()
                .Count())).ToListAsync(cancellation);
        return new(
            article, row.Title, row.Outlet, row.Slug is null ? null : new StoryRef(row.Slug, row.Story!),
            await db.ArticleVersions.CountAsync(v => v.ArticleId == article, cancellation),
            await db.Citations.CountAsync(
                c => c.ArticleId == article && (c.SentenceId != null || db.TimelineEvents.Any(e => e.Id == c.EventId && e.Shown)),
                cancellation),
            await db.Articles.CountAsync(a => a.CopyOfId == article, cancellation), files);
    }
}

/// <summary>A file that gives the article.</summary>
/// <param name="Id">The file.</param>
/// <param name="Name">The name under which it came.</param>
/// <param name="OthersInIt">Articles and stories of the file that stay.</param>
public sealed record PlannedFile(long Id, string Name, int OthersInIt);

/// <summary>
/// What removing a file takes along: the articles that only it gives, those that lose a version or a second source by it, and the stories
/// that it states as a digest file.
/// </summary>
public sealed record FileRemovalPlan(
    long File,
    string Name,
    DateTimeOffset? RemovedAt,
    IReadOnlyList<ArticleRef> Articles,
    IReadOnlyList<ArticleRef> Versions,
    IReadOnlyList<StoryRef> Imported)
{
    internal static async Task<FileRemovalPlan?> OfAsync(NewsDb db, long file, CancellationToken cancellation)
    {
        var row = await db.Files.AsNoTracking().FirstOrDefaultAsync(f => f.Id == file, cancellation);
        if (row is null) return null;
        var articles = await db.Articles.AsNoTracking().Where(a => a.Versions.Any(v => v.FileId == file)).OrderBy(a => a.Id)
            .Select(a =>
                new { a.Id, a.Title, Outlet = a.Outlet == null ? null : a.Outlet.Name, Stays = a.Versions.Any(v => v.FileId != file) })
            .ToListAsync(cancellation);
        var imported = await db.ImportedPages
            .AsNoTracking()
            .Where(p => p.FileId == file)
            .Join(db.Stories, p => p.StoryId, s => s.Id, (p, s) => new StoryRef(s.Slug, s.Title))
            .ToListAsync(cancellation);
        return new(
            file, row.Name, row.RemovedAt is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : null,
            [.. articles.Where(a => !a.Stays).Select(a => new ArticleRef(a.Id, a.Outlet, a.Title))],
            [.. articles.Where(a => a.Stays).Select(a => new ArticleRef(a.Id, a.Outlet, a.Title))], imported);
    }
}
