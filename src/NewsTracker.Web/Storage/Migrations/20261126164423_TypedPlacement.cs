using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>
    /// The state of a place in columns of its own: the rule that gave it, whether the article waits for another, and whether its sub-story is held in its story. Lists of
    /// names, ids and sentences become JSON; a decision's details name a document, or a whole file, by a value of its own.
    /// </summary>
    public partial class TypedPlacement : Migration
    {
        /// <summary>Stands between the lines of a list while they are quoted as one JSON string: a character of the private use area, which no name holds.</summary>
        private const string Between = "char(57344)";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(name: "IsFixed", table: "Stories", type: "INTEGER", nullable: false, defaultValue: false);
            migrationBuilder.AddColumn<bool>(name: "NeedsPlacement", table: "Articles", type: "INTEGER", nullable: false, defaultValue: false);
            migrationBuilder.AddColumn<string>(name: "Rule", table: "Articles", type: "TEXT", maxLength: 20, nullable: false, defaultValue: "Opened");
            Places(migrationBuilder);
            Lists(migrationBuilder);
            Details(migrationBuilder);
            migrationBuilder.DropIndex(name: "IX_Stories_IsStale", table: "Stories");
            migrationBuilder.CreateIndex(name: "IX_Stories_Stale", table: "Stories", column: "ParentId", filter: "\"IsStale\"");
            migrationBuilder.CreateIndex(name: "IX_Stories_ParentId_Title", table: "Stories", columns: ["ParentId", "Title"]);
            migrationBuilder.CreateIndex(name: "IX_Stories_IsFixed", table: "Stories", column: "IsFixed", filter: "\"IsFixed\"");
            migrationBuilder.CreateIndex(name: "IX_Articles_NeedsPlacement", table: "Articles", column: "NeedsPlacement", filter: "\"NeedsPlacement\"");
            migrationBuilder.CreateIndex(name: "IX_Decisions_Kind_ArticleId", table: "Decisions", columns: ["Kind", "ArticleId"]);
            migrationBuilder.CreateIndex(name: "IX_Decisions_StoryId", table: "Decisions", column: "StoryId", filter: "\"StoryId\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Stories_ParentId_Title", table: "Stories");
            migrationBuilder.DropIndex(name: "IX_Stories_Stale", table: "Stories");
            migrationBuilder.CreateIndex(name: "IX_Stories_IsStale", table: "Stories", column: "IsStale", filter: "\"IsStale\" = 1");
            migrationBuilder.DropIndex(name: "IX_Decisions_Kind_ArticleId", table: "Decisions");
            migrationBuilder.DropIndex(name: "IX_Decisions_StoryId", table: "Decisions");
            migrationBuilder.DropIndex(name: "IX_Stories_IsFixed", table: "Stories");
            migrationBuilder.DropIndex(name: "IX_Articles_NeedsPlacement", table: "Articles");
            migrationBuilder.Sql("""UPDATE "Articles" SET "Reason" = NULL WHERE "NeedsPlacement" = 1""");
            migrationBuilder.Sql("""UPDATE "Articles" SET "Byline" = coalesce((SELECT group_concat(value, char(10)) FROM json_each("Byline")), '')""");
            migrationBuilder.Sql("""UPDATE "Stories" SET "Decided" = (SELECT group_concat(value, char(10)) FROM json_each("Decided")) WHERE "Decided" IS NOT NULL""");
            migrationBuilder.Sql("""UPDATE "StatedPages" SET "ArticleIds" = coalesce((SELECT group_concat(value, ',') FROM json_each("ArticleIds")), '')""");
            migrationBuilder.Sql("""
                UPDATE "Decisions" SET "Details" = json_patch(json_extract("Details", '$.what'), json_remove("Details", '$.what')) WHERE "Kind" IN ('rename', 'merge', 'split', 'move', 'notSame')
                """);
            migrationBuilder.Sql("""
                UPDATE "Decisions" SET "Details" = json_remove(json_set("Details", '$.file', json_extract("Details", '$.document.file'), '$.index', json_extract("Details", '$.document.index')), '$.document')
                WHERE "Kind" = 'correctField'
                """);
            migrationBuilder.Sql("""
                UPDATE "Decisions" SET "Details" = json_object('documents', json_array(json_object('file', json_extract("Details", '$.file'), 'index', -1)), 'textKeys', json_array(),
                    'lifted', json(CASE json_extract("Details", '$.lifted') WHEN 1 THEN 'true' ELSE 'false' END), 'isStub', json('false'))
                WHERE "Kind" = 'removeFile'
                """);
            migrationBuilder.DropColumn(name: "IsFixed", table: "Stories");
            migrationBuilder.DropColumn(name: "NeedsPlacement", table: "Articles");
            migrationBuilder.DropColumn(name: "Rule", table: "Articles");
        }

        /// <summary>The rule stood in the reason; an article without one in a story to be rewritten waited; whatever a digest file or a person's choice placed was held.</summary>
        private static void Places(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                UPDATE "Articles" SET "Rule" = CASE json_extract("Reason", '$.rule')
                    WHEN 'near copy' THEN 'NearCopy' WHEN 'same event' THEN 'SameEvent' WHEN 'merged' THEN 'Merged' WHEN 'same story' THEN 'SameStory'
                    WHEN 'stated by digest' THEN 'Imported' WHEN 'decision' THEN 'Decided' WHEN 'taken back' THEN 'TakenBack' ELSE 'Opened' END
                WHERE "Reason" IS NOT NULL
                """);
            migrationBuilder.Sql("""
                UPDATE "Articles" SET "NeedsPlacement" = 1
                WHERE "Reason" IS NULL AND "RemovedAt" IS NULL AND "SubStoryId" IN (SELECT "Id" FROM "Stories" WHERE "IsStale" = 1)
                """);
            migrationBuilder.Sql("""
                UPDATE "Stories" SET "IsFixed" = 1 WHERE "ParentId" IS NOT NULL
                    AND ("Origin" <> 'Derived' OR "Id" IN (SELECT "SubStoryId" FROM "Articles" WHERE "Rule" = 'Decided' AND "RemovedAt" IS NULL))
                """);
        }

        private static void Lists(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql($"""UPDATE "Articles" SET "Byline" = {Json("Byline")}""");
            migrationBuilder.Sql($"""UPDATE "Stories" SET "Decided" = {Json("Decided")} WHERE "Decided" IS NOT NULL""");
            migrationBuilder.Sql("""UPDATE "StatedPages" SET "ArticleIds" = '[' || "ArticleIds" || ']'""");
        }

        /// <summary>Lines as a JSON array of strings; none for an empty text.</summary>
        private static string Json(string column) =>
            $"""CASE "{column}" WHEN '' THEN '[]' ELSE '[' || replace(json_quote(replace("{column}", char(10), {Between})), {Between}, '","') || ']' END""";

        private static void Details(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                UPDATE "Decisions" SET "Details" = json_object('what', json_remove("Details", '$.story', '$.into', '$.choices'), 'story', json_extract("Details", '$.story'),
                    'into', json_extract("Details", '$.into'), 'choices', coalesce(json_extract("Details", '$.choices'), json_array()))
                WHERE "Kind" IN ('rename', 'merge', 'split', 'move', 'notSame')
                """);
            migrationBuilder.Sql("""
                UPDATE "Decisions" SET "Details" = json_remove(json_set("Details", '$.document',
                    json_object('file', json_extract("Details", '$.file'), 'index', json_extract("Details", '$.index'))), '$.file', '$.index')
                WHERE "Kind" = 'correctField'
                """);
            migrationBuilder.Sql("""
                UPDATE "Decisions" SET "Details" = json_object('file', json_extract("Details", '$.documents[0].file'),
                    'lifted', json(CASE json_extract("Details", '$.lifted') WHEN 1 THEN 'true' ELSE 'false' END))
                WHERE "Kind" = 'removeFile'
                """);
        }
    }
}
