using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Views.Lists;

/// <summary>Hand-ins with what became of their files.</summary>
internal static class InboxLoading
{
    private const int ListedArticles = 20;
    private const int ListedRejections = 20;

    /// <summary>"waiting", "filed" or "rejected" (removed files too); anything else is all.</summary>
    public static IQueryable<Receipt> Of(NewsDb db, string? state) => state switch
    {
        "waiting" => In(db, f => f.State == FileState.Received || f.State == FileState.Read),
        "filed" => In(db, f => f.State == FileState.Filed),
        "rejected" => In(db, f => f.State == FileState.Rejected || f.Rejected > 0),
        _ => db.Receipts.AsNoTracking(),
    };

    public static async Task<InboxCounts> CountAsync(NewsDb db, CancellationToken cancellation) => new(
        await db.Receipts.CountAsync(cancellation), await Of(db, "waiting").CountAsync(cancellation), await Of(db, "filed").CountAsync(cancellation), await Of(db, "rejected").CountAsync(cancellation));

    public static async Task<IReadOnlyList<InboxRow>> RowsAsync(NewsDb db, IReadOnlyList<Receipt> receipts, CancellationToken cancellation)
    {
        var ids = receipts.Select(r => r.FileId).Distinct().ToList();
        var files = await db.Files.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancellation);
        // A file of fifty thousand articles is counted, and its first are named.
        var counts = await db.GivenIds.Where(g => ids.Contains(g.FileId)).GroupBy(g => g.FileId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var (firstGiven, firstRejections) = (new List<GivenId>(), new List<FileRejection>());
        foreach (var id in ids)
        {
            if (counts.ContainsKey(id)) firstGiven.AddRange(await db.GivenIds.AsNoTracking().Where(g => g.FileId == id).OrderBy(g => g.Id).Take(ListedArticles).ToListAsync(cancellation));
            if (files[id].Rejected > 0) firstRejections.AddRange(await db.FileRejections.AsNoTracking().Where(r => r.FileId == id).OrderBy(r => r.Id).Take(ListedRejections).ToListAsync(cancellation));
        }

        var (given, rejections) = (firstGiven.ToLookup(g => g.FileId), firstRejections.ToLookup(r => r.FileId));
        var wanted = given.SelectMany(g => g).Select(g => g.ArticleId).OfType<long>().Distinct().ToList();
        var articles = await db.Articles.AsNoTracking().Where(a => wanted.Contains(a.Id))
            .Select(a => new { a.Id, a.Title, Outlet = a.Outlet == null ? null : a.Outlet.Name, Slug = a.SubStory!.Parent!.Slug, Story = a.SubStory.Parent.Title })
            .ToDictionaryAsync(a => a.Id, cancellation);
        var told = given.SelectMany(g => g).Where(g => g.StoryId is not null).Select(g => g.StoryId!.Value).Distinct().ToList();
        var stories = await db.Stories.AsNoTracking().Where(s => told.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => new StoryRef(s.Slug, s.Title), cancellation);
        return [.. receipts.Select(r =>
        {
            var file = files[r.FileId];
            return new InboxRow(
                r.FileId, r.Name, new DateTimeOffset(r.At, TimeSpan.Zero), file.Size, file.State, r.IsDuplicate, file.RemovedAt is not null, file.Entrance,
                new FileCounts(file.Added, file.NewVersions, file.Copies, file.Duplicates, file.Rejected),
                [.. given[r.FileId].Select(g =>
                    g.ArticleId is { } id && articles.TryGetValue(id, out var a) ? new InboxArticle(a.Id, a.Title, a.Outlet, new StoryRef(a.Slug, a.Story))
                    : g.StoryId is { } storyId && stories.TryGetValue(storyId, out var story) ? new InboxArticle(null, story.Title, null, story) : null).OfType<InboxArticle>()],
                counts.GetValueOrDefault(r.FileId),
                [.. rejections[r.FileId].Select(x => new InboxRejection(x.Entry, x.Message))], file.Rejected);
        })];
    }

    private static IQueryable<Receipt> In(NewsDb db, Expression<Func<StoredFile, bool>> which)
    {
        var files = db.Files.Where(which).Select(f => f.Id);
        return db.Receipts.AsNoTracking().Where(r => files.Contains(r.FileId));
    }
}
