using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Search.Query;

/// <summary>
/// An outlet in a list. <paramref name="Copies"/> of its articles repeat others' words; <paramref name="Copied"/> articles of others repeat
/// its own.
/// </summary>
public sealed record OutletRow(long Id, string Name, string Address, int Articles, int Copies, int Copied, DateOnly? LastDay);

/// <summary>The questions of the outlet pages. Counts are kept by the database, so no list looks at the articles behind it.</summary>
public sealed class OutletReader(NewsDb db)
{
    private const int ArticlesForQuotes = 100;
    private const int MaxQuotes = 8;

    private const string Row = """
        SELECT o."Id", o."Name", o."Key", coalesce(c."Articles", 0), coalesce(c."Copies", 0), coalesce(c."Copied", 0),
            (SELECT d."Day" FROM "ArticleDays" d WHERE d."OutletId" = o."Id" AND d."Day" <> '' ORDER BY d."Day" DESC LIMIT 1)
        FROM "OutletCounts" c JOIN "Outlets" o ON o."Id" = c."OutletId"
        """;

    /// <summary>Outlets with articles, those with the most first.</summary>
    /// <returns>A page of the list and the cursor of the next.</returns>
    public CursorPage<OutletRow> All(string? cursor, int size)
    {
        var after = CountCursor.Parse(cursor);
        var rows = Statement.Rows(
            db,
            $"""{Row} WHERE c."Articles" > 0 {(after is null ? "" : "AND (c.\"Articles\", c.\"OutletId\") < ($1, $2)")} ORDER BY c."Articles" DESC, c."OutletId" DESC LIMIT $0""",
            Read, size + 1, after?.Count, after?.Id);
        return new CursorPage<OutletRow>(
            [.. rows.Take(size)], rows.Count > size ? CountCursor.Of(rows[size - 1].Articles, rows[size - 1].Id) : null);
    }

    /// <summary>The outlet at an address.</summary>
    /// <returns>Null when no outlet has it.</returns>
    public OutletRow? Find(string address) =>
        StoryListQuery.OutletAt(db, address) is { } id
            ? Statement.Rows(db, $"""{Row} WHERE c."OutletId" = $0""", Read, id).FirstOrDefault()
            : null;

    /// <summary>Articles by day of publication.</summary>
    /// <returns>Days ascending; days without an article are left out.</returns>
    public IReadOnlyList<DayCount> Days(long outlet) => Statement.Rows(
        db, """SELECT "Day", "Articles" FROM "ArticleDays" WHERE "OutletId" = $0 AND "Day" <> '' ORDER BY "Day" """, DayOf, outlet);

    /// <summary>Articles of all outlets by day, in the days up to the last one that is not in the future.</summary>
    /// <returns>Days ascending; days without an article are left out.</returns>
    public IReadOnlyList<DayCount> LastDays(DateOnly today, int days)
    {
        var last = Statement.Rows(
            db, """SELECT "Day" FROM "ArticleDays" WHERE "OutletId" = -1 AND "Day" <= $0 AND "Day" <> '' ORDER BY "Day" DESC LIMIT 1""",
            r => Day(r.GetString(0)), Text(today)).FirstOrDefault();
        if (last == default) return [];
        var first = last.DayNumber < days ? DateOnly.MinValue : last.AddDays(1 - days);
        return Statement.Rows(
            db, """SELECT "Day", "Articles" FROM "ArticleDays" WHERE "OutletId" = -1 AND "Day" BETWEEN $0 AND $1 ORDER BY "Day" """, DayOf,
            Text(first), Text(last));
    }

    /// <summary>The outlet's articles, the newest first, undated ones last.</summary>
    /// <returns>A page of the list, the newest first, and the cursor of the next.</returns>
    public async Task<CursorPage<ArticleRow>> ArticlesAsync(long outlet, string? cursor, int size, CancellationToken cancellation)
    {
        var after = StoryCursor.Parse(cursor);
        var query = db.Articles.AsNoTracking().Where(a => a.OutletId == outlet && a.RemovedAt == null);
        if (after is { Day: { } day }) query = query.Where(a => a.Published!.Start <= day && (a.Published.Start < day || a.Id < after.Id));
        else if (after is not null) query = query.Where(a => a.Published == null && a.Id < after.Id);
        var rows = await ArticleRows.Of(
            query.OrderByDescending(a => a.Published!.Start).ThenByDescending(a => a.Id).Take(size + 1), cancellation);
        if (after is { Day: not null } && rows.Count <= size)
            rows.AddRange(await ArticleRows.Of(
                db.Articles
                    .AsNoTracking()
                    .Where(a => a.OutletId == outlet && a.RemovedAt == null && a.Published == null)
                    .OrderByDescending(a => a.Id)
                    .Take(size + 1 - rows.Count),
                cancellation));
        return new CursorPage<ArticleRow>(
            [.. rows.Take(size)], rows.Count > size ? StoryCursor.Of(rows[size - 1].Published?.Date.Start, rows[size - 1].Id) : null);
    }

    /// <summary>Sentences of its newest articles that stories cite.</summary>
    /// <returns>Sentences with the passages that carry them.</returns>
    public async Task<IReadOnlyList<CitedSentence>> QuotesAsync(long outlet, CancellationToken cancellation)
    {
        var newest = await db.Articles
            .AsNoTracking()
            .Where(a => a.OutletId == outlet && a.RemovedAt == null)
            .OrderByDescending(a => a.Published!.Start).ThenByDescending(a => a.Id)
            .Take(ArticlesForQuotes)
            .Select(a => a.Id)
            .ToListAsync(cancellation);
        var cited = await db.Citations.AsNoTracking()
            .Where(c => newest.Contains(c.ArticleId!.Value)
                && c.PassageStart != null
                && c.SentenceId != null
                && !c.IsCorroboration
                && c.Version == db.ArticleVersions.Where(v => v.ArticleId == c.ArticleId).Max(v => v.Number))
            .OrderByDescending(c => c.Id).Take(MaxQuotes * 3)
            .Select(c => new PassageRow(c.ArticleId!.Value, c.PassageStart!.Value, c.PassageEnd!.Value)).ToListAsync(cancellation);
        return await ArticleRows.PassagesAsync(db, [.. cited.Distinct().Take(MaxQuotes)], cancellation);
    }

    /// <summary>The stories with its articles, latest development first.</summary>
    /// <returns>Ids of stories, as the front page orders them.</returns>
    public IReadOnlyList<long> Stories(string address, int most) => StoryListQuery.Ids(db, new StoryFilter(Outlet: address), null, most);

    /// <summary>The outlets with the most articles, for choosing one.</summary>
    /// <returns>By the number of articles, descending.</returns>
    public IReadOnlyList<OutletRow> Largest(int most) =>
        Statement.Rows(db, $"""{Row} WHERE c."Articles" > 0 ORDER BY c."Articles" DESC, c."OutletId" DESC LIMIT $0""", Read, most);

    private static OutletRow Read(DbDataReader r) => new(
        r.GetInt64(0), r.GetString(1), OutletAddress.Of(r.GetString(2)), r.GetInt32(3), r.GetInt32(4), r.GetInt32(5),
        r.IsDBNull(6) ? null : Day(r.GetString(6)));

    private static DayCount DayOf(DbDataReader r) => new(Day(r.GetString(0)), r.GetInt32(1));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
