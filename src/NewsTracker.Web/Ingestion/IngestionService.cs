using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Web.Decisions;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Ingestion.Decided;
using NewsTracker.Web.Ingestion.Filing;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion;

/// <summary>
/// FileInbox to stories: reads the waiting files, files their articles, links the stories and rewrites the digests that changed, each step
/// in transactions, so that a killed process goes on where it stopped. One at a time; only the process that owns the data folder runs it.
/// </summary>
internal sealed class IngestionService(
    Store store,
    StoryWriter stories,
    ChangedArticles changed,
    CarriedOutDecisions carriedOut,
    ReaderPool readers,
    IngestionOptions options,
    TimeProvider time,
    ILogger<IngestionService> log)
{
    private EngineState? state;
    private readonly StaleStories stale = new(store, stories, options, time, log);
    private readonly ReadingMarks marks = new(store);
    private bool looked;
    private bool postponed; // decisions, while following them fails
    private bool isDecided; // by a person, since stories were written last: what comes of it is shown at once

    /// <summary>Keeps the heap near what is in use until it is disposed.</summary>
    internal HeapBound BoundHeap() => new(readers, options.Readers, IsServing);

    /// <summary>Pages are served while it works.</summary>
    internal bool IsServing { get; set; }

    /// <summary>Works until no file waits and no story is stale.</summary>
    public async Task DrainAsync(Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        using var bound = BoundHeap();
        while (true)
        {
            await FollowDecisionsAsync(cancellation);
            var filed = await FileWaitingAsync(done, progress, cancellation);
            done += filed;
            var worked = await WriteStaleAsync(done, progress, cancellation);
            if (filed == 0 && !worked) return;
        }
    }

    /// <summary>
    /// Gives articles their place again after a person's decision, without waiting for a file. A fault is logged and tried again; the inbox
    /// goes on.
    /// </summary>
    private async Task FollowDecisionsAsync(CancellationToken cancellation)
    {
        try
        {
            if (!looked) await LookForUnplacedAsync(cancellation);
            postponed = false;
            if (changed.Any || state is { IsRegroupingDue: true }) await FilingAsync([], cancellation);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or StoreUnavailableException))
        {
            // the memory is loaded from the rows, which say it all; nothing that fails for ever may hold up the inbox
            changed.TakeOff(changed.Look());
            (state, looked, postponed) = (null, false, true);
            log.LogError(fault, "Following decisions failed");
        }
    }

    /// <summary>Articles that a killed process left without a place.</summary>
    private async Task LookForUnplacedAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        foreach (var id in await db.Articles.Where(a => a.NeedsPlacement).Select(a => a.Id).ToListAsync(cancellation)) changed.Note(id);
        if (await StoryDecisionBook.IsWaitingAsync(db, cancellation)) changed.NoteStories();
        looked = true;
    }

    /// <summary>
    /// Files what waits. The next files are read while one part is filed; while many come, stories that have grown enough are written in
    /// between.
    /// </summary>
    private async Task<int> FileWaitingAsync(int done, Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ahead = new ReadAhead(store, readers, marks, options);
        var reading = Task.Run(() => ahead.RunAsync(stop.Token), CancellationToken.None);
        var filed = 0;
        try
        {
            await foreach (var part in ahead.Parts.ReadAllAsync(cancellation))
            {
                var started = time.GetTimestamp();
                await FileAsync(part, cancellation);
                ahead.Filed(part);
                log.LogDebug("Filed {Documents} documents in {Elapsed}", part.Sum(f => f.Documents.Count), time.GetElapsedTime(started));
                filed += part.Count(f => f.IsLast);
                if (progress is not null) progress(new(done + filed, await WaitingAsync(cancellation), 0));
                if (stale.IsDue) await WritingAsync(() => stale.WriteGrownAsync(state, done + filed, progress, cancellation));
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }

        return filed;
    }

    internal Task<ReadFile> ReadAsync(StoredFile file, CancellationToken cancellation) =>
        ReadAhead.ReadAsync(store, readers, options, file, cancellation);

    /// <summary>
    /// Files a batch in one transaction; when that fails, one by one, so that a single bad file is rejected and the others are not.
    /// </summary>
    private async Task FileAsync(List<ReadFile> files, CancellationToken cancellation)
    {
        try
        {
            stale.Filed(await FilingAsync(files, cancellation), state);
        }
        catch (StoreUnavailableException)
        {
            (state, looked) = (null, false); // no file's fault: all of them wait until the store can be written again
            throw;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or StoreUnavailableException))
        {
            (state, looked) = (null, false); // the engine may hold what the transaction lost, and a decision its notes
            await FollowDecisionsAsync(cancellation); // by themselves, that they do not fail with a file or it with them
            if (files.Count > 1)
            {
                foreach (var file in files) await FileAsync([file], cancellation);
                return;
            }

            log.LogError(fault, "Filing {File} failed", files[0].Name);
            if (!postponed)
            {
                postponed = true; // it may be a decision that fails, and not the file
                await FileAsync(files, cancellation);
                return;
            }

            var broken = files[0] with
            {
                Documents = [],
                Rejections = [new Rejection("internal", "The file was read but could not be filed; the server's log tells more.")]
            };
            await FilingAsync([broken], cancellation);
        }
    }

    internal async Task<int> FilingAsync(IReadOnlyList<ReadFile> files, CancellationToken cancellation)
    {
        var notes = ChangedNotes.None;
        var parses = await ChangedParses.ReadAsync(store, changed.Look(), cancellation);
        var filed = await store.WriteAsync(db => FilingAsync(db, files, notes = changed.Look(), parses, cancellation), cancellation);
        changed.TakeOff(notes);
        carriedOut.Tell(filed.CarriedOut);
        foreach (var file in files)
            foreach (var read in file.Documents.Where(d => d.Fault is not null))
                log.LogError(read.Fault, "Analyzing {Title} of {File} failed; it is rejected", read.Document.Title, file.Name);
        return filed.NewArticles;
    }

    private async Task<IngestTransaction> FilingAsync(
        NewsDb db, IReadOnlyList<ReadFile> files, ChangedNotes notes, ChangedParses parses, CancellationToken cancellation)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        if (state is null or { IsFull: true }) state = await EngineState.LoadAsync(db, state, cancellation);
        state.Engine.NextId = Math.Max(state.Engine.NextId, await StoryIds.NextAsync(db, cancellation));
        var batch = new IngestTransaction(db, state, time.GetUtcNow().UtcTicks);
        var ids = files.Select(f => f.FileId).Distinct().ToList();
        if (ids.Count > 0) await db.Files.Include(f => f.Receipts).Where(f => ids.Contains(f.Id)).LoadAsync(cancellation);
        isDecided |= changed.Any;
        if (changed.TakeStories()) await state.DecideAsync(db, cancellation);
        await new DecidedChanges(batch, notes, parses).FollowAsync(cancellation);
        var filer = new FileFiler(batch);
        foreach (var file in files) await filer.FileAsync(file, cancellation);
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(cancellation);
        SearchIndexing.Articles(db, state.Search, state.Analyses.Digests.Names, batch.Written);
        var started = time.GetTimestamp();
        var decided = new DecidedRegrouping(batch);
        if (!postponed) await decided.PlaceAsync(cancellation);
        await StoryLinking.ApplyAsync(batch, cancellation);
        if (!postponed) await decided.NameAsync(cancellation);
        log.LogDebug("Linked sub-stories in {Elapsed}", time.GetElapsedTime(started));
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(cancellation);
        await new ArticlePlacer(batch).ReleaseAsync(cancellation);
        await batch.KeepTermsAsync(cancellation);
        return batch;
    }

    /// <summary>
    /// Writes every stale story, but those that may rest; then the files whose articles wait for nothing else are done. A command seldom
    /// groups again after that: the stories are written in the room that the engine had.
    /// </summary>
    internal async Task<bool> WriteStaleAsync(int done, Action<IngestionProgress>? progress, CancellationToken cancellation)
    {
        var mayRest = IsServing && !isDecided;
        LetEngineGo();
        var worked = await WritingAsync(() => stale.WriteAllAsync(state, mayRest, done, progress, cancellation));
        isDecided = false;
        await store.WriteAsync(
            db => db.Files
                .Where(f => f.State == FileState.Read && !db.Stories.Any(s => s.IsStale && s.ParentId == null))
                .ExecuteUpdateAsync(s => s.SetProperty(f => f.State, FileState.Filed), cancellation),
            cancellation);
        return worked;
    }

    private void LetEngineGo()
    {
        var before = state;
        if (!IsServing) state = state?.WithoutEngine(options.ArticlesToLetGo);
        if (state != before) ReaderPool.GiveMemoryBack();
    }

    /// <summary>Writes stories; when that fails, the memory may know words and addresses that the transaction lost.</summary>
    private async Task<T> WritingAsync<T>(Func<Task<T>> write)
    {
        try
        {
            return await write();
        }
        catch (Exception)
        {
            state = null;
            throw;
        }
    }

    private async Task<int> WaitingAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await db.Files.CountAsync(f => f.State == FileState.Received, cancellation);
    }

    /// <summary>Starts the writer's memory anew; a rebuild gives it the ids that articles had.</summary>
    internal async Task RestartAsync(IReadOnlyDictionary<DocumentRef, long> formerIds, CancellationToken cancellation)
    {
        await using var db = store.Open();
        state = await EngineState.LoadAsync(db, null, cancellation);
        foreach (var (place, id) in formerIds) state.FormerIds[place] = id;
    }
}
