using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>
    /// A file keeps the outlet and day that were given with it; what open pages ask again and again is found without looking through all
    /// stories and receipts.
    /// </summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261127140000_GivenWithFiles")]
    public partial class GivenWithFiles : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "GivenOutlet", table: "Files", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<string>(name: "GivenPublished", table: "Files", type: "TEXT", nullable: true);
            migrationBuilder.CreateIndex(name: "IX_Stories_ParentId_ChangedAt", table: "Stories", columns: ["ParentId", "ChangedAt"]);
            migrationBuilder.CreateIndex(name: "IX_Receipts_At", table: "Receipts", column: "At");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Receipts_At", table: "Receipts");
            migrationBuilder.DropIndex(name: "IX_Stories_ParentId_ChangedAt", table: "Stories");
            migrationBuilder.DropColumn(name: "GivenPublished", table: "Files");
            migrationBuilder.DropColumn(name: "GivenOutlet", table: "Files");
        }
    }
}
