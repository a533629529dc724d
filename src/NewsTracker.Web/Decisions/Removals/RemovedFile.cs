using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Decisions.Erasing;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Decisions.Removals;

/// <summary>What is said when removed bytes or words come again: neither is taken until a person allows it.</summary>
internal static class RemovedFile
{
    /// <summary>Why the bytes of a removed file are not taken; null when a person allows them again, and the file begins anew.</summary>
    public static async Task<string?> StillOutAsync(NewsDb db, StoredFile file, CancellationToken cancellation)
    {
        if ((await RemovalBook.LoadAsync(db, cancellation)).RemovedAt(file.Sha256) is { } at)
            return FileErasure.Reason(at, file.Id);
        await db.FileRejections.Where(r => r.FileId == file.Id).ExecuteDeleteAsync(cancellation);
        return null;
    }

    /// <summary>What is said of a document that is kept out because its article was removed.</summary>
    public static FileRejection Refusal(StandingRemoval removal, long file, string? entry) => new()
    {
        FileId = file, Entry = entry, Code = FileErasure.Code,
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"This article was removed by a person on {FileErasure.Day(removal.At)} and is kept out; /articles/{removal.Article} tells more and lets " +
            $"it in again."),
    };
}
