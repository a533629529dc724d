using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Reading;
using NewsTracker.Web.Ingestion.Decisions;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion;

/// <summary>Files one read file: its documents in order, its rejections, and what became of it.</summary>
internal sealed class FileFiler(FilingBatch batch)
{
    private readonly ArticleFiler articles = new(batch);

    public async Task FileAsync(ReadFile file, CancellationToken cancellation)
    {
        var row = (await batch.Db.Files.FindAsync([file.FileId], cancellation))!;
        var digests = new DigestFiler(batch, articles);
        if (row.State == FileState.Received && row.DocumentsDone == 0) (row.Added, row.NewVersions, row.Copies, row.Duplicates, row.Rejected) = (0, 0, 0, 0, 0);
        foreach (var read in file.Documents)
        {
            if (batch.State.Removals.Find(file.Sha256, read.Index, read.Document.Text) is { } removal)
            {
                RemovedFile.Refuse(batch, row, file, read, removal);
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
            if (what == Filing.Added) row.Added++;
            else if (what == Filing.NewVersion) row.NewVersions++;
            else if (what == Filing.Copy) row.Copies++;
            else row.Duplicates++;
            if (givenId == file.Name) UnderOtherNames(row, givenId);
        }

        foreach (var rejection in file.Rejections.Take(1000)) Reject(file, rejection);
        row.DocumentsDone += file.Documents.Count;
        row.Rejected += file.Rejections.Count;
        if (!file.IsLast) return;
        row.State = row.Added + row.NewVersions + row.Copies + row.Duplicates == 0 && row.Rejected > 0 ? FileState.Rejected : FileState.Read;
    }

    private void Reject(ReadFile file, Rejection rejection) =>
        batch.Db.FileRejections.Add(new FileRejection { FileId = file.FileId, Entry = rejection.Entry, Code = rejection.Code, Message = rejection.Message });

    private static Rejection Unanalyzed(ReadDocument read) => new(
        "internal", $"“{read.Document.Title ?? ArticleFiler.NoHeadline}” was read but its text could not be analyzed; the server's log tells more.") { Entry = read.Document.ExternalId ?? read.Document.Entry };

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

    /// <summary>The id the document brings, else its entry's or file's name; several documents without ids in one file are told apart by their place.</summary>
    private static string GivenIdOf(ReadFile file, ReadDocument read) =>
        read.Document.ExternalId ?? read.Document.Entry
        ?? (file.Total == 1 ? file.Name : string.Create(CultureInfo.InvariantCulture, $"{file.Name}#{read.Index}"));
}
