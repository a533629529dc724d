using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Views.Revisions;

namespace NewsTracker.Web.Feeds;

/// <summary>One revision of one story, as it was noted.</summary>
internal sealed record RevisionStamp(long Story, int Number, long At);

/// <summary>
/// The feeds of stories. What a revision shows gives its entry's id, so that files read again, restarts and rebuilds bring no old entry
/// back as a new one; a revision that shows nothing new has no entry.
/// </summary>
internal sealed class StoryFeeds(NewsDb db, KeptEntries kept)
{
    /// <summary>Most entries in a feed.</summary>
    public const int Length = 50;

    /// <summary>How far back the feed of all stories looks for the revision that first showed what a story shows now.</summary>
    private const int LookBack = 4;

    /// <summary>
    /// The newest revision of each top-level story, newest first: what the feed of all stories is made of, cheap enough to be asked at
    /// every visit.
    /// </summary>
    public async Task<IReadOnlyList<RevisionStamp>> NewestAsync(CancellationToken cancellation) => await NewsReader.Changed(db, 0)
        .OrderByDescending(s => s.ChangedAt).ThenByDescending(s => s.Id).Take(Length)
        .Select(s => new RevisionStamp(s.Id, s.Revision, s.ChangedAt)).ToListAsync(cancellation);

    /// <summary>The revisions of one story, newest first.</summary>
    public async Task<IReadOnlyList<RevisionStamp>> OfAsync(long story, CancellationToken cancellation) => await db.Revisions.AsNoTracking()
        .Where(r => r.StoryId == story).OrderByDescending(r => r.Number).Take(Length)
        .Select(r => new RevisionStamp(r.StoryId, r.Number, r.At)).ToListAsync(cancellation);

    /// <summary>One entry a story: its newest state, dated when that state first came.</summary>
    public async Task<FeedDocument> AllAsync(IReadOnlyList<RevisionStamp> newest, string authority, CancellationToken cancellation)
    {
        var ids = newest.Select(n => n.Story).ToList();
        var latest = (await db.Revisions.AsNoTracking()
            .Where(r => ids.Contains(r.StoryId) && r.Number > db.Stories.First(s => s.Id == r.StoryId).Revision - LookBack)
            .OrderByDescending(r => r.Number)
            .Select(r => new RevisionStamp(r.StoryId, r.Number, r.At)).ToListAsync(cancellation)).ToLookup(r => r.Story);
        var read = kept.Reader(db, authority);
        var entries = newest
            .Select(n => RevisionEntry.Trail(latest[n.Story].Select(read).OfType<FeedItem>()))
            .OfType<FeedItem>()
            .OrderByDescending(e => e.Updated)
            .ToList();
        return new FeedDocument($"tag:{authority},2026:stories", "NewsTracker: stories", "stories", "", Newest(entries), entries);
    }

    /// <summary>One entry a revision that showed something new.</summary>
    public FeedDocument One(IReadOnlyList<RevisionStamp> revisions, string slug, string title, string authority)
    {
        var entries = revisions.Reverse().Select(kept.Reader(db, authority)).OfType<FeedItem>().DistinctBy(e => e.Id).Reverse().ToList();
        var path = $"stories/{Uri.EscapeDataString(slug)}";
        return new FeedDocument($"tag:{authority},2026:{path}", title, path, path, Newest(entries), entries);
    }

    private static DateTimeOffset Newest(List<FeedItem> entries) =>
        entries.Count == 0 ? DateTimeOffset.UnixEpoch : entries.Max(e => e.Updated);
}
