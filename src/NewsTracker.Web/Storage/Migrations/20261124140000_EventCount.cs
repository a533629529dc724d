using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>A story's page says how many events its full timeline adds without loading them.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261124140000_EventCount")]
    public partial class EventCount : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(name: "EventCount", table: "Stories", type: "INTEGER", nullable: false, defaultValue: 0);
            migrationBuilder.Sql("UPDATE \"Stories\" SET \"EventCount\" = (SELECT COUNT(*) FROM \"TimelineEvents\" WHERE \"TimelineEvents\".\"StoryId\" = \"Stories\".\"Id\")");
        }

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn(name: "EventCount", table: "Stories");
    }
}
