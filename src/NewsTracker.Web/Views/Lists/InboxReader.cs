using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Views.Lists;

/// <summary>Hand-ins with what became of their files; lists are bounded and paged by cursor.</summary>
public sealed class InboxReader(NewsDb db)
{
    private const int ListedArticles = 20;
    private const int ListedRejections = 20;

    /// <summary>How many hand-ins there are by state.</summary>
    /// <returns>Numbers of files by state.</returns>
    public async Task<InboxCounts> CountsAsync(CancellationToken cancellation) => new(
        await db.Receipts.CountAsync(cancellation), await Of("waiting").CountAsync(cancellation),
        await Of("filed").CountAsync(cancellation), await Of("rejected").CountAsync(cancellation));

    /// <summary>What was handed in, newest first.</summary>
    /// <param name="state">"waiting", "filed" or "rejected"; null for all.</param>
    /// <param name="cursor">Where to go on.</param>
    /// <param name="size">How many.</param>
    /// <param name="cancellation">Ends the query.</param>
    /// <returns>A page of the list, the newest first, and the cursor of the next.</returns>
    public async Task<CursorPage<InboxRow>> ListAsync(string? state, string? cursor, int size, CancellationToken cancellation)
    {
        var query = Of(state);
        if (long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var before)) query = query.Where(r => r.Id < before);
        var receipts = await query.OrderByDescending(r => r.Id).Take(size + 1).ToListAsync(cancellation);
        var rows = await RowsAsync(receipts.Take(size).ToList(), cancellation);
        return new CursorPage<InboxRow>(rows, receipts.Count > size ? receipts[size - 1].Id.ToString(CultureInfo.InvariantCulture) : null);
    }

    /// <summary>The last hand-in of each of these files, in their order (for the result of an upload).</summary>
    /// <returns>In the order of the ids that were found.</returns>
    public async Task<IReadOnlyList<InboxRow>> FilesAsync(IReadOnlyList<long> fileIds, CancellationToken cancellation)
    {
        var receipts = await db.Receipts.AsNoTracking().Where(r => fileIds.Contains(r.FileId)).ToListAsync(cancellation);
        var last = receipts.GroupBy(r => r.FileId).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Id)!);
        return await RowsAsync([.. fileIds.Where(last.ContainsKey).Select(id => last[id])], cancellation);
    }

    /// <returns>Which of "outlet" and "published" an article lacks; null when there is no such article.</returns>
    public async Task<IReadOnlySet<string>?> LacksAsync(long article, CancellationToken cancellation) =>
        await db.Articles.AsNoTracking().Where(a => a.Id == article && a.RemovedAt == null)
            .Select(a => new { a.OutletId, a.Published })
            .FirstOrDefaultAsync(cancellation) is { } row
            ? new[] { row.OutletId is null ? "outlet" : null, row.Published is null ? "published" : null }.OfType<string>().ToHashSet()
            : null;

    /// <summary>How many files wait: not yet read, or their stories not yet written.</summary>
    /// <returns>A number of files.</returns>
    public Task<int> PendingAsync(CancellationToken cancellation) =>
        db.Files.CountAsync(f => f.State == FileState.Received || f.State == FileState.Read, cancellation);

    /// <summary>"waiting", "filed" or "rejected" (removed files too); anything else is all.</summary>
    private IQueryable<Receipt> Of(string? state) => state switch
    {
        "waiting" => In(f => f.State == FileState.Received || f.State == FileState.Read),
        "filed" => In(f => f.State == FileState.Filed),
        "rejected" => In(f => f.State == FileState.Rejected || f.Rejected > 0),
        _ => db.Receipts.AsNoTracking(),
    };

    private async Task<IReadOnlyList<InboxRow>> RowsAsync(IReadOnlyList<Receipt> receipts, CancellationToken cancellation)
    {
        var ids = receipts.Select(r => r.FileId).Distinct().ToList();
        var files = await db.Files.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancellation);
        // A file of fifty thousand articles is counted, and its first are named.
        var counts = await db.GivenIds
            .Where(g => ids.Contains(g.FileId))
            .GroupBy(g => g.FileId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var (firstGiven, firstRejections) = (new List<GivenId>(), new List<FileRejection>());
        foreach (var id in ids)
        {
            if (counts.ContainsKey(id))
                firstGiven.AddRange(await db.GivenIds
                    .AsNoTracking()
                    .Where(g => g.FileId == id)
                    .OrderBy(g => g.Id)
                    .Take(ListedArticles)
                    .ToListAsync(cancellation));
            if (files[id].Rejected > 0)
                firstRejections.AddRange(await db.FileRejections
                    .AsNoTracking()
                    .Where(r => r.FileId == id)
                    .OrderBy(r => r.Id)
                    .Take(ListedRejections)
                    .ToListAsync(cancellation));
        }

        var (given, rejections) = (firstGiven.ToLookup(g => g.FileId), firstRejections.ToLookup(r => r.FileId));
        var wanted = given.SelectMany(g => g).Select(g => g.ArticleId).OfType<long>().Distinct().ToList();
        var articles = await db.Articles.AsNoTracking().Where(a => wanted.Contains(a.Id))
            .Select(a => new
            {
                a.Id,
                a.Title,
                Outlet = a.Outlet == null ? null : a.Outlet.Name,
                Slug = a.SubStory!.Parent!.Slug,
                Story = a.SubStory.Parent.Title
            })
            .ToDictionaryAsync(a => a.Id, cancellation);
        var told = given.SelectMany(g => g).Where(g => g.StoryId is not null).Select(g => g.StoryId!.Value).Distinct().ToList();
        var stories = await db.Stories
            .AsNoTracking()
            .Where(s => told.Contains(s.Id))
            .ToDictionaryAsync(s => s.Id, s => new StoryRef(s.Slug, s.Title), cancellation);
        return [.. receipts.Select(r =>
        {
            var file = files[r.FileId];
            return new InboxRow(
                r.FileId, r.Name, new DateTimeOffset(r.At, TimeSpan.Zero), file.Size, file.State, r.IsDuplicate, file.RemovedAt is not null,
                file.Entrance,
                new FileCounts(file.Added, file.NewVersions, file.Copies, file.Duplicates, file.Rejected),
                [.. given[r.FileId].Select(g =>
                    g.ArticleId is { } id && articles.TryGetValue(id, out var a)
                    ? new InboxArticle(a.Id, a.Title, a.Outlet, new StoryRef(a.Slug, a.Story))
                    : g.StoryId is { } storyId && stories.TryGetValue(storyId, out var story)
                    ? new InboxArticle(null, story.Title, null, story)
                    : null).OfType<InboxArticle>()],
                counts.GetValueOrDefault(r.FileId),
                [.. rejections[r.FileId].Select(x => new InboxRejection(x.Entry, x.Message))], file.Rejected);
        })];
    }

    private IQueryable<Receipt> In(Expression<Func<StoredFile, bool>> which)
    {
        var files = db.Files.Where(which).Select(f => f.Id);
        return db.Receipts.AsNoTracking().Where(r => files.Contains(r.FileId));
    }
}
