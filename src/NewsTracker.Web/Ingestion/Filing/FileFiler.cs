using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Ingestion.Decided;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Filing;

/// <summary>Files one read file: its documents in order, its rejections, and what became of it.</summary>
internal sealed class FileFiler(IngestTransaction batch)
{
    private readonly ArticleFiler articles = new(batch);

    public async Task FileAsync(ReadFile file, CancellationToken cancellation)
    {
        var row = (await batch.Db.Files.FindAsync([file.FileId], cancellation))!;
        if (row.RemovedAt is not null) return; // a person removed it while it was read
        file = file with { ChosenStoryId = row.ChosenStoryId }; // it may have been merged since the file was read
        var digests = new DigestFiler(batch, articles);
        var before = await BeforeAsync(row, file, cancellation);
        foreach (var read in file.Documents)
        {
            if (before.TryGetValue(read.Index, out var known))
            {
                Count(row, known.What);
                batch.Db.GivenIds.Add(new GivenId { ExternalId = GivenIdOf(file, read), FileId = file.FileId, ArticleId = known.Article });
                continue;
            }

            if (batch.State.Removals.Find(file.Sha256, read.Index, read.Document.Text) is { } removal)
            {
                Refuse(row, file, read, removal);
                continue;
            }

            if (read.Fault is not null)
            {
                Reject(file, Unanalyzed(read));
                row.Rejected++;
                continue;
            }

            var givenId = GivenIdOf(file, read);
            var what = read.Document.Digest is null
                ? await ArticleAsync(file, CorrectedReading.Correct(batch.State.Corrections, file.Sha256, read), givenId, cancellation)
                : await digests.FileAsync(file, read, givenId, cancellation);
            Count(row, what);
            if (givenId == file.Name) UnderOtherNames(row, givenId);
        }

        foreach (var rejection in file.Rejections.Take(1000)) Reject(file, rejection);
        if (!file.IsScattered) row.DocumentsDone += file.Documents.Count;
        else if (file.IsLast) row.DocumentsDone = file.Total;
        row.Rejected += file.Rejections.Count;
        row.ReadingsBegun = 0;
        if (!file.IsLast) return;
        row.State = row.Added + row.NewVersions + row.Copies + row.Duplicates == 0 && row.Rejected > 0
            ? FileState.Rejected
            : FileState.Read;
    }

    private static void Count(StoredFile row, Filing what)
    {
        if (what == Filing.Added) row.Added++;
        else if (what == Filing.NewVersion) row.NewVersions++;
        else if (what == Filing.Copy) row.Copies++;
        else row.Duplicates++;
    }

    /// <summary>
    /// Lets a file that begins count anew, and gives back what a killed rebuild, which files out of order, had made of these documents: by
    /// their place in the file.
    /// </summary>
    private async Task<Dictionary<int, (Filing What, long Article)>> BeforeAsync(
        StoredFile row, ReadFile file, CancellationToken cancellation)
    {
        if (file.IsFirst && row.State == FileState.Received && row.DocumentsDone == 0)
        {
            var isNew = row.Added + row.NewVersions + row.Copies + row.Duplicates + row.Rejected == 0;
            (row.Added, row.NewVersions, row.Copies, row.Duplicates, row.Rejected) = (0, 0, 0, 0, 0);
            if (isNew) return [];
            await batch.Db.GivenIds.Where(g => g.FileId == row.Id).ExecuteDeleteAsync(cancellation);
            await batch.Db.FileRejections.Where(r => r.FileId == row.Id).ExecuteDeleteAsync(cancellation);
        }

        if (file.IsScattered || file.Documents.Count == 0) return [];
        var (from, to) = (file.Documents[0].Index, file.Documents[^1].Index);
        var filed = await batch.Db.ArticleVersions.Where(v => v.FileId == row.Id && v.Index >= from && v.Index <= to && v.Text != "")
            .OrderBy(v => v.Number)
            .Join(batch.Db.Articles, v => v.ArticleId, a => a.Id, (v, a) => new { v.Index, v.Number, v.ArticleId, a.CopyOfId })
            .ToListAsync(cancellation);
        return filed.DistinctBy(f => f.Index).ToDictionary(
            f => f.Index, f => (f.Number > 1 ? Filing.NewVersion : f.CopyOfId is null ? Filing.Added : Filing.Copy, f.ArticleId));
    }

    /// <summary>
    /// Keeps a removed article out when its document or its words come again; a file that holds nothing else is not kept either.
    /// </summary>
    private void Refuse(StoredFile row, ReadFile file, ReadDocument read, StandingRemoval removal)
    {
        row.Rejected++;
        batch.Db.FileRejections.Add(RemovedFile.Refusal(removal, row.Id, read.Document.Entry));
        if (file.Total > 1) return;
        row.RemovedAt = batch.Now;
        batch.Db.FileContents.Remove(batch.Db.FileContents.Local.FirstOrDefault(c => c.FileId == row.Id)
            ?? batch.Db.FileContents.Attach(new FileContent { FileId = row.Id, Brotli = [] }).Entity);
    }

    private void Reject(ReadFile file, Rejection rejection) =>
        batch.Db.FileRejections.Add(
            new FileRejection { FileId = file.FileId, Entry = rejection.Entry, Code = rejection.Code, Message = rejection.Message });

    private static Rejection Unanalyzed(ReadDocument read) => new(
        read.Fault is TimeoutException ? ReaderEnds.SlowCode : "internal",
        $"“{read.Document.Title ?? ReadFields.NoHeadline}” was read but its text could not be analyzed" +
        (read.Fault is TimeoutException
            ? $" in {read.Bound!.Value.TotalSeconds:0} seconds; split it and send the parts."
            : "; the server's log tells more."))
        {
            Entry = read.Document.ExternalId ?? read.Document.Entry
        };

    private async Task<Filing> ArticleAsync(ReadFile file, ReadDocument read, string givenId, CancellationToken cancellation)
    {
        var (what, article) = await articles.FileAsync(file, read, givenId, cancellation);
        await new CorrectedReading(batch).KeepAsync(file, read.Index, read.AsRead, article, cancellation);
        return what;
    }

    /// <summary>The same bytes handed in under other names: each name is an id under which the article was given.</summary>
    private void UnderOtherNames(StoredFile row, string givenId)
    {
        var known = batch.Db.GivenIds.Local.Last(g => g.FileId == row.Id && g.ExternalId == givenId);
        foreach (var name in row.Receipts.Select(r => r.Name).Where(n => n != givenId).Distinct(StringComparer.Ordinal))
            batch.Db.GivenIds.Add(new GivenId { ExternalId = name, FileId = row.Id, ArticleId = known.ArticleId, StoryId = known.StoryId });
    }

    /// <summary>
    /// The id the document brings, else its entry's or file's name; several documents without ids in one file are distinguished by their
    /// place.
    /// </summary>
    private static string GivenIdOf(ReadFile file, ReadDocument read) =>
        read.Document.ExternalId ?? read.Document.Entry
        ?? (file.Total == 1 ? file.Name : string.Create(CultureInfo.InvariantCulture, $"{file.Name}#{read.Index}"));
}
