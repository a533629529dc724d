using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// Marks stories before their digests are made, so that the next start knows what was being written when the program ended: such a story is
/// written by itself, and one with which it ended three times, twice alone, is set aside: it shows what it showed, `check` and the inbox
/// name it, and only `rebuild` tries it again.
/// </summary>
internal sealed class WritingMarks(Store store)
{
    private readonly HashSet<long> own = [];

    /// <summary>
    /// The stories in the parts in which they are to be written: those that an ended program was writing come last, each by itself, the
    /// least suspected first.
    /// </summary>
    /// <param name="stories">Those to write, in order of id.</param>
    /// <param name="most">Most stories in a part.</param>
    /// <param name="mostArticles">Most articles in a part of more than one story: their texts are in memory together.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public async Task<IReadOnlyList<long[]>> PartsAsync(
        List<StaleStory> stories, int most, int mostArticles, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var begun = (await db.Stories
                .Where(s => s.WritingsBegun > 0)
                .Select(s => new { s.Id, s.WritingsBegun })
                .ToListAsync(cancellation))
            .Where(s => !own.Contains(s.Id))
            .ToDictionary(s => s.Id, s => s.WritingsBegun);
        return
        [
            .. Parts(stories.Where(s => !begun.ContainsKey(s.Id)), most, mostArticles),
            .. stories.Where(s => begun.ContainsKey(s.Id)).OrderBy(s => begun[s.Id]).Select(s => new[] { s.Id })
        ];
    }

    /// <summary>Cuts stories into parts, in order; one with more articles than a part may have stands by itself.</summary>
    internal static IEnumerable<long[]> Parts(IEnumerable<StaleStory> stories, int most, int mostArticles)
    {
        var part = new List<long>();
        var held = 0;
        foreach (var story in stories)
        {
            if (part.Count == most || (part.Count > 0 && held + story.Articles > mostArticles))
            {
                yield return [.. part];
                part.Clear();
                held = 0;
            }

            part.Add(story.Id);
            held += story.Articles;
        }

        if (part.Count > 0) yield return [.. part];
    }

    /// <summary>Marks those that this process has not marked yet. Writing them takes the mark off.</summary>
    public async Task MarkAsync(IReadOnlyList<long> stories, CancellationToken cancellation)
    {
        var ids = stories.Where(id => !own.Contains(id)).ToList();
        if (ids.Count == 0) return;
        await store.WriteAsync(
            db => db.Stories.Where(s => ids.Contains(s.Id)).ExecuteUpdateAsync(
                s => s.SetProperty(x => x.WritingsBegun, x => x.WritingsBegun < 0 ? 1 : x.WritingsBegun + 1), cancellation),
            cancellation);
        own.UnionWith(ids);
    }

    /// <summary>They are written, or fail by themselves: the next mark is a new one.</summary>
    public void Forget(IEnumerable<long> stories) => own.ExceptWith(stories);

    /// <summary>Takes the marks off those that an orderly end leaves unwritten.</summary>
    public async Task ReleaseAsync(IReadOnlyList<long> stories)
    {
        var ids = stories.Where(own.Contains).ToList();
        await store.WriteAsync(
            db => db.Stories.Where(s => ids.Contains(s.Id) && s.WritingsBegun > 0)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.WritingsBegun, x => x.WritingsBegun - 1)),
            CancellationToken.None);
        own.ExceptWith(ids);
    }

    /// <summary>Takes what ended the program again and again from what waits.</summary>
    /// <returns>The titles of those that were set aside now.</returns>
    public async Task<IReadOnlyList<string>> SetAsideAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        var found = await db.Stories
            .Where(s => s.IsStale && s.ParentId == null && s.WritingsBegun >= Story.MaxWritingsBegun)
            .Select(s => new { s.Id, s.Title })
            .ToListAsync(cancellation);
        var ids = found.Where(s => !own.Contains(s.Id)).Select(s => s.Id).ToList();
        if (ids.Count == 0) return [];
        await store.WriteAsync(
            writing => writing.Stories.Where(s => ids.Contains(s.Id)).ExecuteUpdateAsync(
                s => s.SetProperty(x => x.IsStale, false), cancellation),
            cancellation);
        return [.. found.Where(s => ids.Contains(s.Id)).Select(s => s.Title)];
    }
}
