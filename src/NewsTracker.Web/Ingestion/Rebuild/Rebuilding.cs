using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Ingestion.Decided;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Rebuild;

/// <summary>
/// Derives everything anew from the stored files: articles in the order of publication, then SHA-256, then place in the file, so that twice
/// gives the same. Articles keep their ids; an address that a story had leads to the story that holds most of its articles. A killed
/// rebuild leaves the files waiting, and the worker files them in their order of arrival; a file of which only some documents were filed is
/// filed once more as a whole.
/// </summary>
internal sealed class Rebuilding(Store store, IngestionService ingestion, RevisionFormat format, IngestionOptions options)
{
    private const int DocumentsInBatch = 64;

    /// <returns>The number of top-level stories.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var before = await RememberAsync(cancellation);
        await store.WriteAsync(db => ClearAsync(db, cancellation), cancellation);
        await ingestion.RestartAsync(before.Ids, cancellation);
        var corrections = await CorrectionsAsync(cancellation);
        using var bound = ingestion.BoundHeap();
        using var spool = new DocumentSpool(store.Folder.Path);
        foreach (var entries in (await InOrderAsync(spool, corrections, cancellation)).Chunk(DocumentsInBatch))
        {
            var batch = entries.Select(e => Load(e, spool, corrections)).ToList();
            ReadAhead.Analyze(batch, cancellation);
            await ingestion.FilingAsync(batch, cancellation);
        }

        await ingestion.WriteStaleAsync(0, null, cancellation);
        await store.WriteAsync(db => FormerAddresses.RestoreAsync(db, before.Addresses, cancellation), cancellation);
        await store.WriteAsync(db => before.States.RestoreAsync(db, cancellation), cancellation);
        await using var db = store.Open();
        return await db.Stories.CountAsync(s => s.ParentId == null && s.Revision > 0, cancellation);
    }

    private async Task<CorrectionBook> CorrectionsAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await CorrectionBook.LoadAsync(db, cancellation);
    }

    private async Task<Before> RememberAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        return new Before(
            await FormerIds.RememberAsync(db, cancellation),
            await FormerAddresses.RememberAsync(db, cancellation),
            await FormerStates.RememberAsync(db, format, cancellation));
    }

    private static async Task<int> ClearAsync(NewsDb db, CancellationToken cancellation)
    {
        SearchIndexWriter.ClearAll(db);
        await db.Sections.ExecuteDeleteAsync(cancellation);
        await db.TimelineEvents.ExecuteDeleteAsync(cancellation);
        await db.CandidateEvents.ExecuteDeleteAsync(cancellation);
        await db.SourceNotes.ExecuteDeleteAsync(cancellation);
        await db.ExternalResources.ExecuteDeleteAsync(cancellation);
        await db.ImportedPages.ExecuteDeleteAsync(cancellation);
        await db.GivenIds.ExecuteDeleteAsync(cancellation);
        await db.FileRejections.Where(r => db.Files.Any(f => f.Id == r.FileId && f.RemovedAt == null)).ExecuteDeleteAsync(cancellation);
        await db.Articles.Where(a => a.CopyOfId != null).ExecuteUpdateAsync(s => s.SetProperty(a => a.CopyOfId, (long?)null), cancellation);
        await db.Articles.ExecuteDeleteAsync(cancellation);
        await db.Outlets.ExecuteDeleteAsync(cancellation);
        await db.Stories.Where(s => s.ParentId != null).ExecuteDeleteAsync(cancellation);
        var chosen = await db.Files
            .Where(f => f.ChosenStoryId != null)
            .Select(f => f.ChosenStoryId!.Value)
            .Distinct()
            .ToListAsync(cancellation);
        await db.Stories.Where(s => !chosen.Contains(s.Id)).ExecuteDeleteAsync(cancellation);
        await db.Revisions.ExecuteDeleteAsync(cancellation);
        await db.StorySlugs.ExecuteDeleteAsync(cancellation);
        foreach (var story in await db.Stories.ToListAsync(cancellation))
        {
            (story.Slug, story.Revision, story.ContentHash, story.IsStale, story.ArticleCount) = (
                StoryIds.Provisional(story.Id), 0, null, true, 0);
            story.WritingsBegun = 0;
            if (story.Origin == Origin.Imported) story.Origin = Origin.Edited;
        }

        return await db.Files.Where(f => f.RemovedAt == null).ExecuteUpdateAsync(s => s
            .SetProperty(f => f.State, FileState.Received).SetProperty(f => f.DocumentsDone, 0), cancellation);
    }

    /// <summary>One entry a document, and one for the rejections of each file that has some.</summary>
    private async Task<List<OrderedEntry>> InOrderAsync(DocumentSpool spool, CorrectionBook corrections, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var files = await db.Files.AsNoTracking().Where(f => f.RemovedAt == null).OrderBy(f => f.Sha256).ToListAsync(cancellation);
        var read = new List<OrderedEntry>[files.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, files.Count),
            cancellation,
            async (i, token) => read[i] = Entries(await ingestion.ReadAsync(files[i], token), spool, corrections));
        var documents = read.SelectMany(e => e.Where(d => d.Place is not null));
        var rejections = read.SelectMany(e => e.Where(r => r.Place is null));
        return Scattered([
            .. documents.OrderBy(d => d.Day).ThenBy(d => d.File.Sha256, StringComparer.Ordinal).ThenBy(d => d.Index),
            .. rejections
        ]);
    }

    private static List<OrderedEntry> Entries(ReadFile file, DocumentSpool spool, CorrectionBook corrections)
    {
        var bare = file with { Documents = [], Rejections = [], Total = file.Total };
        var entries = new List<OrderedEntry>(file.Documents.Count);
        foreach (var read in file.Documents)
        {
            var day = CorrectedReading.Correct(corrections, file.Sha256, read).Document.Published?.Date.Start ?? DateOnly.MaxValue;
            entries.Add(new OrderedEntry(bare, day, read.Index, spool.Add(read.Document)));
        }

        if (file.Rejections.Count > 0 || entries.Count == 0)
            entries.Add(new OrderedEntry(bare with { Rejections = file.Rejections }, DateOnly.MaxValue, 0, null));
        return entries;
    }

    /// <summary>Tells each entry whether it is its file's first or last.</summary>
    private static List<OrderedEntry> Scattered(List<OrderedEntry> entries)
    {
        var (first, last) = (new Dictionary<long, int>(), new Dictionary<long, int>());
        for (var i = 0; i < entries.Count; i++)
        {
            first.TryAdd(entries[i].File.FileId, i);
            last[entries[i].File.FileId] = i;
        }

        return [.. entries.Select((e, i) => e with { IsFirst = first[e.File.FileId] == i, IsLast = last[e.File.FileId] == i })];
    }

    /// <summary>A document, with the corrections that lie over it, or the rejections of a file, ready to be filed.</summary>
    private ReadFile Load(OrderedEntry entry, DocumentSpool spool, CorrectionBook corrections)
    {
        IReadOnlyList<ReadDocument> documents = entry.Place is { } place
            ? [CorrectedReading.Correct(corrections, entry.File.Sha256, ReadAhead.Of(spool.Read(place), entry.Index, options))]
            : [];
        return entry.File with { Documents = documents, IsScattered = true, IsFirst = entry.IsFirst, IsLast = entry.IsLast };
    }

    /// <summary>A document laid aside, or a file's rejections where <paramref name="Place"/> is null.</summary>
    private sealed record OrderedEntry(
        ReadFile File, DateOnly Day, int Index, SpoolPlace? Place, bool IsFirst = false, bool IsLast = false);

    private sealed record Before(IReadOnlyDictionary<DocumentRef, long> Ids, IReadOnlyList<FormerAddress> Addresses, FormerStates States);
}
