using NewsTracker.Core.Language.Names;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Search.Index;

/// <summary>
/// Brings search, names, lists and counts of a store that was made before to this program's version, in parts of one transaction each. A
/// killed upgrade goes on where it stopped. A new store has nothing to do.
/// </summary>
internal static class SearchIndexUpgrade
{
    /// <summary>Raise it when words are folded, documents cut, names chosen or listings written otherwise than before.</summary>
    public const int Version = 4;

    private const int Part = 200;

    public static void Run(NewsDb db)
    {
        if (State(db, "version") == Version) return;
        using (var transaction = db.Database.BeginTransaction())
        {
            if (State(db, "begun") != Version) SearchIndexWriter.ClearAll(db);
            Recount(db);
            Mark(db, "begun");
            transaction.Commit();
        }

        var memory = new SearchMemory();
        Each(
            db,
            """
            SELECT a."Id"
            FROM "Articles" a
            WHERE a."Id" > $0 AND a."RemovedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "SearchDocs" d WHERE d."ArticleId" = a."Id")
            ORDER BY a."Id" LIMIT $1
            """,
            ids => Articles(db, memory, ids));
        Each(
            db,
            """
            SELECT s."Id"
            FROM "Stories" s
            WHERE s."Id" > $0 AND s."Revision" > 0 AND NOT EXISTS (SELECT 1 FROM "SearchDocs" d WHERE d."StoryId" = s."Id")
            ORDER BY s."Id" LIMIT $1
            """,
            ids => Stories(db, memory, ids));
        Mark(db, "version");
    }

    /// <summary>Counts anew what the triggers keep from then on.</summary>
    private static void Recount(NewsDb db) => db.Database.ExecuteSqlRaw("""
        DELETE FROM "ArticleDays";
        INSERT INTO "ArticleDays" SELECT -1, coalesce("PublishedStart", ''), count(*) FROM "Articles" WHERE "RemovedAt" IS NULL GROUP BY 2;
        INSERT INTO "ArticleDays" SELECT coalesce("OutletId", 0), coalesce("PublishedStart", ''), count(*) FROM "Articles" WHERE "RemovedAt" IS NULL GROUP BY 1, 2;
        DELETE FROM "OutletCounts";
        INSERT INTO "OutletCounts" SELECT a."OutletId", count(*), count(a."CopyOfId"), (SELECT count(*) FROM "Articles" o JOIN "Articles" c ON c."CopyOfId" = o."Id" WHERE o."OutletId" = a."OutletId" AND c."RemovedAt" IS NULL)
            FROM "Articles" a WHERE a."RemovedAt" IS NULL AND a."OutletId" IS NOT NULL GROUP BY a."OutletId";
        """);

    private static void Each(NewsDb db, string next, Action<List<long>> work)
    {
        var last = long.MinValue;
        while (Statement.Rows(db, next, r => r.GetInt64(0), last, Part) is { Count: > 0 } ids)
        {
            using var transaction = db.Database.BeginTransaction();
            work(ids);
            transaction.Commit();
            last = ids[^1];
        }
    }

    private static void Articles(NewsDb db, SearchMemory memory, List<long> ids)
    {
        var articles = db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)).ToList();
        var versions = db.ArticleVersions
            .AsNoTracking()
            .Where(v => ids.Contains(v.ArticleId))
            .AsEnumerable()
            .GroupBy(v => v.ArticleId)
            .ToDictionary(g => g.Key, g => g.MaxBy(v => v.Number)!);
        SearchIndexing.Articles(
            db, memory, new NameMemory(), [.. articles.Select(a => WrittenArticle.Of(a, versions.GetValueOrDefault(a.Id)))]);
    }

    private static void Stories(NewsDb db, SearchMemory memory, List<long> ids)
    {
        var stories = db.Stories
            .AsNoTracking()
            .AsSplitQuery()
            .Include(s => s.Sections)
            .ThenInclude(s => s.Sentences)
            .Include(s => s.Timeline.Where(e => e.Shown))
            .Where(s => ids.Contains(s.Id))
            .ToList();
        var articles = db.Articles
            .AsNoTracking()
            .Include(a => a.Outlet)
            .Include(a => a.SubStory)
            .Where(a => a.RemovedAt == null && (ids.Contains(a.SubStoryId) || ids.Contains(a.SubStory!.ParentId!.Value)))
            .ToList();
        var (own, all) = (articles.ToLookup(a => a.SubStoryId), articles.ToLookup(a => a.SubStory!.ParentId ?? a.SubStoryId));
        SearchIndexing.Stories(
            db, memory, [.. stories.Select(s => new WrittenStory(s, [.. s.ParentId is null ? all[s.Id] : own[s.Id]], _ => null))]);
    }

    private static long? State(NewsDb db, string name) =>
        Statement.Number(db, """SELECT "Value" FROM "SearchState" WHERE "Name" = $0""", name);

    private static void Mark(NewsDb db, string name) =>
        Statement.Run(db, """INSERT OR REPLACE INTO "SearchState" ("Name", "Value") VALUES ($0, $1)""", name, Version);
}
