using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Reading;
using NewsTracker.Web.Ingestion.Decisions;
using NewsTracker.Web.Search;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion;

/// <summary>How far a drain has come, for progress bars.</summary>
public sealed record IngestionProgress(int FilesDone, int FilesWaiting, int StoriesWaiting);

/// <summary>
/// Inbox to stories: reads the waiting files, files their articles, links the stories and rewrites the digests that changed, each step in transactions, so
/// that a killed process goes on where it stopped. One at a time; only the process that owns the data folder runs it.
/// </summary>
public sealed class IngestionService(Store store, StoryWriter stories, ChangedArticles changed, IngestionOptions options, TimeProvider time, ILogger<IngestionService> log)
{
    private EngineState? state;
    private int sinceDigests;
    private bool looked;

    /// <summary>Works until no file waits and no story is stale.</summary>
    public async Task DrainAsync(Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        while (true)
        {
            await FollowDecisionsAsync(cancellation);
            var batch = await NextAsync(cancellation);
            if (batch.Count > 0)
            {
                var read = await ReadAllAsync(batch, cancellation);
                var started = time.GetTimestamp();
                foreach (var part in ReadFile.Parts(read, options.BatchDocuments)) await FileAsync(part, cancellation);
                log.LogDebug("Filed {Files} files in {Elapsed}", batch.Count, time.GetElapsedTime(started));
                done += batch.Count;
                if (progress is not null) progress(new(done, await WaitingAsync(cancellation), 0));
                if (sinceDigests < options.ArticlesBetweenDigests) continue;
            }

            sinceDigests = 0;
            var worked = await WriteStaleAsync(done, progress, cancellation);
            if (batch.Count == 0 && !worked) return;
        }
    }

    /// <summary>Gives articles their place again after a person's decision, without waiting for a file. A fault is logged and tried again; the inbox goes on.</summary>
    private async Task FollowDecisionsAsync(CancellationToken cancellation)
    {
        try
        {
            if (!looked) await LookForUnplacedAsync(cancellation);
            if (changed.Any) await FilingAsync([], cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            (state, looked) = (null, false);
            log.LogError(fault, "Following decisions about articles failed");
        }
    }

    /// <summary>Articles that a killed process left without a place.</summary>
    private async Task LookForUnplacedAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        foreach (var id in await db.Articles.Where(a => a.SubStory!.IsStale && a.Reason == null && a.RemovedAt == null).Select(a => a.Id).ToListAsync(cancellation)) changed.Note(id);
        looked = true;
    }

    private async Task<List<StoredFile>> NextAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        var files = await db.Files.AsNoTracking().Where(f => f.State == FileState.Received).OrderBy(f => f.Id).Take(options.BatchFiles).ToListAsync(cancellation);
        var bytes = 0L;
        return [.. files.TakeWhile((f, i) => (bytes += f.Size) <= options.BatchBytes || i == 0)];
    }

    private async Task<IReadOnlyList<ReadFile>> ReadAllAsync(List<StoredFile> files, CancellationToken cancellation)
    {
        var read = new ConcurrentDictionary<long, ReadFile>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount), CancellationToken = cancellation };
        await Parallel.ForEachAsync(files, parallel, async (file, token) => read[file.Id] = await ReadAsync(file, token));
        return [.. files.Select(f => read[f.Id])];
    }

    internal async Task<ReadFile> ReadAsync(StoredFile file, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var content = await db.FileContents.AsNoTracking().FirstOrDefaultAsync(c => c.FileId == file.Id, cancellation);
        var result = content is null
            ? ReadResult.Rejected("removed", "The file's bytes have been removed.")
            : await FileReading.ReadAsync(FileReading.Bytes(content), file.Name, options, cancellation);
        var documents = result.Documents.Select((d, i) => (Document: d, Index: i)).Skip(file.State == FileState.Received ? file.DocumentsDone : 0)
            .AsParallel().AsOrdered().WithCancellation(cancellation).Select(d => new ReadDocument(d.Document, d.Index, FileReading.Analyze(d.Document))).ToList();
        return new ReadFile(file.Id, file.Sha256, file.Name, file.ChosenStoryId, file.IsSample, documents, result.Rejections) { Total = result.Documents.Count };
    }

    /// <summary>Files a batch in one transaction; when that fails, one by one, so that a single bad file is rejected and the others are not.</summary>
    private async Task FileAsync(List<ReadFile> files, CancellationToken cancellation)
    {
        try
        {
            sinceDigests += await FilingAsync(files, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            state = null; // the engine may hold what the transaction lost
            if (files.Count > 1)
            {
                foreach (var file in files) await FileAsync([file], cancellation);
                return;
            }

            log.LogError(fault, "Filing {File} failed", files[0].Name);
            var broken = files[0] with { Documents = [], Rejections = [new Rejection("internal", "The file was read but could not be filed; the server's log tells more.")] };
            await FilingAsync([broken], cancellation);
        }
    }

    internal Task<int> FilingAsync(IReadOnlyList<ReadFile> files, CancellationToken cancellation) => store.WriteAsync(
        async db =>
        {
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            state ??= await EngineState.LoadAsync(db, cancellation);
            state.Engine.NextId = Math.Max(state.Engine.NextId, await StoryIds.NextAsync(db, cancellation));
            var batch = new FilingBatch(db, state, time.GetUtcNow().UtcTicks);
            var ids = files.Select(f => f.FileId).Distinct().ToList();
            await db.Files.Include(f => f.Receipts).Where(f => ids.Contains(f.Id)).LoadAsync(cancellation);
            await new DecidedChanges(batch, changed.TakeAll()).FollowAsync(cancellation);
            var filer = new FileFiler(batch);
            foreach (var file in files) await filer.FileAsync(file, cancellation);
            db.ChangeTracker.DetectChanges();
            await db.SaveChangesAsync(cancellation);
            SearchIndexing.Articles(db, state.Search, batch.Written);
            var started = time.GetTimestamp();
            await StoryLinking.ApplyAsync(batch, cancellation);
            log.LogDebug("Linked sub-stories in {Elapsed}", time.GetElapsedTime(started));
            db.ChangeTracker.DetectChanges();
            return batch.NewArticles;
        },
        cancellation);

    internal async Task<bool> WriteStaleAsync(int done, Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        var stale = await StaleAsync(cancellation);
        var worked = stale.Count > 0;
        for (var i = 0; i < stale.Count; i += options.BatchStories)
        {
            var started = time.GetTimestamp();
            await stories.RewriteAsync(stale.GetRange(i, Math.Min(options.BatchStories, stale.Count - i)), state, cancellation);
            log.LogDebug("Rewrote {Stories} of {Stale} stories in {Elapsed}", Math.Min(options.BatchStories, stale.Count - i), stale.Count, time.GetElapsedTime(started));
            progress?.Invoke(new(done, 0, Math.Max(0, stale.Count - i - options.BatchStories)));
        }

        await store.WriteAsync(db => db.Files.Where(f => f.State == FileState.Read).ExecuteUpdateAsync(s => s.SetProperty(f => f.State, FileState.Filed), cancellation), cancellation);
        return worked;
    }

    /// <summary>Top-level stories whose own articles or sub-stories changed, oldest first.</summary>
    private async Task<List<long>> StaleAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await db.Stories.Where(s => s.IsStale).Select(s => s.ParentId ?? s.Id).Distinct().OrderBy(id => id).ToListAsync(cancellation);
    }

    private async Task<int> WaitingAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await db.Files.CountAsync(f => f.State == FileState.Received, cancellation);
    }

    /// <summary>Starts the writer's memory anew; a rebuild gives it the ids that articles had.</summary>
    internal async Task RestartAsync(IReadOnlyDictionary<(long File, int Index), long> formerIds, CancellationToken cancellation)
    {
        await using var db = store.Open();
        state = await EngineState.LoadAsync(db, cancellation);
        foreach (var (place, id) in formerIds) state.FormerIds[place] = id;
    }
}
