using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>Articles of large stories keep their grammar; stories that are there fill it when they are written next.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261128110000_ArticleGrammars")]
    public partial class ArticleGrammars : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
            name: "ArticleGrammars",
            columns: table => new
            {
                ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                Packed = table.Column<byte[]>(type: "BLOB", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ArticleGrammars", x => x.ArticleId);
                table.ForeignKey(
                    name: "FK_ArticleGrammars_Articles_ArticleId",
                    column: x => x.ArticleId,
                    principalTable: "Articles",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "ArticleGrammars");
    }
}
