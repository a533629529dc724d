using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>
    /// A story is marked before its digest is made; the mark goes when it is written. What is still marked at a start was being written
    /// when the program ended. What changed last is found by an index of its own; a store may have that index already.
    /// </summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261127160000_WritingsBegun")]
    public partial class WritingsBegun : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(name: "WritingsBegun", table: "Stories", type: "INTEGER", nullable: false, defaultValue: 0);
            migrationBuilder.CreateIndex(name: "IX_Stories_WritingsBegun", table: "Stories", column: "WritingsBegun");
            migrationBuilder.Sql("""DROP INDEX IF EXISTS "IX_Stories_ParentId_ChangedAt";""");
            migrationBuilder.Sql("""CREATE INDEX IF NOT EXISTS "IX_Stories_ChangedAt" ON "Stories" ("ChangedAt");""");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Stories_ChangedAt", table: "Stories");
            migrationBuilder.CreateIndex(name: "IX_Stories_ParentId_ChangedAt", table: "Stories", columns: ["ParentId", "ChangedAt"]);
            migrationBuilder.DropIndex(name: "IX_Stories_WritingsBegun", table: "Stories");
            migrationBuilder.DropColumn(name: "WritingsBegun", table: "Stories");
        }
    }
}
