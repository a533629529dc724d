using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>What changed last is found by an index of top-level stories alone, which the objects of search and lists bring.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261129190000_ChangedStories")]
    public partial class ChangedStories : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""DROP INDEX IF EXISTS "IX_Stories_ChangedAt";""");

        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.CreateIndex(name: "IX_Stories_ChangedAt", table: "Stories", column: "ChangedAt");
    }
}
