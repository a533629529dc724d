using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsTracker.Web.Storage.Migrations
{
    /// <summary>A file is marked before it is read; the mark goes when it is filed. What is still marked at a start was being read when the program ended.</summary>
    [DbContext(typeof(NewsDb))]
    [Migration("20261127040000_ReadingsBegun")]
    public partial class ReadingsBegun : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.AddColumn<int>(name: "ReadingsBegun", table: "Files", type: "INTEGER", nullable: false, defaultValue: 0);

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn(name: "ReadingsBegun", table: "Files");
    }
}
