using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>A citation says in which version of its article the passage lies. Until now that was the newest; stories that cite a later one than the first are written anew, for their packed parts.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261124180000_CitedVersion")]
    public partial class CitedVersion : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(name: "Version", table: "Citations", type: "INTEGER", nullable: false, defaultValue: 1);
            migrationBuilder.Sql("""
                UPDATE "Citations" SET "Version" = (SELECT max(v."Number") FROM "ArticleVersions" v WHERE v."ArticleId" = "Citations"."ArticleId")
                WHERE "ArticleId" IN (SELECT "ArticleId" FROM "ArticleVersions" WHERE "Number" > 1)
                """);
            migrationBuilder.Sql("""
                UPDATE "Stories" SET "IsStale" = TRUE, "ContentHash" = NULL WHERE "Revision" > 0 AND "Id" IN (
                    SELECT unnested."Id" FROM (SELECT s."Id" FROM "Articles" a JOIN "ArticleVersions" v ON v."ArticleId" = a."Id" AND v."Number" > 1 JOIN "Stories" s ON s."Id" = a."SubStoryId"
                    UNION SELECT s."ParentId" FROM "Articles" a JOIN "ArticleVersions" v ON v."ArticleId" = a."Id" AND v."Number" > 1 JOIN "Stories" s ON s."Id" = a."SubStoryId") unnested)
                """);
        }

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn(name: "Version", table: "Citations");
    }
}
