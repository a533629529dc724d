using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>Ids of stories and sub-stories: one numbering. An id of a story that is gone may come again; its address never does.</summary>
internal static class StoryIds
{
    /// <summary>An address that holds until the first digest gives the story its own.</summary>
    public static string Provisional(long id) => string.Create(CultureInfo.InvariantCulture, $"story-{id}");

    public static async Task<long> NextAsync(NewsDb db, CancellationToken cancellation) =>
        (await db.Stories.MaxAsync(s => (long?)s.Id, cancellation) ?? 0) + 1;
}
