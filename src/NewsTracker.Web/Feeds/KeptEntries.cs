using System.IO.Hashing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Feeds;

/// <summary>
/// Entries of revisions, kept in memory up to a bound of bytes, so that a feed costs what is new in it: to make one is to read the whole
/// story as it then was. An entry is kept under what its row holds, and so stands until that is another, whoever changed it.
/// </summary>
internal sealed class KeptEntries : IDisposable
{
    private const long MaxBytes = 4L << 20; // a feed of 50 entries holds 100 to 500 KB
    private const int OwnBytes = 512;
    private readonly MemoryCache entries = new(new MemoryCacheOptions { SizeLimit = MaxBytes, CompactionPercentage = 0.2 });

    /// <summary>Makes the entries of revisions, each once as long as its row is as it was.</summary>
    /// <param name="db">The store.</param>
    /// <param name="authority">For tag URIs (RFC 4151).</param>
    /// <returns>Gives null for a revision that has gone since it was looked up.</returns>
    public Func<RevisionStamp, FeedItem?> Reader(NewsDb db, string authority) => revision =>
    {
        if (Row(db, revision) is not { } row) return null;
        var key = (revision.Story, revision.Number, row.At, authority, XxHash128.HashToUInt128(row.Snapshot), row.Changes);
        return entries.Get<FeedItem>(key) ?? Keep(key, RevisionEntry.Of(row, authority));
    };

    public void Dispose() => entries.Dispose();

    private static Revision? Row(NewsDb db, RevisionStamp revision) =>
        db.Revisions.AsNoTracking().FirstOrDefault(r => r.StoryId == revision.Story && r.Number == revision.Number);

    private FeedItem Keep(object key, FeedItem entry) => entries.Set(key, entry, new MemoryCacheEntryOptions
    {
        Size = OwnBytes + 2L * (entry.Id.Length + entry.Title.Length + (entry.Summary?.Length ?? 0) + (entry.Html?.Length ?? 0)),
        SlidingExpiration = TimeSpan.FromHours(12), // those of former states are never asked for
    });
}
