using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Reading;

/// <summary>Reads the waiting files, in order, ahead of the one that files them: a few parts at most lie ready.</summary>
internal sealed class ReadAhead(Store store, ReaderPool readers, IngestionOptions options)
{
    private const int PartsReady = 2;

    private readonly Channel<List<ReadFile>> parts = Channel.CreateBounded<List<ReadFile>>(
        new BoundedChannelOptions(PartsReady) { SingleReader = true, SingleWriter = true });

    /// <summary>
    /// Files cut into parts of some documents, their texts analyzed. Ends when no file waits; a fault of reading comes out here.
    /// </summary>
    public ChannelReader<List<ReadFile>> Parts => parts.Reader;

    /// <summary>Reads until no file waits or it is cancelled. Never throws.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        Exception? fault = null;
        try
        {
            var last = 0L;
            while (await NextAsync(last, cancellation) is { Count: > 0 } batch)
            {
                last = batch[^1].Id;
                foreach (var part in ReadFile.Parts(await ReadAllAsync(batch, cancellation), options.BatchDocuments))
                {
                    Analyze(part, cancellation);
                    await parts.Writer.WriteAsync(part, cancellation);
                }
            }
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
            : await FileReading.ReadAsync(readers, FileReading.Bytes(content), file.Name, cancellation);
        var documents = result.Documents
            .Select((d, i) => new ReadDocument(d, i) { Analyzer = options.Analyze })
            .Skip(file.State == FileState.Received ? file.DocumentsDone : 0)
            .ToList();
        return new ReadFile(file.Id, file.Sha256, file.Name, file.ChosenStoryId, file.IsSample, documents, result.Rejections)
        {
            Total = result.Documents.Count
        };
    }

    /// <summary>The waiting files behind this one, as many as make a batch.</summary>
    private async Task<List<StoredFile>> NextAsync(long last, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var files = await db.Files
            .AsNoTracking()
            .Where(f => f.State == FileState.Received && f.Id > last)
            .OrderBy(f => f.Id)
            .Take(options.BatchFiles)
            .ToListAsync(cancellation);
        var bytes = 0L;
        return [.. files.TakeWhile((f, i) => (bytes += f.Size) <= options.BatchBytes || i == 0)];
    }

    private async Task<IReadOnlyList<ReadFile>> ReadAllAsync(List<StoredFile> files, CancellationToken cancellation)
    {
        var read = new ConcurrentDictionary<long, ReadFile>();
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = options.Readers.Count * options.Readers.Ahead,
            CancellationToken = cancellation
        };
        await Parallel.ForEachAsync(files, parallel, async (file, token) => read[file.Id] = await ReadAsync(store, readers, options, file, token));
        return [.. files.Select(f => read[f.Id])];
    }
}
