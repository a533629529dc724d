using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Views.Revisions;

/// <summary>The dated states of a story: which there are, and one of them as it was.</summary>
public sealed class RevisionReader(NewsDb db)
{
    /// <summary>The story whose history an address asks for, or null. A sub-story without siblings has that of its story.</summary>
    /// <returns>Null when there is no such story.</returns>
    public async Task<RevisedStory?> StoryAsync(string slug, CancellationToken cancellation)
    {
        var story = await db.Stories.AsNoTracking().Include(s => s.Parent).FirstOrDefaultAsync(s => s.Slug == slug, cancellation);
        if (story is { Revision: 0, Parent: { Revision: > 0 } parent }) story = parent;
        return story is null || story.Revision == 0 ? null : new RevisedStory(story.Id, story.Slug, story.Title, story.Revision);
    }

    /// <summary>The revisions, newest first. The cursor is the number of the last one seen.</summary>
    /// <returns>A page of the list, the newest first, and the cursor of the next.</returns>
    public async Task<CursorPage<RevisionRow>> ListAsync(long story, string? cursor, int size, CancellationToken cancellation)
    {
        var query = db.Revisions.AsNoTracking().Where(r => r.StoryId == story);
        if (int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var before))
            query = query.Where(r => r.Number < before);
        var rows = await query
            .OrderByDescending(r => r.Number)
            .Take(size + 1)
            .Select(r => new { r.Number, r.At, r.Changes })
            .ToListAsync(cancellation);
        return new CursorPage<RevisionRow>(
            [.. rows.Take(size).Select(r => new RevisionRow(
                r.Number, Moment(r.At), JsonSerializer.Deserialize<RevisionChanges>(r.Changes, JsonSerializerOptions.Web)!))],
            rows.Count > size ? rows[size - 1].Number.ToString(CultureInfo.InvariantCulture) : null);
    }

    /// <summary>The story as one revision had it, without what was removed since; null when there is no such revision.</summary>
    /// <returns>Null when the story has no such revision.</returns>
    public async Task<RevisionView?> OneAsync(RevisedStory story, int number, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(story);
        var row = await db.Revisions
            .AsNoTracking()
            .Where(r => r.StoryId == story.Id && r.Number == number)
            .Select(r => new { r.At, r.Snapshot })
            .FirstOrDefaultAsync(cancellation);
        if (row is null) return null;
        var shown = StoryJson.Read(Compression.Unpack(row.Snapshot));
        var ids = shown.Articles.Select(a => a.Id).ToList();
        var onFile = await db.Articles
            .AsNoTracking()
            .Where(a => ids.Contains(a.Id) && a.RemovedAt == null)
            .Select(a => a.Id)
            .ToListAsync(cancellation);
        return new RevisionView(number, Moment(row.At), RevisionSnapshot.Read(shown, story, onFile.ToHashSet()));
    }

    /// <summary>The newest revision that held a sentence, an event or a difference.</summary>
    /// <param name="story">The story.</param>
    /// <param name="id">What the words are known by.</param>
    /// <param name="cancellation">Ends the queries.</param>
    /// <returns>The revision's number and the anchor on its page; null when none held it.</returns>
    internal async Task<(int Number, string Anchor, StoryView State)?> HolderAsync(
        RevisedStory story, string id, CancellationToken cancellation)
    {
        var rows = db.Revisions.AsNoTracking().Where(r => r.StoryId == story.Id).OrderByDescending(r => r.Number)
            .Select(r => new { r.Number, r.Snapshot }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            var shown = StoryJson.Read(Compression.Unpack(row.Snapshot));
            var every = shown.Articles.Select(a => a.Id).ToHashSet();
            var state = RevisionSnapshot.Read(shown, story, every);
            if (ClaimPlace.Of(state, id) is { } anchor) return (row.Number, anchor, state);
        }

        return null;
    }

    /// <summary>The number of the revision that stood at a moment; 0 when the story had none yet.</summary>
    /// <returns>The number of the last revision made before that moment; 0 without one.</returns>
    public async Task<int> NumberAtAsync(long story, DateTimeOffset moment, CancellationToken cancellation) =>
        await db.Revisions.Where(r => r.StoryId == story && r.At < moment.UtcTicks).MaxAsync(r => (int?)r.Number, cancellation) ?? 0;

    private static DateTimeOffset Moment(long ticks) => new(ticks, TimeSpan.Zero);
}

/// <summary>A story that has a history. <paramref name="Revision"/> is the number of its present state.</summary>
public sealed record RevisedStory(long Id, string Slug, string Title, int Revision);

/// <summary>A revision in a list, with what it changed against the one before.</summary>
public sealed record RevisionRow(int Number, DateTimeOffset At, RevisionChanges Changes);

/// <summary>A revision to be read. The timeline is the short one, as readers saw it.</summary>
public sealed record RevisionView(int Number, DateTimeOffset At, StoryView Story);
