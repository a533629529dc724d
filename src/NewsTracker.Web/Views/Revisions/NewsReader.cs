using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Views.Revisions;

/// <summary>How much is new beside what an open page shows: a few rows are read, for every open page asks again and again.</summary>
public sealed class NewsReader(NewsDb db)
{
    /// <summary>Revisions looked through; beyond them a page is so old that the number no longer matters.</summary>
    private const int MaxRevisions = 50;

    /// <returns>Sentences and events that joined or got another day after a revision; at least 1 for each newer one.</returns>
    public async Task<int> OfStoryAsync(string slug, int revision, CancellationToken cancellation)
    {
        var changes = await db.Revisions.AsNoTracking()
            .Where(r => r.Number > revision && db.Stories.Any(s => s.Slug == slug && s.Id == r.StoryId))
            .OrderByDescending(r => r.Number).Take(MaxRevisions).Select(r => r.Changes).ToListAsync(cancellation);
        return changes.Sum(c => JsonSerializer.Deserialize<RevisionChanges>(c, JsonSerializerOptions.Web) is { } told
            ? Math.Max(1, told.SentencesAdded.Count + told.EventsAdded.Count + told.EventsRedated.Count)
            : 1);
    }

    /// <returns>Top-level stories that changed after a moment.</returns>
    public Task<int> OfStoriesAsync(DateTimeOffset since, CancellationToken cancellation) =>
        Changed(db, since.UtcTicks).CountAsync(cancellation);

    /// <returns>True when nobody has handed in a file: only samples, or nothing, are there.</returns>
    public async Task<bool> IsUntouchedAsync(CancellationToken cancellation) =>
        !await db.Files.AnyAsync(f => !f.IsSample && f.RemovedAt == null, cancellation);

    /// <summary>
    /// Waits until the writer has taken the stories of removed samples away, at most five seconds: the page that follows shows what is
    /// left.
    /// </summary>
    public async Task WithoutSamplesAsync(TimeProvider time, CancellationToken cancellation)
    {
        for (var i = 0; i < 50 && await db.Stories.AnyAsync(s => s.ParentId == null && s.Revision > 0 && s.IsSample, cancellation); i++)
            await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellation);
    }

    /// <returns>When a top-level story last changed: what a page made now shows already.</returns>
    public async Task<DateTimeOffset> LastChangeAsync(CancellationToken cancellation) => Moment(
        await Changed(db, 0).OrderByDescending(s => s.ChangedAt)
            .Select(s => (long?)s.ChangedAt)
            .FirstOrDefaultAsync(cancellation));

    /// <returns>When a file was last handed in.</returns>
    public async Task<DateTimeOffset> LastHandInAsync(CancellationToken cancellation) => Moment(
        await db.Receipts.MaxAsync(r => (long?)r.At, cancellation));

    /// <returns>Files handed in after a moment.</returns>
    public Task<int> OfInboxAsync(DateTimeOffset since, CancellationToken cancellation) =>
        db.Receipts.CountAsync(r => r.At > since.UtcTicks, cancellation);

    /// <summary>
    /// Top-level stories that changed after a moment, in UTC ticks. Asked for "ParentId IS NULL" as such, SQLite would look through all
    /// top-level stories instead of the newest changes; the index has the condition as it is said here.
    /// </summary>
    internal static IQueryable<Story> Changed(NewsDb db, long after) =>
        db.Stories.AsNoTracking().Where(s => s.ChangedAt > after && (s.ParentId ?? 0) == 0 && s.Revision > 0);

    private static DateTimeOffset Moment(long? ticks) => new(ticks ?? 0, TimeSpan.Zero);
}
