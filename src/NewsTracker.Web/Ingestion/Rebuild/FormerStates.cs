using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Rebuild;

/// <summary>
/// Remembers when each story came to its present state, so that a rebuild that gives the same state keeps its date: "changed" then still
/// means that a reader sees something else.
/// </summary>
internal sealed class FormerStates(RevisionFormat format)
{
    private const int AtOnce = 200;
    private readonly Dictionary<(string Slug, string State), long> dates = [];

    public static async Task<FormerStates> RememberAsync(NewsDb db, RevisionFormat format, CancellationToken cancellation)
    {
        var former = new FormerStates(format);
        await former.EachAsync(db, (slug, state, revision) => former.dates[(slug, state)] = revision.At, cancellation);
        return former;
    }

    public async Task<int> RestoreAsync(NewsDb db, CancellationToken cancellation)
    {
        var restored = 0;
        await EachAsync(
            db,
            (slug, state, revision) =>
            {
                if (!dates.TryGetValue((slug, state), out var at)) return;
                db.Attach(revision).Entity.At = at;
                db.Stories.Find(revision.StoryId)!.ChangedAt = at;
                restored++;
            },
            cancellation);
        return restored;
    }

    private async Task EachAsync(NewsDb db, Action<string, string, Storage.Model.Revision> look, CancellationToken cancellation)
    {
        var stories = await db.Stories
            .AsNoTracking()
            .Where(s => s.Revision > 0)
            .OrderBy(s => s.Id)
            .Select(s => new { s.Id, s.Slug, s.Revision })
            .ToListAsync(cancellation);
        foreach (var chunk in stories.Chunk(AtOnce))
        {
            var ids = chunk.Select(s => s.Id).ToList();
            var revisions = await db.Revisions
                .AsNoTracking()
                .Where(r => ids.Contains(r.StoryId) && r.Number == db.Stories.First(s => s.Id == r.StoryId).Revision)
                .ToDictionaryAsync(r => r.StoryId, cancellation);
            foreach (var story in chunk.Where(s => revisions.ContainsKey(s.Id)))
            {
                look(story.Slug, format.Shown(Compression.Unpack(revisions[story.Id].Snapshot)), revisions[story.Id]);
            }
        }
    }
}
