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
internal sealed class Rebuilding(Store store, IngestionService ingestion, RevisionFormat format)
{
    private const int DocumentsInBatch = 64;

    /// <returns>The number of top-level stories.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var before = await RememberAsync(cancellation);
        await store.WriteAsync(db => ClearAsync(db, cancellation), cancellation);
        await ingestion.RestartAsync(before.Ids, cancellation);
        foreach (var batch in (await InOrderAsync(cancellation)).Chunk(DocumentsInBatch))
        {
            ReadAhead.Analyze(batch, cancellation);
            await ingestion.FilingAsync(batch, cancellation);
        }

        await ingestion.WriteStaleAsync(0, null, cancellation);
        await store.WriteAsync(db => FormerAddresses.RestoreAsync(db, before.Addresses, cancellation), cancellation);
        await store.WriteAsync(db => before.States.RestoreAsync(db, cancellation), cancellation);
        await using var db = store.Open();
        return await db.Stories.CountAsync(s => s.ParentId == null && s.Revision > 0, cancellation);
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
    private async Task<IReadOnlyList<ReadFile>> InOrderAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        var files = await db.Files.AsNoTracking().Where(f => f.RemovedAt == null).OrderBy(f => f.Sha256).ToListAsync(cancellation);
        var read = new ReadFile[files.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, files.Count), cancellation, async (i, token) => read[i] = await ingestion.ReadAsync(files[i], token));
        var corrections = await CorrectionBook.LoadAsync(db, cancellation);
        var documents = read.SelectMany(f => f.Documents.Select(d => CorrectedReading.Correct(corrections, f.Sha256, d)).Select(d => (
            Day: d.Document.Published?.Date.Start ?? DateOnly.MaxValue,
            File: f with { Documents = [d], Rejections = [], Total = f.Total })));
        var rejections = read.Where(f => f.Rejections.Count > 0 || f.Documents.Count == 0)
            .Select(f => f with { Documents = [], Total = f.Total });
        return Scattered([
            .. documents
                .OrderBy(d => d.Day).ThenBy(d => d.File.Sha256, StringComparer.Ordinal).ThenBy(d => d.File.Documents[0].Index)
                .Select(d => d.File),
            .. rejections
        ]);
    }

    /// <summary>Tells each entry whether it is its file's first or last.</summary>
    private static List<ReadFile> Scattered(List<ReadFile> entries)
    {
        var (first, last) = (new Dictionary<long, int>(), new Dictionary<long, int>());
        for (var i = 0; i < entries.Count; i++)
        {
            first.TryAdd(entries[i].FileId, i);
            last[entries[i].FileId] = i;
        }

        return [.. entries.Select((e, i) => e with { IsScattered = true, IsFirst = first[e.FileId] == i, IsLast = last[e.FileId] == i })];
    }

    private sealed record Before(IReadOnlyDictionary<DocumentRef, long> Ids, IReadOnlyList<FormerAddress> Addresses, FormerStates States);
}
