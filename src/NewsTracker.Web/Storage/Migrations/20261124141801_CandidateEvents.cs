using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PackedCandidateEvents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CandidateEvents",
                columns: table => new
                {
                    StoryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Packed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CandidateEvents", x => x.StoryId);
                    table.ForeignKey(
                        name: "FK_CandidateEvents_Stories_StoryId",
                        column: x => x.StoryId,
                        principalTable: "Stories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Files_ChosenStoryId",
                table: "Files",
                column: "ChosenStoryId",
                filter: "\"ChosenStoryId\" IS NOT NULL");

            // The events that no page shows leave their rows: the stories are written anew, and pack them.
            migrationBuilder.Sql("DELETE FROM \"TimelineEvents\" WHERE NOT \"Shown\"");
            migrationBuilder.Sql("UPDATE \"Stories\" SET \"IsStale\" = TRUE, \"ContentHash\" = NULL WHERE \"Revision\" > 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Files_ChosenStoryId",
                table: "Files");

            migrationBuilder.DropTable(
                name: "CandidateEvents");
        }
    }
}
