using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>Articles keep what grouping goes by; those that are there fill it when the engine is loaded next.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261129130000_ArticleTerms")]
    public partial class ArticleTerms : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
            name: "ArticleTerms",
            columns: table => new
            {
                ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                ReadOf = table.Column<long>(type: "INTEGER", nullable: false),
                Packed = table.Column<byte[]>(type: "BLOB", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ArticleTerms", x => x.ArticleId);
                table.ForeignKey(
                    name: "FK_ArticleTerms_Articles_ArticleId",
                    column: x => x.ArticleId,
                    principalTable: "Articles",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "ArticleTerms");
    }
}
