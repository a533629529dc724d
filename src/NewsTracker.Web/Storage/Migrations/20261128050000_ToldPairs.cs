using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>An article keeps what its headline and opening tell, so that a start can group by it without reading texts again.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261128050000_ToldPairs")]
    public partial class ToldPairs : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.AddColumn<string>(name: "Pairs", table: "Articles", type: "TEXT", nullable: true);

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn(name: "Pairs", table: "Articles");
    }
}
