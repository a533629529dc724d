using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>An event keeps what its text holds of ours in brackets, and where each addition comes from.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261127030000_EventAdditions")]
    public partial class EventAdditions : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.AddColumn<string>(name: "Additions", table: "TimelineEvents", type: "TEXT", nullable: true);

        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.DropColumn(name: "Additions", table: "TimelineEvents");
    }
}
