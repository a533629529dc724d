using System.Globalization;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Views.Lists;

/// <summary>
/// The ids of a page of top-level stories, latest development first. Walks an index in the order of the list and stops when the page is full, so that a page
/// costs the same however many stories there are.
/// </summary>
internal static class StoryListQuery
{
    public static List<long> Ids(NewsDb db, StoryFilter filter, StoryCursor? after, int size)
    {
        long? outlet = filter.Outlet is null ? null : OutletReader.IdOf(db, filter.Outlet) ?? 0;
        var ids = Page(db, filter, outlet, after, size);
        if (after is { Day: not null } && ids.Count < size && filter.Since is null) ids.AddRange(Page(db, filter, outlet, new StoryCursor(null, long.MaxValue), size - ids.Count));
        return ids;
    }

    private static List<long> Page(NewsDb db, StoryFilter filter, long? outlet, StoryCursor? after, int size)
    {
        var conditions = new List<string> { "s.\"ParentId\" IS NULL AND s.\"Revision\" > 0" };
        var (from, day, id) = outlet is null ? ("\"Stories\" s", "s.\"LatestDay\"", "s.\"Id\"") : ("\"StoryOutlets\" o JOIN \"Stories\" s ON s.\"Id\" = o.\"StoryId\"", "o.\"LatestDay\"", "o.\"StoryId\"");
        if (outlet is not null) conditions.Add("o.\"OutletId\" = $5");
        if (filter.Language is not null)
        {
            from += " JOIN \"StoryListings\" l ON l.\"StoryId\" = s.\"Id\"";
            conditions.Add("l.\"Language\" = $4");
        }

        if (filter.MinArticles > 1) conditions.Add("s.\"ArticleCount\" >= $3");
        if (filter.Since is not null) conditions.Add($"{day} >= $2");
        if (after is { Day: null }) conditions.Add(outlet is null ? $"{day} IS NULL AND {id} < $1" : $"{day} = '' AND {id} < $1");
        else if (after is not null) conditions.Add($"{day} <= $0 AND ({day} < $0 OR {id} < $1)");
        if (after is { Day: not null } && outlet is not null) conditions.Add($"{day} <> ''");
        return Statement.Rows(
            db, $"SELECT s.\"Id\" FROM {from} WHERE {string.Join(" AND ", conditions)} ORDER BY {day} DESC, {id} DESC LIMIT $6", r => r.GetInt64(0),
            Text(after?.Day), after?.Id, Text(filter.Since), filter.MinArticles, filter.Language, outlet, size);
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
