using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Tests.Ingestion;

namespace NewsTracker.Tests.Storage.Upgrades;

/// <summary>
/// Stores that the program of each earlier schema made of the same six invented articles: opened by this one, they are whole, lose nothing
/// and go on.
/// </summary>
public sealed class ReleasedSchemaTests
{
    [Theory]
    [InlineData("initial")]
    [InlineData("events")]
    [InlineData("versions")]
    [InlineData("placement")]
    [InlineData("sentences")]
    public async Task A_store_of_an_earlier_schema_is_taken_over_whole(string schema)
    {
        using var bench = new Workbench(store: path => Unpack(schema, path));
        List<string> addresses;
        await using (var db = bench.Store.Open())
        {
            (await db.Articles.CountAsync()).ShouldBe(6);
            (await db.Files.CountAsync()).ShouldBe(2);
            addresses = await db.StorySlugs.Select(s => s.Slug).ToListAsync();
            addresses.Count.ShouldBeGreaterThan(1);
        }

        await bench.DrainAsync();
        await bench.ReadAsync("new.txt", SampleTexts.Opening);

        (await bench.FaultsAsync()).ShouldBeEmpty();
        await using var after = bench.Store.Open();
        (await after.Articles.CountAsync()).ShouldBe(7);
        addresses.Except(await after.StorySlugs.Select(s => s.Slug).ToListAsync()).ShouldBeEmpty();
    }

    /// <summary>What an upgrade marks to be written anew is work for the next start, no fault, also when the upgrade was killed.</summary>
    [Fact]
    public async Task Check_finds_a_store_of_an_earlier_schema_whole_and_tells_what_waits()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.Data);
        Unpack("initial", Path.Combine(folder.Data, "newstracker.db"));

        var before = await CommandRun.RunAsync(null, "check", "--data", folder.Data);
        (await CommandRun.RunAsync(null, "ingest", folder.Write("new.txt", SampleTexts.Opening), "--data", folder.Data)).Exit.ShouldBe(0);
        var after = await CommandRun.RunAsync(null, "check", "--data", folder.Data);

        before.Exit.ShouldBe(0, before.Output);
        before.Output.ShouldContain("note  2 stories wait to be written anew");
        after.Exit.ShouldBe(0, after.Output);
        after.Output.ShouldNotContain("wait");
    }

    /// <summary>As the program before left it: what changed last was found among the top-level stories, and no story was marked.</summary>
    [Theory]
    [InlineData(
        """CREATE INDEX "IX_Stories_ParentId_ChangedAt" ON "Stories" ("ParentId", "ChangedAt");""")]
    [InlineData("""CREATE INDEX "IX_Stories_ChangedAt" ON "Stories" ("ChangedAt");""")]
    public async Task What_changed_last_has_an_index_of_its_own_whichever_a_store_had(string before)
    {
        using var made = new Workbench();
        await made.ReadAsync("first.txt", SampleTexts.Opening);
        await using (var db = made.Store.Open())
        {
            await db.Database.ExecuteSqlRawAsync(before);
            await db.Database.ExecuteSqlRawAsync("""
                DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" IN ('20261127160000_WritingsBegun', '20261129190000_ChangedStories');
                DROP INDEX "IX_Stories_Changed";
                DROP INDEX "IX_Stories_WritingsBegun";
                ALTER TABLE "Stories" DROP COLUMN "WritingsBegun";
                PRAGMA wal_checkpoint(TRUNCATE);
                """);
        }

        using var bench = new Workbench(store: path => File.Copy(made.Store.Folder.Database, path, overwrite: true));

        await using var after = bench.Store.Open();
        var indexes = await after.Database.SqlQueryRaw<string>(
            "SELECT name AS Value FROM sqlite_master WHERE type = 'index' AND tbl_name = 'Stories'").ToListAsync();
        indexes.ShouldContain("IX_Stories_Changed");
        indexes.ShouldNotContain("IX_Stories_ChangedAt");
        indexes.ShouldNotContain("IX_Stories_ParentId_ChangedAt");
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    private static void Unpack(string schema, string path)
    {
        using var packed = new GZipStream(
            File.OpenRead(Repository.Path("tests", "NewsTracker.Web.Tests", "Storage", "Upgrades", $"released-{schema}.db.gz")),
            CompressionMode.Decompress);
        using var file = File.Create(path);
        packed.CopyTo(file);
    }
}
