using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Reading;
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
        (row.Added, row.NewVersions, row.Copies, row.Duplicates) = (0, 0, 0, 0);
        foreach (var read in file.Documents)
        {
            var givenId = GivenIdOf(file, read);
            var what = read.Document.Digest is null
                ? (await articles.FileAsync(file, read, givenId, cancellation)).What
                : await digests.FileAsync(file, read, givenId, cancellation);
            if (what == Filing.Added) row.Added++;
            else if (what == Filing.NewVersion) row.NewVersions++;
            else if (what == Filing.Copy) row.Copies++;
            else row.Duplicates++;
        }

        foreach (var rejection in file.Rejections.Take(1000))
            batch.Db.FileRejections.Add(new FileRejection { FileId = file.FileId, Entry = rejection.Entry, Code = rejection.Code, Message = rejection.Message });
        row.Rejected = file.Rejections.Count;
        row.State = file.Documents.Count == 0 && file.Rejections.Count > 0 ? FileState.Rejected : FileState.Read;
    }

    /// <summary>The id the document brings, else its entry's or file's name; several documents without ids in one file are told apart by their place.</summary>
    private static string GivenIdOf(ReadFile file, ReadDocument read) =>
        read.Document.ExternalId ?? read.Document.Entry
        ?? (file.Documents.Count == 1 ? file.Name : string.Create(CultureInfo.InvariantCulture, $"{file.Name}#{read.Index}"));
}
