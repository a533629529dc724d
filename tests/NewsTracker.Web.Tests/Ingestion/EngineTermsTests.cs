using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Model;
using NewsTracker.Tests.Decisions;
using NewsTracker.Web.Ingestion.Grouping;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Ingestion;

/// <summary>What grouping goes by outlives the process: a start reads it, and no texts.</summary>
public sealed class EngineTermsTests
{
    private const string Dam = "Quorvelle dam breach floods Tarnmouth valley";

    [Fact]
    public async Task The_engine_is_loaded_without_a_text()
    {
        using var bench = await FilledAsync();
        await bench.Store.WriteAsync(
            db => db.ArticleVersions.ExecuteUpdateAsync(s => s.SetProperty(v => v.Text, "")), CancellationToken.None);
        await using var db = bench.Store.Open();
        var home = await db.Articles.Where(a => a.ExternalId == "a").Select(a => a.SubStoryId).SingleAsync();

        var state = await EngineState.LoadAsync(db, null, CancellationToken.None);

        state.Unpacked.ShouldBeEmpty();
        var text = Text("the Tarnmouth valley", 9);
        var item = new GroupingItem
        {
            Id = 7, Title = "Tarnmouth valley flooded after Quorvelle dam breach", Language = "en",
            Content = new AnalyzedText(text, [], [], [], "en"),
        };
        state.Place(item, null).SubStory.ShouldBe(home);
    }

    [Fact]
    public async Task What_is_damaged_or_of_another_headline_is_read_anew_and_written_with_the_next_file()
    {
        using var bench = await FilledAsync();
        await bench.Store.WriteAsync(async db =>
        {
            var damaged = await db.Articles.Where(a => a.ExternalId == "a").Select(a => a.Id).SingleAsync();
            await db.ArticleTerms.Where(t => t.ArticleId == damaged)
                .ExecuteUpdateAsync(s => s.SetProperty(t => t.Packed, t => new byte[] { 6 }));
            return await db.Articles.Where(a => a.ExternalId == "b")
                .ExecuteUpdateAsync(s => s.SetProperty(a => a.Title, "Blossom in Sorn"));
        }, CancellationToken.None);
        await using (var db = bench.Store.Open())
        {
            var state = await EngineState.LoadAsync(db, null, CancellationToken.None);
            state.Unpacked.Count.ShouldBe(2);
            await bench.Store.WriteAsync(async writing =>
            {
                await new IngestTransaction(writing, state, 0).KeepTermsAsync(CancellationToken.None);
                return 0;
            }, CancellationToken.None);
        }

        await using var after = bench.Store.Open();
        (await EngineState.LoadAsync(after, null, CancellationToken.None)).Unpacked.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_goes_with_the_article()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", Workbench.Line("a", Dam, Text("the valley", 1))));
        await using var db = site.Store.Open();
        var id = await db.ArticleTerms.Select(t => t.ArticleId).SingleAsync();

        await site.DeleteAsync($"/api/v1/articles/{id}");

        (await db.ArticleTerms.AnyAsync()).ShouldBeFalse();
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    private static async Task<Workbench> FilledAsync()
    {
        var bench = new Workbench();
        await bench.ReadAsync("two.jsonl", string.Join('\n',
            Workbench.Line("a", Dam, Text("Tarnmouth", 3)),
            Workbench.Line("b", "Orchards bloom early", "Growers in the Vale of Sorn counted blossoms on Monday, weeks early.")));
        return bench;
    }

    private static string Text(string where, int n) =>
        $"The Quorvelle dam broke on Tuesday and flooded {where}. Warden Ada Morn counted {n} drowned sheep below the breach of the dam.";
}
