using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>A sentence of a summary keeps what its text holds of ours in brackets, and where each addition comes from.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261127050000_SentenceAdditions")]
    public partial class SentenceAdditions : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.AddColumn<string>(name: "Additions", table: "SummarySentences", type: "TEXT", nullable: true);

        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.DropColumn(name: "Additions", table: "SummarySentences");
    }
}
