using System.Text.RegularExpressions;

namespace NewsTracker.Web.Storage.Search;

/// <summary>
/// The tables of search, names and counts: derived data outside the model, in SQLite's own words. They come after the model's migrations:
/// what is missing is made, an index or trigger of another version is made anew (a migration that rebuilds a table of the model takes those
/// on it away).
/// </summary>
internal static class SearchSchema
{
    /// <summary>
    /// The text is not stored twice: the index holds folded words alone, and a document's row in SearchDocs says where its words stand. A
    /// document's id begins with its day, so that the newest matches are found without looking at the others (see DocumentId).
    /// </summary>
    private const string Search = """
        CREATE VIRTUAL TABLE "SearchIndex" USING fts5("Title", "Body", "Tags", content='', contentless_delete=1, tokenize='ascii');
        CREATE TABLE "SearchDocs" ("Id" INTEGER PRIMARY KEY, "ArticleId" INTEGER NULL, "StoryId" INTEGER NULL, "PartId" INTEGER NULL, "Anchor" TEXT NULL);
        CREATE UNIQUE INDEX "IX_SearchDocs_ArticleId" ON "SearchDocs" ("ArticleId") WHERE "ArticleId" IS NOT NULL;
        CREATE INDEX "IX_SearchDocs_StoryId" ON "SearchDocs" ("StoryId") WHERE "StoryId" IS NOT NULL;
        CREATE TABLE "SearchStems" ("Stem" TEXT NOT NULL, "Term" TEXT NOT NULL, PRIMARY KEY ("Stem", "Term")) WITHOUT ROWID;
        CREATE TABLE "SearchState" ("Name" TEXT PRIMARY KEY, "Value" INTEGER NOT NULL) WITHOUT ROWID;
        """;

    private const string Names = """
        CREATE TABLE "Names" ("Id" INTEGER PRIMARY KEY, "Words" TEXT NOT NULL, "Slug" TEXT NOT NULL UNIQUE, "Bucket" TEXT NOT NULL, "Articles" INTEGER NOT NULL DEFAULT 0, "Kind" INTEGER NOT NULL DEFAULT 6, "KindLead" INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX "IX_Names_Kind" ON "Names" ("Kind", "Articles", "Id");
        CREATE INDEX "IX_Names_Bucket" ON "Names" ("Bucket");
        CREATE INDEX "IX_Names_Articles" ON "Names" ("Articles", "Id");
        CREATE TABLE "NameForms" ("Form" TEXT PRIMARY KEY, "NameId" INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX "IX_NameForms_NameId" ON "NameForms" ("NameId");
        CREATE TABLE "NameShorts" ("Form" TEXT NOT NULL, "NameId" INTEGER NOT NULL, "Articles" INTEGER NOT NULL, PRIMARY KEY ("Form", "NameId")) WITHOUT ROWID;
        CREATE INDEX "IX_NameShorts_NameId" ON "NameShorts" ("NameId");
        CREATE TABLE "NameAddresses" ("Slug" TEXT PRIMARY KEY, "Words" TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE "NameMentions" ("NameId" INTEGER NOT NULL, "Day" INTEGER NOT NULL, "ArticleId" INTEGER NOT NULL, "Times" INTEGER NOT NULL, "Start" INTEGER NOT NULL, "End" INTEGER NOT NULL, PRIMARY KEY ("NameId", "Day", "ArticleId")) WITHOUT ROWID;
        CREATE INDEX "IX_NameMentions_ArticleId" ON "NameMentions" ("ArticleId");
        CREATE TRIGGER "TR_NameMentions_Insert" AFTER INSERT ON "NameMentions" BEGIN
            UPDATE "Names" SET "Articles" = "Articles" + 1 WHERE "Id" = NEW."NameId";
        END;
        CREATE TRIGGER "TR_NameMentions_Delete" AFTER DELETE ON "NameMentions" BEGIN
            UPDATE "Names" SET "Articles" = "Articles" - 1 WHERE "Id" = OLD."NameId";
        END;
        """;

    /// <summary>What lists show of a story, kept so that a list of any length costs one look-up a story.</summary>
    private const string Listings = """
        CREATE TABLE "StoryListings" ("StoryId" INTEGER PRIMARY KEY, "Language" TEXT NULL, "Outlets" TEXT NOT NULL, "Coverage" TEXT NOT NULL, "Names" TEXT NOT NULL);
        CREATE INDEX "IX_StoryListings_Language" ON "StoryListings" ("Language");
        CREATE TABLE "StoryOutlets" ("OutletId" INTEGER NOT NULL, "LatestDay" TEXT NOT NULL, "StoryId" INTEGER NOT NULL, "Articles" INTEGER NOT NULL, PRIMARY KEY ("OutletId", "LatestDay", "StoryId")) WITHOUT ROWID;
        CREATE INDEX "IX_StoryOutlets_StoryId" ON "StoryOutlets" ("StoryId");
        CREATE INDEX "IX_Stories_Front" ON "Stories" ("LatestDay", "Id", "ArticleCount") WHERE "ParentId" IS NULL AND "Revision" > 0;
        CREATE INDEX "IX_Stories_Changed" ON "Stories" ("ChangedAt", "Id") WHERE COALESCE("ParentId", 0) = 0 AND "Revision" > 0;
        CREATE INDEX "IX_Articles_Outlet_Day" ON "Articles" ("OutletId", "PublishedStart", "Id") WHERE "RemovedAt" IS NULL;
        CREATE INDEX "IX_Articles_Outlet_Added" ON "Articles" ("OutletId", "AddedAt", "Id") WHERE "RemovedAt" IS NULL;
        CREATE INDEX "IX_Files_Rejected" ON "Files" ("Rejected") WHERE "Rejected" > 0;
        CREATE INDEX "IX_Outlets_Address" ON "Outlets" (replace(replace("Key", ' ', '-'), '/', '-'));
        CREATE TRIGGER "TR_Stories_Unlist" AFTER DELETE ON "Stories" BEGIN
            DELETE FROM "SearchIndex" WHERE rowid IN (SELECT "Id" FROM "SearchDocs" WHERE "StoryId" = OLD."Id");
            DELETE FROM "SearchDocs" WHERE "StoryId" = OLD."Id";
            DELETE FROM "StoryListings" WHERE "StoryId" = OLD."Id";
            DELETE FROM "StoryOutlets" WHERE "StoryId" = OLD."Id";
        END;
        """;

    /// <summary>
    /// Counts of articles by outlet and by day, kept by the database itself. Outlet 0 is "no outlet"; the rows of outlet -1 count all. Day
    /// '' is "no date".
    /// </summary>
    private const string Counts = """
        CREATE TABLE "ArticleDays" ("OutletId" INTEGER NOT NULL, "Day" TEXT NOT NULL, "Articles" INTEGER NOT NULL, PRIMARY KEY ("OutletId", "Day")) WITHOUT ROWID;
        CREATE TABLE "OutletCounts" ("OutletId" INTEGER PRIMARY KEY, "Articles" INTEGER NOT NULL DEFAULT 0, "Copies" INTEGER NOT NULL DEFAULT 0, "Copied" INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX "IX_OutletCounts_Articles" ON "OutletCounts" ("Articles", "OutletId");
        CREATE TRIGGER "TR_Articles_Count_Insert" AFTER INSERT ON "Articles" WHEN NEW."RemovedAt" IS NULL BEGIN
            {ADD}
        END;
        CREATE TRIGGER "TR_Articles_Count_Delete" AFTER DELETE ON "Articles" BEGIN
            {TAKE}
            {FORGET}
        END;
        CREATE TRIGGER "TR_Articles_Count_Update" AFTER UPDATE OF "OutletId", "PublishedStart", "RemovedAt", "CopyOfId" ON "Articles"
        WHEN NEW."OutletId" IS NOT OLD."OutletId" OR NEW."PublishedStart" IS NOT OLD."PublishedStart" OR NEW."RemovedAt" IS NOT OLD."RemovedAt" OR NEW."CopyOfId" IS NOT OLD."CopyOfId" BEGIN
            {TAKE}
            {ADD}
        END;
        CREATE TRIGGER "TR_Articles_Remove" AFTER UPDATE OF "RemovedAt" ON "Articles" WHEN NEW."RemovedAt" IS NOT NULL BEGIN
            {FORGET}
        END;
        """;

    private const string Add = """
        INSERT INTO "ArticleDays" SELECT x, coalesce(NEW."PublishedStart", ''), 1 FROM (SELECT -1 AS x UNION ALL SELECT coalesce(NEW."OutletId", 0)) WHERE NEW."RemovedAt" IS NULL ON CONFLICT DO UPDATE SET "Articles" = "Articles" + 1;
        INSERT INTO "OutletCounts" ("OutletId", "Articles", "Copies") SELECT NEW."OutletId", 1, NEW."CopyOfId" IS NOT NULL WHERE NEW."OutletId" IS NOT NULL AND NEW."RemovedAt" IS NULL
            ON CONFLICT DO UPDATE SET "Articles" = "Articles" + 1, "Copies" = "Copies" + excluded."Copies";
        UPDATE "OutletCounts" SET "Copied" = "Copied" + 1 WHERE NEW."CopyOfId" IS NOT NULL AND NEW."RemovedAt" IS NULL AND "OutletId" = (SELECT "OutletId" FROM "Articles" WHERE "Id" = NEW."CopyOfId");
        """;

    private const string Take = """
        UPDATE "ArticleDays" SET "Articles" = "Articles" - 1 WHERE OLD."RemovedAt" IS NULL AND "OutletId" IN (-1, coalesce(OLD."OutletId", 0)) AND "Day" = coalesce(OLD."PublishedStart", '');
        DELETE FROM "ArticleDays" WHERE "OutletId" IN (-1, coalesce(OLD."OutletId", 0)) AND "Day" = coalesce(OLD."PublishedStart", '') AND "Articles" <= 0;
        UPDATE "OutletCounts" SET "Articles" = "Articles" - 1, "Copies" = "Copies" - (OLD."CopyOfId" IS NOT NULL) WHERE OLD."RemovedAt" IS NULL AND "OutletId" = OLD."OutletId";
        UPDATE "OutletCounts" SET "Copied" = "Copied" - 1 WHERE OLD."CopyOfId" IS NOT NULL AND OLD."RemovedAt" IS NULL AND "OutletId" = (SELECT "OutletId" FROM "Articles" WHERE "Id" = OLD."CopyOfId");
        """;

    private const string Forget = """
        DELETE FROM "SearchIndex" WHERE rowid IN (SELECT "Id" FROM "SearchDocs" WHERE "ArticleId" = OLD."Id");
        DELETE FROM "SearchDocs" WHERE "ArticleId" = OLD."Id";
        DELETE FROM "NameMentions" WHERE "ArticleId" = OLD."Id";
        """;

    /// <summary>
    /// Every object, in an order in which they can be made. SQLite keeps the text of a statement, so that an object of another version is
    /// known by it.
    /// </summary>
    public static IReadOnlyList<SchemaObject> Objects { get; } =
        [.. new[] { Search, Names, Listings, Counts }.SelectMany(Statements).Select(SchemaObject.Of)];

    /// <summary>Columns that tables of earlier versions lack.</summary>
    public static IReadOnlyList<(string Table, string Column, string Type)> Added { get; } =
        [("Names", "Kind", "INTEGER NOT NULL DEFAULT 6"), ("Names", "KindLead", "INTEGER NOT NULL DEFAULT 0")];

    /// <summary>The statements of a script, of which each begins a line with CREATE.</summary>
    private static IEnumerable<string> Statements(
        string script) => ("\n" + script).Split("\nCREATE ").Skip(1).Select(s => "CREATE " + s.TrimEnd().TrimEnd(';')
        .Replace("{ADD}", Add, StringComparison.Ordinal).Replace("{TAKE}", Take, StringComparison.Ordinal)
        .Replace("{FORGET}", Forget, StringComparison.Ordinal));
}

/// <summary>A table, index or trigger by its name and the statement that makes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sql">The statement without its semicolon, as sqlite_master keeps it.</param>
/// <param name="Drop">The statement that takes it away without loss; null for a table, whose rows a migration must keep or make
/// again.</param>
internal sealed partial record SchemaObject(string Name, string Sql, string? Drop)
{
    public static SchemaObject Of(string sql)
    {
        var (kind, name) = (Head().Match(sql).Groups["kind"].Value, Head().Match(sql).Groups["name"].Value);
        return new SchemaObject(name, sql, kind is "INDEX" or "TRIGGER" ? $"DROP {kind} \"{name}\"" : null);
    }

    [GeneratedRegex("^CREATE (UNIQUE |VIRTUAL )?(?<kind>TABLE|INDEX|TRIGGER) \"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Head();
}
