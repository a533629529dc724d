using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Decisions.Removals;

/// <summary>
/// The tombstone of a file: its name, its SHA-256 and when it went. The same bytes are not taken again until a person allows it.
/// </summary>
internal static class RemovedFile
{
    private const string Code = "removed";

    public static async Task MarkAsync(NewsDb db, long id, long now, CancellationToken cancellation)
    {
        await db.FileContents.Where(c => c.FileId == id).ExecuteDeleteAsync(cancellation);
        await db.FileRejections.Where(r => r.FileId == id).ExecuteDeleteAsync(cancellation);
        var file = (await db.Files.FindAsync([id], cancellation))!;
        file.RemovedAt ??= now;
        file.State = FileState.Rejected;
        (file.Added, file.NewVersions, file.Copies, file.Duplicates, file.Rejected) = (0, 0, 0, 0, 1);
        db.FileRejections.Add(new FileRejection { FileId = id, Code = Code, Message = Reason(now, id) });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Why the bytes of a removed file are not taken; null when a person allows them again, and the file begins anew.</summary>
    public static async Task<string?> StillOutAsync(NewsDb db, StoredFile file, CancellationToken cancellation)
    {
        if ((await RemovalBook.LoadAsync(db, cancellation)).RemovedAt(file.Sha256) is { } at) return Reason(at, file.Id);
        await db.FileRejections.Where(r => r.FileId == file.Id).ExecuteDeleteAsync(cancellation);
        return null;
    }

    /// <summary>What is said of a document that is kept out because its article was removed.</summary>
    public static FileRejection Refusal(StandingRemoval removal, long file, string? entry) => new()
    {
        FileId = file, Entry = entry, Code = Code,
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"This article was removed by a person on {Day(removal.At)} and is kept out; /articles/{removal.Article} tells more and lets " +
            $"it in again."),
    };

    private static string Reason(long at, long id) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"It was removed by a person on {Day(at)} and is kept out; /files/{id}/remove tells more and lets it in again.");

    private static string Day(long ticks) => new DateTime(ticks, DateTimeKind.Utc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
