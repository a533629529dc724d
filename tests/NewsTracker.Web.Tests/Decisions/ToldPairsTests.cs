using Microsoft.EntityFrameworkCore;
using NewsTracker.Tests.Ingestion;

namespace NewsTracker.Tests.Decisions;

/// <summary>What an article tells, by which grouping goes after a restart, is that of its present words, headline and language.</summary>
public sealed class ToldPairsTests
{
    private const string Url = "https://quill.example/lock";
    private const string First = "QUILLPORT - The harbour board closed the Marl canal on Tuesday. The engineers inspected the gate.";
    private const string Second = "QUILLPORT - The harbour board opened the Marl canal on Tuesday. The divers repaired the gate.";

    [Fact]
    public async Task They_are_read_when_an_article_comes_and_follow_a_correction_as_a_rebuild_reads_them()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", Workbench.Line("a", "Canal news", First)));
        (await PairsAsync(site)).ShouldBe(["close/board", "close/canal", "inspect/engineer", "inspect/gate"], ignoreOrder: true);

        await site.CorrectAsync(await site.ArticleAsync("Canal news"), new { title = "The minister visited Brennard" });
        var corrected = await PairsAsync(site);
        corrected.ShouldContain("visit/minister");

        await site.RebuildAsync();
        (await PairsAsync(site)).ShouldBe(corrected);

        await site.CorrectAsync(await site.ArticleAsync("The minister"), new { language = "de" });
        (await PairsAsync(site)).ShouldBeEmpty();
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task They_are_those_of_the_newest_version_that_stands()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", Workbench.Line("a", "Canal news", First, url: Url)));
        await site.UploadAsync(("b.jsonl", Workbench.Line("a", "Canal news", Second, url: Url)));
        (await PairsAsync(site)).ShouldBe(["open/board", "open/canal", "repair/diver", "repair/gate"], ignoreOrder: true);

        await using (var db = site.Store.Open())
            await site.DeleteAsync($"/api/v1/files/{(await db.Files.SingleAsync(f => f.Name == "b.jsonl")).Id}");

        (await PairsAsync(site)).ShouldContain("inspect/engineer");
        (await PairsAsync(site)).ShouldNotContain("repair/diver");
    }

    private static async Task<string[]> PairsAsync(TestSite site)
    {
        await using var db = site.Store.Open();
        return (await db.Articles.AsNoTracking().SingleAsync()).Pairs!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
