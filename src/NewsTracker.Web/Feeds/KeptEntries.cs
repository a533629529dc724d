using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Feeds;

/// <summary>
/// Entries of revisions, kept in memory up to a bound of bytes, so that a feed costs what is new in it: to make one is to read the whole
/// story as it then was. What a revision shows changes by a person's removal alone, so an entry stands until the next decision.
/// </summary>
internal sealed class KeptEntries(StoreVersion store) : IDisposable
{
    private const long MaxBytes = 4L << 20; // a feed of 50 entries holds 100 to 500 KB
    private const int OwnBytes = 512;
    private readonly MemoryCache entries = new(new MemoryCacheOptions { SizeLimit = MaxBytes, CompactionPercentage = 0.2 });

    /// <summary>Reads the entries of revisions: from memory, else from the store.</summary>
    /// <param name="db">The store.</param>
    /// <param name="authority">For tag URIs (RFC 4151).</param>
    /// <returns>Gives null for a revision that has gone since it was looked up.</returns>
    public Func<RevisionStamp, FeedItem?> Reader(NewsDb db, string authority)
    {
        // asked before any revision is read: what is kept is never older than its key
        (long? Opened, long? Decided) state = (store.Now()?.Opened, db.Decisions.Max(d => (long?)d.Id));
        return revision =>
        {
            var key = (state, revision.Story, revision.Number, authority);
            if (state.Opened is not null && entries.Get<FeedItem>(key) is { } kept) return kept;
            if (Row(db, revision) is not { } row) return null;
            var entry = RevisionEntry.Of(row, authority);
            return state.Opened is null ? entry : Keep(key, entry);
        };
    }

    public void Dispose() => entries.Dispose();

    private static Revision? Row(NewsDb db, RevisionStamp revision) =>
        db.Revisions.AsNoTracking().FirstOrDefault(r => r.StoryId == revision.Story && r.Number == revision.Number);

    private FeedItem Keep(object key, FeedItem entry) => entries.Set(key, entry, new MemoryCacheEntryOptions
    {
        Size = OwnBytes + 2L * (entry.Id.Length + entry.Title.Length + (entry.Summary?.Length ?? 0) + (entry.Html?.Length ?? 0)),
        SlidingExpiration = TimeSpan.FromHours(12), // those of former states are never asked for
    });
}
