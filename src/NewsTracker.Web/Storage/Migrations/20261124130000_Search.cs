using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>Once made the tables of search. They come after all migrations now (SchemaUpgrade); the name stays, for stores know it.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261124130000_Search")]
    public partial class SearchTables : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
        }

        protected override void Down(MigrationBuilder migrationBuilder) => throw new System.NotSupportedException("Restore a backup to go back.");
    }
}
