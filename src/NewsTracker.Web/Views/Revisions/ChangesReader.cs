using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Views.Lists;

namespace NewsTracker.Web.Views.Revisions;

/// <summary>What changed since a moment in all stories, the story changed last first.</summary>
public sealed class ChangesReader(NewsDb db)
{
    /// <summary>Lines shown of a story, of each kind of change.</summary>
    private const int Lines = 4;

    /// <returns>A page of the list and the cursor of the next.</returns>
    public async Task<CursorPage<ChangedStory>> SinceAsync(
        DateTimeOffset since, string? cursor, int size, CancellationToken cancellation)
    {
        var stories = NewsReader.Changed(db, since.UtcTicks - 1);
        if (Place(cursor) is { } after)
            stories = stories.Where(s => s.ChangedAt < after.At || (s.ChangedAt == after.At && s.Id < after.Id));
        var rows = await stories.OrderByDescending(s => s.ChangedAt).ThenByDescending(s => s.Id).Take(size + 1)
            .Select(s => new { s.Id, s.Slug, s.Title, s.ChangedAt, s.IsSample, s.Revision }).ToListAsync(cancellation);
        var ids = rows.Take(size).Select(r => r.Id).ToList();
        var revisions = (await db.Revisions.AsNoTracking()
            .Where(r => ids.Contains(r.StoryId) && r.At >= since.UtcTicks)
            .OrderByDescending(r => r.Number)
            .Select(r => new { r.StoryId, r.Number, r.Changes })
            .ToListAsync(cancellation)).ToLookup(r => r.StoryId);
        var found = rows.Take(size).Select(s =>
        {
            var changes = revisions[s.Id].Select(r => JsonSerializer.Deserialize<RevisionChanges>(r.Changes, JsonSerializerOptions.Web)!)
                .ToList();
            return new ChangedStory(
                s.Slug, s.Title, new DateTimeOffset(s.ChangedAt, TimeSpan.Zero), s.IsSample,
                revisions[s.Id].Select(r => r.Number).DefaultIfEmpty(s.Revision).Min() - 1,
                Told(c => c.SentencesAdded), Told(c => c.EventsAdded), Told(c => c.EventsRedated), Told(c => c.ArticlesAdded));

            ChangedLines Told(Func<RevisionChanges, IReadOnlyList<string>> kind)
            {
                var all = changes.SelectMany(kind).Distinct(StringComparer.Ordinal).ToList();
                return new(all.Count, [.. all.Take(Lines)]);
            }
        }).ToList();
        return new(found, rows.Count > size
            ? string.Create(CultureInfo.InvariantCulture, $"{rows[size - 1].ChangedAt}-{rows[size - 1].Id}")
            : null);
    }

    private static (long At, long Id)? Place(string? cursor) => cursor?.Split('-') is [var at, var id]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? (ticks, number)
        : null;
}

/// <summary>A story that changed.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Title">Its title now.</param>
/// <param name="At">When it changed last.</param>
/// <param name="IsSample">Whether it comes with the program.</param>
/// <param name="Before">The revision that stood before the changes; 0 for a new story.</param>
/// <param name="Sentences">Added to its summary.</param>
/// <param name="Events">Added to its timeline.</param>
/// <param name="Redated">Events that have another day.</param>
/// <param name="Articles">That joined.</param>
public sealed record ChangedStory(
    string Slug, string Title, DateTimeOffset At, bool IsSample, int Before, ChangedLines Sentences, ChangedLines Events,
    ChangedLines Redated, ChangedLines Articles);

/// <summary>How many lines there are, and the first of them.</summary>
public sealed record ChangedLines(int Count, IReadOnlyList<string> First);
