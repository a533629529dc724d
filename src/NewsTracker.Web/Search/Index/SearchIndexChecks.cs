using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Search.Index;

/// <summary>The promises of the search index and of the counts, checked against the rows they are derived from.</summary>
internal static class SearchIndexChecks
{
    private const int MaxFaults = 100;

    /// <summary>Says whether a fault that the database finds in its file is one of the search index, which can be derived anew.</summary>
    public static bool IsOfIndex(string fault) => fault.Contains("SearchIndex", StringComparison.Ordinal);

    /// <param name="db">The store.</param>
    /// <param name="damage">What the database finds wrong in the tables of the index.</param>
    public static IEnumerable<(string Name, IReadOnlyList<string> Faults)> Run(NewsDb db, IEnumerable<string> damage)
    {
        yield return ("the search index is intact and of this version",
            [.. VersionFaults(db), .. damage.Select(d => $"{d}. `newstracker rebuild` makes it anew.")]);
        yield return ("every article stands in the search index once", Faults(db, """
            SELECT 'article ' || a."Id" || ' is missing' FROM "Articles" a WHERE a."RemovedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "SearchDocs" d WHERE d."ArticleId" = a."Id")
            UNION ALL SELECT 'article ' || d."ArticleId" || ' is gone' FROM "SearchDocs" d LEFT JOIN "Articles" a ON a."Id" = d."ArticleId" AND a."RemovedAt" IS NULL WHERE d."ArticleId" IS NOT NULL AND a."Id" IS NULL LIMIT $0
            """));
        yield return ("every story stands in the search index with its present sentences and events", Faults(db, """
            SELECT 'story ' || s."Slug" || ' is missing' FROM "Stories" s WHERE s."Revision" > 0 AND NOT EXISTS (SELECT 1 FROM "SearchDocs" d WHERE d."StoryId" = s."Id" AND d."Id" & 3 = 3)
            UNION ALL SELECT 'sentence ' || d."PartId" || ' is gone' FROM "SearchDocs" d LEFT JOIN "SummarySentences" x ON x."Id" = d."PartId" WHERE d."Id" & 3 = 1 AND x."Id" IS NULL
            UNION ALL SELECT 'event ' || d."PartId" || ' is gone' FROM "SearchDocs" d LEFT JOIN "TimelineEvents" x ON x."Id" = d."PartId" WHERE d."Id" & 3 = 2 AND x."Id" IS NULL LIMIT $0
            """));
        yield return ("every document of the search index has its words", Faults(db, """
            SELECT 'document ' || d."Id" || ' has none' FROM "SearchDocs" d LEFT JOIN "SearchIndex_docsize" x ON x.id = d."Id" WHERE x.id IS NULL
            UNION ALL SELECT 'words ' || x.id || ' belong to nothing' FROM "SearchIndex_docsize" x LEFT JOIN "SearchDocs" d ON d."Id" = x.id WHERE d."Id" IS NULL LIMIT $0
            """));
        yield return ("the counts of outlets and days agree with the articles", Faults(db, """
            SELECT 'outlet ' || o."Id" || ' has ' || n FROM (SELECT "OutletId" AS "Id", count(*) AS n FROM "Articles" WHERE "RemovedAt" IS NULL AND "OutletId" IS NOT NULL GROUP BY 1) o
                LEFT JOIN "OutletCounts" c ON c."OutletId" = o."Id" WHERE coalesce(c."Articles", 0) <> n
            UNION ALL SELECT 'day ' || o.day || ' has ' || n FROM (SELECT coalesce("PublishedStart", '') AS day, count(*) AS n FROM "Articles" WHERE "RemovedAt" IS NULL GROUP BY 1) o
                LEFT JOIN "ArticleDays" c ON c."OutletId" = -1 AND c."Day" = o.day WHERE coalesce(c."Articles", 0) <> n LIMIT $0
            """));
    }

    private static List<string> Faults(NewsDb db, string sql) => Statement.Rows(db, sql, r => r.GetString(0), MaxFaults);

    private static IReadOnlyList<string> VersionFaults(NewsDb db) =>
        Statement.Number(db, """SELECT "Value" FROM "SearchState" WHERE "Name" = 'version'""") == SearchIndexUpgrade.Version
            ? []
            : ["it is of another version; the next start of the program that owns the store brings it up to date"];
}
