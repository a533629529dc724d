using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Ingestion.Decisions;

/// <summary>
/// Removes articles and files by a person's decision, and takes such a decision back. What is deleted is overwritten on the disk. The stories that showed the words
/// are written anew by the writer; until then they show neither sentence nor passage of them.
/// </summary>
public sealed class Remover(Store store, ChangedArticles changed, InboxSignal signal, TimeProvider time)
{
    /// <summary>What would go, for a person to confirm; null when there is no such article.</summary>
    public async Task<RemovalPlan?> PlanAsync(long article, CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await RemovalPlan.OfArticleAsync(db, article, cancellation);
    }

    /// <summary>What removing a file would take along; null when there is no such file.</summary>
    public async Task<FileRemovalPlan?> PlanFileAsync(long file, CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await FileRemovalPlan.OfAsync(db, file, cancellation);
    }

    /// <returns>False when there is no such article.</returns>
    public Task<bool> RemoveArticleAsync(long article, string? by, CancellationToken cancellation) => RemoveAsync(
        [article],
        async (db, removal, revisions) =>
        {
            if (!await db.Articles.AnyAsync(a => a.Id == article && a.RemovedAt == null, cancellation)) return false;
            await removal.RemoveAsync(article, revisions[article], cancellation);
            return true;
        },
        by,
        cancellation);

    /// <summary>Removes a file with every article that stands in no other; an article that does loses the versions that this one gave.</summary>
    /// <returns>False when there is no such file, or it is removed already.</returns>
    public async Task<bool> RemoveFileAsync(long file, string? by, CancellationToken cancellation)
    {
        if (await PlanFileAsync(file, cancellation) is not { RemovedAt: null } plan) return false;
        return await RemoveAsync(
            [.. plan.Articles.Select(a => a.Id), .. plan.Versions.Select(a => a.Id)],
            async (db, removal, revisions) =>
            {
                var row = await db.Files.FindAsync([file], cancellation);
                if (row is not { RemovedAt: null }) return false;
                await new StatedRemoval(db, changed).RemoveAsync(file, cancellation);
                foreach (var article in plan.Articles) await removal.RemoveAsync(article.Id, revisions[article.Id], cancellation);
                foreach (var article in plan.Versions) await new VersionRemoval(db, changed).RemoveAsync(article.Id, file, revisions[article.Id], cancellation);
                await db.GivenIds.Where(g => g.FileId == file).ExecuteDeleteAsync(cancellation);
                db.Decisions.Add(RemovalBook.FileDecision(row.Sha256, time.GetUtcNow().UtcTicks, by, lifted: false));
                await db.SaveChangesAsync(cancellation);
                await removal.DropBytesAsync(file, cancellation);
                return true;
            },
            by,
            cancellation);
    }

    /// <summary>Lets a removed article be handed in again.</summary>
    /// <returns>False when no removal of it stands.</returns>
    public Task<bool> LiftAsync(long article, string? by, CancellationToken cancellation) => store.WriteAsync(
        async db =>
        {
            if (await RemovalBook.OfAsync(db, article, cancellation) is not { } standing) return false;
            db.Decisions.Add((standing.What with { Lifted = true }).ToDecision(article, time.GetUtcNow().UtcTicks, by));
            changed.Note(article);
            return true;
        },
        cancellation);

    /// <summary>Lets a removed file be handed in again, with all articles that went with it.</summary>
    /// <returns>False when there is no such file or it is not removed.</returns>
    public Task<bool> LiftFileAsync(long file, string? by, CancellationToken cancellation) => store.WriteAsync(
        async db =>
        {
            if (await db.Files.FindAsync([file], cancellation) is not { RemovedAt: not null } row) return false;
            var now = time.GetUtcNow().UtcTicks;
            db.Decisions.Add(RemovalBook.FileDecision(row.Sha256, now, by, lifted: true));
            foreach (var standing in (await RemovalBook.LoadAsync(db, cancellation)).Of(row.Sha256))
            {
                db.Decisions.Add((standing.What with { Lifted = true }).ToDecision(standing.Article, now, by));
                changed.Note(standing.Article);
            }

            return true;
        },
        cancellation);

    private async Task<bool> RemoveAsync(
        IReadOnlyList<long> articles, Func<NewsDb, ArticleRemoval, IReadOnlyDictionary<long, IReadOnlyList<long>>, Task<bool>> work, string? by, CancellationToken cancellation)
    {
        // Old revisions are searched before the writer is held up; those written meanwhile are looked at inside.
        await using var reader = store.Open();
        var last = await reader.Revisions.MaxAsync(r => (long?)r.Id, cancellation) ?? 0;
        var before = await RemovedHistory.FindAsync(reader, articles, 0, cancellation);
        var removed = await store.WriteAsync(
            async db =>
            {
                await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete=ON", cancellation);
                var since = await RemovedHistory.FindAsync(db, articles, last, cancellation);
                var revisions = articles.Distinct().ToDictionary(a => a, a => (IReadOnlyList<long>)[.. before[a], .. since[a]]);
                return await work(db, new ArticleRemoval(db, changed, time.GetUtcNow().UtcTicks, by), revisions);
            },
            cancellation);
        if (removed) signal.Pulse();
        // What the log of changes still holds of the words goes with it.
        await reader.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        return removed;
    }
}
