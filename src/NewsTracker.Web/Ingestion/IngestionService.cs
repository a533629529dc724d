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
    private int sinceAll;
    private bool looked;

    /// <summary>Works until no file waits and no story is stale.</summary>
    public async Task DrainAsync(Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        while (true)
        {
            await FollowDecisionsAsync(cancellation);
            var filed = await FileWaitingAsync(done, progress, cancellation);
            done += filed;
            var worked = await WriteStaleAsync(done, progress, cancellation);
            if (filed == 0 && !worked) return;
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

    /// <summary>Files what waits. The next files are read while one part is filed; while many come, stories that have grown enough are written in between.</summary>
    private async Task<int> FileWaitingAsync(int done, Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ahead = new ReadAhead(store, options);
        var reading = Task.Run(() => ahead.RunAsync(stop.Token), CancellationToken.None);
        var filed = 0;
        try
        {
            await foreach (var part in ahead.Parts.ReadAllAsync(cancellation))
            {
                var started = time.GetTimestamp();
                await FileAsync(part, cancellation);
                log.LogDebug("Filed {Documents} documents in {Elapsed}", part.Sum(f => f.Documents.Count), time.GetElapsedTime(started));
                filed += part.Count(f => f.IsLast);
                if (progress is not null) progress(new(done + filed, await WaitingAsync(cancellation), 0));
                if (sinceDigests >= options.ArticlesBetweenDigests) await WriteGrownAsync(done + filed, progress, cancellation);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }

        return filed;
    }

    internal Task<ReadFile> ReadAsync(StoredFile file, CancellationToken cancellation) => ReadAhead.ReadAsync(store, options, file, cancellation);

    /// <summary>Files a batch in one transaction; when that fails, one by one, so that a single bad file is rejected and the others are not.</summary>
    private async Task FileAsync(List<ReadFile> files, CancellationToken cancellation)
    {
        try
        {
            var articles = await FilingAsync(files, cancellation);
            sinceDigests += articles;
            sinceAll += articles;
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

    internal async Task<int> FilingAsync(IReadOnlyList<ReadFile> files, CancellationToken cancellation)
    {
        var articles = await FileInOneAsync(files, cancellation);
        foreach (var file in files)
            foreach (var read in file.Documents.Where(d => d.Fault is not null)) log.LogError(read.Fault, "Analyzing {Title} of {File} failed; it is rejected", read.Document.Title, file.Name);
        return articles;
    }

    private Task<int> FileInOneAsync(IReadOnlyList<ReadFile> files, CancellationToken cancellation) => store.WriteAsync(
        async db =>
        {
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            if (state is null or { IsFull: true }) state = await EngineState.LoadAsync(db, state, cancellation);
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

    /// <summary>Writes every stale story; then the files whose articles wait for nothing else are done.</summary>
    internal async Task<bool> WriteStaleAsync(int done, Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        var stale = await StaleAsync(cancellation);
        await WriteAsync(stale, done, progress, cancellation);
        if (sinceAll > options.ArticlesBetweenDigests) state?.Analyses.Clear();
        (sinceDigests, sinceAll) = (0, 0);
        await store.WriteAsync(
            db => db.Files.Where(f => f.State == FileState.Read && !db.Stories.Any(s => s.IsStale && s.ParentId == null)).ExecuteUpdateAsync(s => s.SetProperty(f => f.State, FileState.Filed), cancellation), cancellation);
        return stale.Count > 0;
    }

    /// <summary>
    /// Writes, while more is to be filed, the stale stories that are new or have grown by the share at which a rewriting is worth its cost: a story that
    /// gathers n articles is written about log n times, not after each batch.
    /// </summary>
    private async Task WriteGrownAsync(int done, Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        sinceDigests = 0;
        var stale = await StaleAsync(cancellation);
        if (sinceAll < options.ArticlesBetweenAllDigests)
        {
            await using var db = store.Open();
            var sizes = await db.Stories.Where(s => stale.Contains(s.Id))
                .Select(s => new { s.Id, Written = s.Revision == 0 ? 0 : s.ArticleCount, Now = db.Articles.Count(a => a.SubStory!.ParentId == s.Id && a.RemovedAt == null) }).ToListAsync(cancellation);
            stale = [.. sizes.Where(s => s.Now >= options.GrowthUntilRewriting * s.Written).Select(s => s.Id).Order()];
        }
        else
        {
            sinceAll = 0;
        }

        await WriteAsync(stale, done, progress, cancellation);
    }

    private async Task WriteAsync(List<long> stale, int done, Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        for (var i = 0; i < stale.Count; i += options.BatchStories)
        {
            var started = time.GetTimestamp();
            await stories.RewriteAsync(stale.GetRange(i, Math.Min(options.BatchStories, stale.Count - i)), state, cancellation);
            log.LogDebug("Rewrote {Stories} of {Stale} stories in {Elapsed}", Math.Min(options.BatchStories, stale.Count - i), stale.Count, time.GetElapsedTime(started));
            progress?.Invoke(new(done, 0, Math.Max(0, stale.Count - i - options.BatchStories)));
        }
    }

    /// <summary>Top-level stories whose own articles or sub-stories changed, oldest first. A sub-story is never marked without its story, but keeps its mark where the story cannot be written.</summary>
    private async Task<List<long>> StaleAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await db.Stories.Where(s => s.IsStale && s.ParentId == null).Select(s => s.Id).OrderBy(id => id).ToListAsync(cancellation);
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
        state = await EngineState.LoadAsync(db, null, cancellation);
        foreach (var (place, id) in formerIds) state.FormerIds[place] = id;
    }
}
