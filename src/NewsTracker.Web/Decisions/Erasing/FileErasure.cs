using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Decisions.Erasing;

/// <summary>
/// Erases a file's bytes. Its row stays as a tombstone: its name, its SHA-256, when it went, and one rejection that says so.
/// </summary>
internal static class FileErasure
{
    /// <summary>The code of a rejection for what a person removed.</summary>
    public const string Code = "removed";

    /// <summary>Erases the bytes and saves.</summary>
    /// <param name="db">The writing context.</param>
    /// <param name="id">The file.</param>
    /// <param name="now">The time of the decision, UTC ticks.</param>
    /// <param name="cancellation">Ends the statements.</param>
    public static async Task EraseAsync(NewsDb db, long id, long now, CancellationToken cancellation)
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

    /// <summary>Why the bytes of a removed file are not taken.</summary>
    /// <param name="at">When it was removed, UTC ticks.</param>
    /// <param name="id">The file.</param>
    /// <returns>A sentence that says where it can be allowed again.</returns>
    public static string Reason(long at, long id) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"It was removed by a person on {Day(at)} and is kept out; /files/{id}/remove tells more and lets it in again.");

    /// <summary>The UTC day of a time in ticks, as ISO 8601.</summary>
    public static string Day(long ticks) => new DateTime(ticks, DateTimeKind.Utc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
