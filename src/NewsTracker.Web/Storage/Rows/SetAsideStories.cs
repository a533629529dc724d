using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>A story that shows what it showed before, because writing it fails or ends the program.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Slug">Its address.</param>
/// <param name="IsWritten">False where it never had a page.</param>
/// <param name="Why">A sentence.</param>
internal sealed record SetAsideStory(string Title, string Slug, bool IsWritten, string Why)
{
    private const int Max = 100;

    /// <returns>The first hundred.</returns>
    public static async Task<IReadOnlyList<SetAsideStory>> LoadAsync(NewsDb db, CancellationToken cancellation)
    {
        // Two looks, for SQLite would read all stories in the order of their ids to find those of either kind.
        var failed = db.Stories.Where(s => s.WritingsBegun == -1).OrderBy(s => s.Id);
        var ended = db.Stories.Where(s => s.WritingsBegun >= Story.MaxWritingsBegun).OrderBy(s => s.WritingsBegun);
        var rows = (await FirstAsync(failed, cancellation)).Concat(await FirstAsync(ended, cancellation));
        return [.. rows.OrderBy(s => s.Id).Take(Max).Select(s => new SetAsideStory(
            s.Title, s.Slug, s.Revision > 0, s.WritingsBegun < 0
                ? "Writing it failed or took too long; it shows what it showed and is tried again when it changes."
                : "NewsTracker ended each time while it wrote this story; it shows what it showed, and only `rebuild` tries it again."))];
    }

    private static Task<List<Story>> FirstAsync(IQueryable<Story> stories, CancellationToken cancellation) =>
        stories.AsNoTracking().Take(Max).ToListAsync(cancellation);
}
