using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NewsTracker.Web.Storage.Search;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>Tables outside the model: see <see cref="SearchSchema"/>. They are filled at the start that follows.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261124130000_Search")]
    public partial class Search : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SearchSchema.Sql);

        protected override void Down(MigrationBuilder migrationBuilder) => throw new System.NotSupportedException("Restore a backup to go back.");
    }
}
