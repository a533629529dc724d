using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>A story is marked before its digest is made; the mark goes when it is written. What is still marked at a start was being written when the program ended.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261127160000_WritingsBegun")]
    public partial class WritingsBegun : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(name: "WritingsBegun", table: "Stories", type: "INTEGER", nullable: false, defaultValue: 0);
            migrationBuilder.CreateIndex(name: "IX_Stories_WritingsBegun", table: "Stories", column: "WritingsBegun");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Stories_WritingsBegun", table: "Stories");
            migrationBuilder.DropColumn(name: "WritingsBegun", table: "Stories");
        }
    }
}
