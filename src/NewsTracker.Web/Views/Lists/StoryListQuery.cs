using System.Globalization;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Views.Lists;

/// <summary>
/// The ids of a page of top-level stories, latest development first. Walks an index in the order of the list and stops when the page is
/// full, so that a page costs the same however many stories there are.
/// </summary>
internal static class StoryListQuery
{
    public static List<long> Ids(NewsDb db, StoryFilter filter, StoryCursor? after, int size)
    {
        long? outlet = filter.Outlet is null ? null : OutletAt(db, filter.Outlet) ?? 0;
        var ids = Page(db, filter, outlet, after, size);
        if (after is { Day: not null } && ids.Count < size && filter.Since is null)
            ids.AddRange(Page(db, filter, outlet, new StoryCursor(null, long.MaxValue), size - ids.Count));
        return ids;
    }

    /// <returns>The id of the outlet at this address; null for none.</returns>
    internal static long? OutletAt(NewsDb db, string address) =>
        Statement.Number(
            db, """SELECT "Id" FROM "Outlets" WHERE replace(replace("Key", ' ', '-'), '/', '-') = $0 ORDER BY "Id" LIMIT 1""", address);

    private static List<long> Page(NewsDb db, StoryFilter filter, long? outlet, StoryCursor? after, int size)
    {
        var conditions = new List<string> { "s.\"ParentId\" IS NULL AND s.\"Revision\" > 0" };
        var (from, day, id) = outlet is null
            ? ("\"Stories\" s", "s.\"LatestDay\"", "s.\"Id\"")
            : ("\"StoryOutlets\" o JOIN \"Stories\" s ON s.\"Id\" = o.\"StoryId\"", "o.\"LatestDay\"", "o.\"StoryId\"");
        if (outlet is not null) conditions.Add("o.\"OutletId\" = $5");
        // as a condition, not joined: a list that began with the language would read and sort all its stories
        if (filter.Language is not null)
            conditions.Add("EXISTS (SELECT 1 FROM \"StoryListings\" l WHERE l.\"StoryId\" = s.\"Id\" AND l.\"Language\" = $4)");
        if (filter.MinArticles > 1) conditions.Add("s.\"ArticleCount\" >= $3");
        if (filter.Since is not null) conditions.Add($"{day} >= $2");
        if (after is { Day: null }) conditions.Add(outlet is null ? $"{day} IS NULL AND {id} < $1" : $"{day} = '' AND {id} < $1");
        else if (after is not null) conditions.Add($"{day} <= $0 AND ({day} < $0 OR {id} < $1)");
        if (after is { Day: not null } && outlet is not null) conditions.Add($"{day} <> ''");
        return Statement.Rows(
            db, $"SELECT s.\"Id\" FROM {from} WHERE {string.Join(" AND ", conditions)} ORDER BY {day} DESC, {id} DESC LIMIT $6",
            r => r.GetInt64(0),
            Text(after?.Day), after?.Id, Text(filter.Since), filter.MinArticles, filter.Language, outlet, size);
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>
/// Which stories a list shows: those with a development since a day, with articles of an outlet (its address), mostly in a language, of at
/// least so many articles.
/// </summary>
public sealed record StoryFilter(DateOnly? Since = null, string? Outlet = null, string? Language = null, int MinArticles = 0)
{
    public static StoryFilter None { get; } = new();

    /// <summary>The values that the page offers: days back, and articles at least.</summary>
    internal static IReadOnlyList<(string Value, string Label)> Times { get; } =
    [
        ("", "any time"), ("1", "last day"), ("7", "last 7 days"), ("30", "last 30 days"), ("365", "last year")
    ];

    internal static IReadOnlyList<(string Value, string Label)> Sizes { get; } =
    [
        ("", "any size"), ("2", "2 articles or more"), ("5", "5 or more"), ("20", "20 or more")
    ];

    internal static StoryFilter Of(string? days, string? outlet, string? language, string? size, DateOnly today) => new(
        Number(days) is > 0 and var back ? today.AddDays(-back) : null, string.IsNullOrWhiteSpace(outlet) ? null : outlet,
        string.IsNullOrWhiteSpace(language) ? null : language, Number(size) ?? 0);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100_000 ? number : null;
}

/// <summary>
/// A place in the list by day: the day (of the latest development, of publication; "none" when unknown) and id. Anything else is read as
/// the beginning.
/// </summary>
internal sealed record StoryCursor(DateOnly? Day, long Id)
{
    public static string Of(DateOnly? day, long id) =>
        string.Create(CultureInfo.InvariantCulture, $"{day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "none"}-{id}");

    public static StoryCursor? Parse(string? text)
    {
        var cut = text?.IndexOf('-') ?? -1;
        if (cut < 0 || !long.TryParse(text.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return null;
        if (text.AsSpan(0, cut) is "none") return new(null, id);
        return DateOnly.TryParseExact(text.AsSpan(0, cut), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(day, id)
            : null;
    }
}
