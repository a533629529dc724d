using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Views.Stories;

/// <summary>A story at its address, as pages, API and exports show it.</summary>
public sealed class StoryReader(NewsDb db)
{
    /// <summary>The story at an address, or null. A sub-story without siblings is its story.</summary>
    /// <param name="slug">Its present address.</param>
    /// <param name="full">Every candidate event, not only those of the short view.</param>
    /// <param name="cancellation">Ends the query.</param>
    /// <returns>Null when no story is written under that address.</returns>
    public async Task<StoryView?> StoryAsync(string slug, bool full, CancellationToken cancellation)
    {
        using var connection = Statement.Hold(db);
        return StoryLoading.IdAt(db, slug) is { } id
            ? StoryAssembler.Assemble(await StoryLoading.LoadAsync(db, id, full, cancellation))
            : null;
    }

    /// <summary>The same with one page of the full timeline: hidden events outside it have no passages.</summary>
    /// <param name="slug">Its present address.</param>
    /// <param name="shown">Chooses the events of the page from the full timeline.</param>
    /// <param name="cancellation">Ends the query.</param>
    internal async Task<StoryView?> StoryAsync(
        string slug, Func<StoryView, IReadOnlyList<EventView>> shown, CancellationToken cancellation)
    {
        using var connection = Statement.Hold(db);
        return StoryLoading.IdAt(db, slug) is { } id
            ? StoryAssembler.Assemble(await StoryLoading.LoadPageAsync(db, id, shown, cancellation))
            : null;
    }

    /// <summary>The present slug behind an old one, or null.</summary>
    /// <returns>The present address; null when the old one leads nowhere.</returns>
    public async Task<string?> MovedToAsync(string slug, CancellationToken cancellation)
    {
        var present = await db.StorySlugs
            .AsNoTracking()
            .Where(s => s.Slug == slug)
            .Join(db.Stories, s => s.StoryId, s => s.Id, (_, s) => s.Slug)
            .FirstOrDefaultAsync(cancellation);
        return present == slug ? null : present;
    }
}
