using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>Decisions about stories wait for the writer, and the next revision of a story tells them.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261124170000_StoryDecisions")]
    public partial class DecidedStories : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(name: "CarriedOutAt", table: "Decisions", type: "INTEGER", nullable: true);
            migrationBuilder.AddColumn<string>(name: "Decided", table: "Stories", type: "TEXT", nullable: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "CarriedOutAt", table: "Decisions");
            migrationBuilder.DropColumn(name: "Decided", table: "Stories");
        }
    }
}
