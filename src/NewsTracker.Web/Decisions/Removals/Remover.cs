using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Decisions.Erasing;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Decisions.Removals;

/// <summary>
/// Removes articles and files by a person's decision, and takes such a decision back. What is deleted is overwritten on the disk. The
/// stories that showed the words are written anew by the writer; until then they show neither sentence nor passage of them.
/// </summary>
public sealed class Remover(Store store, ChangedArticles changed, InboxSignal signal, TimeProvider time, StoredDocuments documents)
{
    /// <summary>What would go, for a person to confirm; null when there is no such article.</summary>
    /// <returns>The plan, or null.</returns>
    public async Task<RemovalPlan?> PlanAsync(long article, CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await RemovalPlan.OfArticleAsync(db, article, cancellation);
    }

    /// <summary>What removing a file would take along; null when there is no such file.</summary>
    /// <returns>The plan, or null.</returns>
    public async Task<FileRemovalPlan?> PlanFileAsync(long file, CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await FileRemovalPlan.OfAsync(db, file, cancellation);
    }

    /// <returns>False when there is no such article.</returns>
    public Task<bool> RemoveArticleAsync(long article, string? by, CancellationToken cancellation) => RemoveAsync(
        [article],
        async (db, removal) =>
        {
            if (!await db.Articles.AnyAsync(a => a.Id == article && a.RemovedAt == null, cancellation)) return false;
            await RemoveAsync(db, removal, article, by, cancellation);
            return true;
        },
        cancellation);

    /// <summary>
    /// Removes a file with every article that is in no other; an article that does loses the versions that this one gave.
    /// </summary>
    /// <returns>False when there is no such file, or it is removed already.</returns>
    public async Task<bool> RemoveFileAsync(long file, string? by, CancellationToken cancellation)
    {
        if (await PlanFileAsync(file, cancellation) is not { RemovedAt: null } shown) return false;
        var touched = Of(shown);
        return await RemoveAsync(
            touched,
            async (db, removal) =>
            {
                var row = await db.Files.FindAsync([file], cancellation);
                // What was filed of it since the plan was shown goes too.
                if (row is not { RemovedAt: null } || await FileRemovalPlan.OfAsync(db, file, cancellation) is not { } plan) return false;
                touched.UnionWith(Of(plan));
                await new ImportedPageErasure(db, changed).EraseAsync(file, cancellation);
                foreach (var article in plan.Articles) await RemoveAsync(db, removal, article.Id, by, cancellation);
                foreach (var article in plan.Versions)
                    await new VersionErasure(db, changed, documents).EraseAsync(article.Id, file, cancellation);
                await db.GivenIds.Where(g => g.FileId == file).ExecuteDeleteAsync(cancellation);
                db.Decisions.Add(new FileRemoval(row.Sha256, Lifted: false).ToDecision(time.GetUtcNow().UtcTicks, by));
                await db.SaveChangesAsync(cancellation);
                await removal.DropBytesAsync(file, cancellation);
                return true;
            },
            cancellation);

        static HashSet<long> Of(FileRemovalPlan plan) => [.. plan.Articles.Select(a => a.Id), .. plan.Versions.Select(a => a.Id)];
    }

    /// <summary>Removes every sample file with its articles.</summary>
    /// <returns>How many files went.</returns>
    public async Task<int> RemoveSamplesAsync(string? by, CancellationToken cancellation)
    {
        var files = await store.WriteAsync(
            db => db.Files.Where(f => f.IsSample && f.RemovedAt == null).Select(f => f.Id).ToListAsync(cancellation), cancellation);
        foreach (var file in files) await RemoveFileAsync(file, by, cancellation);
        return files.Count;
    }

    /// <summary>Lets a removed article be handed in again.</summary>
    /// <returns>False when no removal of it is in force.</returns>
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
            db.Decisions.Add(new FileRemoval(row.Sha256, Lifted: true).ToDecision(now, by));
            foreach (var standing in (await RemovalBook.LoadAsync(db, cancellation)).Of(row.Sha256))
            {
                db.Decisions.Add((standing.What with { Lifted = true }).ToDecision(standing.Article, now, by));
                changed.Note(standing.Article);
            }

            return true;
        },
        cancellation);

    /// <summary>Erases an article and records the decision, which stays as its tombstone and keeps its documents and words out.</summary>
    private async Task RemoveAsync(NewsDb db, ArticleErasure erasure, long article, string? by, CancellationToken cancellation)
    {
        var before = (await RemovalBook.OfAsync(db, article, cancellation))?.What;
        var erased = await erasure.EraseAsync(article, cancellation);
        var what = new Removal(
            [.. erased.Documents.Union(before?.Documents ?? [])],
            [.. erased.TextKeys.Union(before?.TextKeys ?? [])],
            IsStub: erased.IsStub);
        db.Decisions.Add(what.ToDecision(article, time.GetUtcNow().UtcTicks, by));
        await db.SaveChangesAsync(cancellation);
    }

    /// <param name="articles">Those that it touches, as far as they are known before; <paramref name="work"/> may add to them.</param>
    /// <param name="work">The removal, in the writing transaction.</param>
    /// <param name="cancellation">Ends the wait for the writer.</param>
    private async Task<bool> RemoveAsync(
        HashSet<long> articles, Func<NewsDb, ArticleErasure, Task<bool>> work, CancellationToken cancellation)
    {
        // Old revisions are searched before the writer is held up; those written meanwhile are looked at inside.
        await using var reader = store.Open();
        var last = await reader.Revisions.MaxAsync(r => (long?)r.Id, cancellation) ?? 0;
        var before = await HistoryErasure.FindAsync(reader, articles, 0, cancellation);
        var known = articles.Count;
        var removed = await store.WriteAsync(
            async db =>
            {
                await StoreUpkeep.OverwriteDeletedAsync(db, isOn: true, cancellation);
                var names = RemovedWords.NamesOf(db, articles);
                if (!await work(db, new ArticleErasure(db, changed, time.GetUtcNow().UtcTicks))) return false;
                var since = await HistoryErasure.FindAsync(db, articles, articles.Count == known ? last : 0, cancellation);
                await HistoryErasure.ClearAsync(db, articles, [.. before.Union(since)], cancellation);
                await db.SaveChangesAsync(cancellation);
                RemovedWords.Purge(db, names);
                await StoreUpkeep.OverwriteDeletedAsync(db, isOn: false, cancellation);
                return true;
            },
            cancellation);
        if (removed) signal.Pulse();
        // What the log of changes still holds of the words goes with it.
        await StoreUpkeep.EmptyLogAsync(reader, cancellation);
        return removed;
    }
}
