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
        using var bench = new Workbench(store: path =>
        {
            using var packed = new GZipStream(
                File.OpenRead(Repository.Path("tests", "NewsTracker.Web.Tests", "Storage", "Upgrades", $"released-{schema}.db.gz")),
                CompressionMode.Decompress);
            using var file = File.Create(path);
            packed.CopyTo(file);
        });
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
}
