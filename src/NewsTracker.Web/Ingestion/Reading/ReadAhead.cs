using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Reading;

/// <summary>Reads the waiting files, in order of arrival, ahead of the one that files them: a few parts at most lie ready.</summary>
internal sealed class ReadAhead(Store store, ReaderPool readers, ReadingMarks marks, IngestionOptions options)
{
    private const int PartsReady = 2;

    private readonly HashSet<long> taken = []; // by this run
    private (List<ReadFile> Part, TaskCompletionSource Filed)? awaited;
    private readonly Channel<List<ReadFile>> parts = Channel.CreateBounded<List<ReadFile>>(
        new BoundedChannelOptions(PartsReady) { SingleReader = true, SingleWriter = true });

    /// <summary>
    /// Files cut into parts of some documents, their texts analyzed. Ends when no file waits; a fault of reading comes out here.
    /// </summary>
    public ChannelReader<List<ReadFile>> Parts => parts.Reader;

    /// <summary>To be called when a part has been filed.</summary>
    public void Filed(List<ReadFile> part)
    {
        if (awaited is var (expected, filed) && ReferenceEquals(part, expected)) filed.SetResult();
    }

    /// <summary>Reads until no file waits or it is cancelled. Never throws.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        Exception? fault = null;
        try
        {
            var next = NextAsync(null, cancellation);
            while (await next is { Count: > 0 } batch)
            {
                var isSuspect = ReadingMarks.IsSuspect(batch[0]);
                if (!isSuspect) next = NextAsync(batch[^1], cancellation); // marked while these are read
                var read = await ReadAllAsync(batch, cancellation);
                foreach (var part in ReadFile.Parts(read, options.BatchDocuments))
                {
                    Analyze(part, cancellation);
                    var filed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                    if (isSuspect) awaited = (part, filed);
                    await parts.Writer.WriteAsync(part, cancellation);
                    // analyzing, filing and grouping may end the program as well: they are done with it alone, and filing takes its mark
                    // off
                    if (isSuspect) await filed.Task.WaitAsync(cancellation);
                }

                if (isSuspect) next = NextAsync(batch[^1], cancellation);
            }

            marks.Forget();
        }
        catch (OperationCanceledException thrown) when (cancellation.IsCancellationRequested)
        {
            fault = thrown;
            await ReleaseAsync();
        }
        catch (Exception thrown)
        {
            fault = thrown;
        }

        parts.Writer.Complete(fault);
    }

    /// <summary>Analyzes the texts of a part on every core. A text that cannot be analyzed keeps its fault.</summary>
    public static void Analyze(IEnumerable<ReadFile> part, CancellationToken cancellation) =>
        part.SelectMany(f => f.Documents).AsParallel().WithCancellation(cancellation).ForAll(static d => d.Analyze());

    /// <summary>The documents of a stored file that are not filed yet.</summary>
    public static async Task<ReadFile> ReadAsync(
        Store store, ReaderPool readers, IngestionOptions options, StoredFile file, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var content = await db.FileContents.AsNoTracking().FirstOrDefaultAsync(c => c.FileId == file.Id, cancellation);
        var result = content is null
            ? ReadResult.Rejected("removed", "The file's bytes have been removed.")
            : ReadingMarks.IsRefused(file)
            ? new ReadResult([], [ReaderEnds.Program()])
            : await FileReading.ReadAsync(readers, FileReading.Bytes(content, file), file.Name, cancellation);
        var given = new GivenFields(file.GivenOutlet, file.GivenPublished);
        var done = file.State == FileState.Received ? Math.Min(file.DocumentsDone, result.Documents.Count) : 0;
        var documents = new ReadDocuments(result.Documents.Count - done, i => Of(given.On(result.Documents[done + i]), done + i, options));
        return new ReadFile(file.Id, file.Sha256, file.Name, file.ChosenStoryId, file.IsSample, documents, result.Rejections)
        {
            Total = result.Documents.Count
        };
    }

    /// <summary>A document to be analyzed.</summary>
    public static ReadDocument Of(Document document, int index, IngestionOptions options) =>
        new(document, index) { Analyzer = options.Analyze, Bound = options.AnalysisBound(document) };

    /// <summary>
    /// The waiting files behind this one, marked, as many as make a batch. Those that were being read at a killed end come behind all
    /// others, one by one, the least suspected first: kills from outside then meet ever others, and a file that ends the program holds up
    /// none.
    /// </summary>
    private async Task<List<StoredFile>> NextAsync(StoredFile? last, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var waiting = db.Files.AsNoTracking().Where(f => f.State == FileState.Received);
        var batch = last is not null && ReadingMarks.IsSuspect(last) ? [] : await UnsuspectedAsync(waiting, last?.Id ?? 0, cancellation);
        if (batch.Count == 0 && await SuspectAsync(waiting, cancellation) is { } suspect)
        {
            batch = [suspect];
            await readers.ReadyAsync(cancellation);
        }

        taken.UnionWith(batch.Select(f => f.Id));
        await marks.MarkAsync(batch, cancellation);
        return batch;
    }

    private async Task<List<StoredFile>> UnsuspectedAsync(IQueryable<StoredFile> waiting, long last, CancellationToken cancellation)
    {
        var files = await waiting
            .Where(f => f.Id > last && f.ReadingsBegun == 0)
            .OrderBy(f => f.Id)
            .Take(options.BatchFiles)
            .ToListAsync(cancellation);
        var bytes = 0L;
        return [.. files.TakeWhile((f, i) => (bytes += f.Size) <= options.BatchBytes || i == 0)];
    }

    private async Task<StoredFile?> SuspectAsync(IQueryable<StoredFile> waiting, CancellationToken cancellation)
    {
        var suspects = await waiting
            .Where(f => f.ReadingsBegun > 0)
            .OrderBy(f => f.ReadingsBegun)
            .ThenBy(f => f.Id)
            .Select(f => f.Id)
            .ToListAsync(cancellation);
        return suspects.Find(id => !taken.Contains(id)) is > 0 and var first
            ? await waiting.FirstOrDefaultAsync(f => f.Id == first, cancellation)
            : null;
    }

    /// <summary>An end that cannot write leaves the marks; the files are then read one by one.</summary>
    private async Task ReleaseAsync()
    {
        try
        {
            await marks.ReleaseAsync();
        }
        catch (Exception fault) when (fault is SqliteException or DbUpdateException or ObjectDisposedException or StoreUnavailableException)
        {
        }
    }

    private async Task<IReadOnlyList<ReadFile>> ReadAllAsync(List<StoredFile> files, CancellationToken cancellation)
    {
        var read = new ConcurrentDictionary<long, ReadFile>();
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = options.Readers.Count * options.Readers.Ahead,
            CancellationToken = cancellation
        };
        await Parallel.ForEachAsync(
            files, parallel, async (file, token) => read[file.Id] = await ReadAsync(store, readers, options, file, token));
        return [.. files.Select(f => read[f.Id])];
    }
}
