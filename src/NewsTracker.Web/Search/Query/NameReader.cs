using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Language.Names;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Search.Query;

/// <summary>A name in a list, what it is, and how many articles mention it under any form.</summary>
public sealed record NameRow(long Id, string Words, string Slug, int Articles, NameKind Kind);

/// <summary>An article that mentions a name, with the sentence that names it first.</summary>
public sealed record Mention(ArticleRow Article, int Times, CitedSentence? Sentence);

/// <summary>The questions of the name pages.</summary>
public sealed class NameReader(NewsDb db)
{
    private const int MentionsForStories = 300;

    private const string Columns = """
        "Id", "Words", "Slug", "Articles", "Kind"
        """;

    /// <summary>Names, those in the most articles first.</summary>
    /// <param name="kind">The only kind wanted; null for all.</param>
    /// <param name="cursor">Where the last page ended; null for the first.</param>
    /// <param name="size">How many.</param>
    /// <returns>A page of the list and the cursor of the next; the first page for a cursor that is null or unknown.</returns>
    public CursorPage<NameRow> All(NameKind? kind, string? cursor, int size)
    {
        var after = CountCursor.Parse(cursor);
        var rows = Statement.Rows(
            db,
            $"""
            SELECT {Columns}
            FROM "Names"
            WHERE "Articles" > 0 {(kind is null ? "" : "AND \"Kind\" = $3")} {(after is null ? "" : "AND (\"Articles\", \"Id\") < ($1, $2)")}
            ORDER BY "Articles" DESC, "Id" DESC LIMIT $0
            """,
            Read, size + 1, after?.Count, after?.Id, (int?)kind);
        return new CursorPage<NameRow>(
            [.. rows.Take(size)], rows.Count > size ? CountCursor.Of(rows[size - 1].Articles, rows[size - 1].Id) : null);
    }

    /// <summary>The name at an address.</summary>
    /// <returns>Null when no name has it.</returns>
    public NameRow? Find(string slug) =>
        Statement.Rows(db, $"""SELECT {Columns} FROM "Names" WHERE "Slug" = $0 AND "Articles" > 0""", Read, slug).FirstOrDefault();

    /// <summary>The name that an address stood for before it was joined with another, or before names were read anew.</summary>
    /// <returns>The name that it leads to now; null when it leads nowhere.</returns>
    public NameRow? Former(string slug) => Statement.Rows(
        db,
        $"""
        SELECT {Columns} FROM "Names" WHERE "Articles" > 0 AND "Id" IN (
            SELECT f."NameId" FROM (
                SELECT "Words" FROM "Names" WHERE "Slug" = $0 UNION ALL SELECT "Words" FROM "NameAddresses" WHERE "Slug" = $0) w
            JOIN "NameForms" f ON f."Form" = w."Words")
        LIMIT 1
        """,
        Read, slug).FirstOrDefault();

    /// <summary>The other forms that count for the name: full ones, then those of one word.</summary>
    /// <returns>At most 20, full forms first.</returns>
    public IReadOnlyList<string> Forms(NameRow name) =>
        [.. Statement.Rows(
            db,
            """
            SELECT "Form" FROM "NameForms" WHERE "NameId" = $0 UNION SELECT "Form" FROM "NameShorts" WHERE "NameId" = $0
            ORDER BY "Form" LIMIT 20
            """,
            r => r.GetString(0), name.Id).Where(f => f != name.Words).OrderBy(f => !f.Contains(' ', StringComparison.Ordinal))];

    /// <summary>Other names that end in the same word: perhaps the same, perhaps a namesake; readers judge.</summary>
    /// <returns>At most 6, those in the most articles first.</returns>
    public IReadOnlyList<NameRow> Alike(NameRow name) => Statement.Rows(
        db,
        $"""
        SELECT {Columns}
        FROM "Names"
        WHERE "Bucket" IN ('1' || substr($0, 2), '2' || substr($0, 2), '3' || substr($0, 2)) AND "Id" <> $1 AND "Articles" > 0
        ORDER BY "Articles" DESC LIMIT 6
        """,
        Read, Aliases.SpellingKey(name.Words), name.Id);

    /// <summary>Articles that mention it by day of publication.</summary>
    /// <returns>Days ascending; days without an article are left out.</returns>
    public IReadOnlyList<DayCount> Days(NameRow name) => Statement.Rows(
        db, """SELECT "Day", count(*) FROM "NameMentions" WHERE "NameId" = $0 AND "Day" > 0 GROUP BY "Day" ORDER BY "Day" """,
        r => new DayCount(DateOnly.FromDayNumber(r.GetInt32(0)), r.GetInt32(1)), name.Id);

    /// <summary>Stories of its newest mentions, latest development first.</summary>
    /// <returns>Ids of stories.</returns>
    public IReadOnlyList<long> Stories(NameRow name, int most) => Statement.Rows(
        db, """
        SELECT DISTINCT p."Id", p."LatestDay" FROM (SELECT "ArticleId" FROM "NameMentions" WHERE "NameId" = $0 ORDER BY "Day" DESC, "ArticleId" DESC LIMIT $1) m
        JOIN "Articles" a ON a."Id" = m."ArticleId" JOIN "Stories" s ON s."Id" = a."SubStoryId" JOIN "Stories" p ON p."Id" = s."ParentId" WHERE p."Revision" > 0
        ORDER BY p."LatestDay" DESC, p."Id" DESC LIMIT $2
        """,
        r => r.GetInt64(0), name.Id, MentionsForStories, most);

    /// <summary>The articles that mention it and came in last, the last first.</summary>
    /// <returns>Ids of articles, the newest first.</returns>
    public IReadOnlyList<long> Newest(NameRow name, int most) => Statement.Rows(
        db,
        """
        SELECT a."Id"
        FROM "NameMentions" m
        JOIN "Articles" a ON a."Id" = m."ArticleId"
        WHERE m."NameId" = $0 AND a."RemovedAt" IS NULL
        ORDER BY a."AddedAt" DESC, a."Id" DESC LIMIT $1
        """,
        r => r.GetInt64(0), name.Id, most);

    /// <summary>The articles that mention it, the newest first.</summary>
    /// <returns>A page of the list and the cursor of the next.</returns>
    public async Task<CursorPage<Mention>> MentionsAsync(NameRow name, string? cursor, int size, CancellationToken cancellation)
    {
        var after = CountCursor.Parse(cursor);
        var rows = Statement.Rows(
            db,
            $"""
            SELECT "ArticleId", "Day", "Times", "Start", "End"
            FROM "NameMentions"
            WHERE "NameId" = $0 {(after is null ? "" : "AND (\"Day\", \"ArticleId\") < ($2, $3)")}
            ORDER BY "Day" DESC, "ArticleId" DESC LIMIT $1
            """,
            r => (Article: r.GetInt64(0), Day: r.GetInt64(1), Times: r.GetInt32(2), Passage: new PassageRow(
                r.GetInt64(0), r.GetInt32(3), r.GetInt32(4))),
            name.Id, size + 1, after?.Count, after?.Id);
        var shown = rows.Take(size).ToList();
        var ids = shown.Select(r => r.Article).ToList();
        var articles = (await ArticleRows.Of(db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)), cancellation))
            .ToDictionary(a => a.Id);
        var sentences = (await ArticleRows.PassagesAsync(db, [.. shown.Select(r => r.Passage)], cancellation)).ToDictionary(s => s.Article);
        return new CursorPage<Mention>(
            [.. shown
                .Where(r => articles.ContainsKey(r.Article))
                .Select(r => new Mention(articles[r.Article], r.Times, sentences.GetValueOrDefault(r.Article)))],
            rows.Count > size ? CountCursor.Of(shown[^1].Day, shown[^1].Article) : null);
    }

    private static NameRow Read(System.Data.Common.DbDataReader r) =>
        new(r.GetInt64(0), r.GetString(1), r.GetString(2), r.GetInt32(3), (NameKind)r.GetInt32(4));
}
