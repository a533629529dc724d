using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion;

/// <summary>The row of an article says whose text it repeats, and says it as long as it is so.</summary>
public sealed class CopyMarkTests
{
    private const string Text =
        "QUILLPORT - Negotiators from Quillport and the island of Brennard opened talks on Tuesday about the Marl canal, which has been " +
        "closed since January. The canal was closed on 12 January 2026 after a lock gate failed and 14 barges were trapped. Harbour " +
        "minister Odile Tranter said that Quillport had offered to pay a third of the repairs.";

    [Fact]
    public async Task A_text_of_another_outlet_is_marked_as_a_copy_of_the_first()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("one.jsonl", Line("one", "Quill Post"));
        await bench.ReadAsync("two.jsonl", Line("two", "Brennard Call"));
        await bench.Ingestion.RestartAsync(new Dictionary<DocumentRef, long>(), default);
        await bench.ReadAsync("three.jsonl", Line("three", "Marl Mail"));

        await using var db = bench.Store.Open();
        var articles = await db.Articles.AsNoTracking().OrderBy(a => a.AddedAt).ToListAsync();

        articles.Select(a => a.CopyOfId).ShouldBe([null, articles[0].Id, articles[0].Id]);
        articles.Select(a => a.Rule).ShouldBe([PlacementRule.Opened, PlacementRule.NearCopy, PlacementRule.NearCopy]);
        (await db.Files.OrderBy(f => f.Id).Select(f => f.Copies).ToListAsync()).ShouldBe([0, 1, 1]);
    }

    [Fact]
    public async Task A_copy_whose_outlet_is_corrected_to_that_of_the_first_is_none_any_more()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("one.jsonl", Line("one", "Quill Post"));
        await bench.ReadAsync("two.jsonl", Line("two", "Brennard Call"));
        await using var db = bench.Store.Open();
        var copy = await db.Articles.AsNoTracking().SingleAsync(a => a.CopyOfId != null);

        var outlet = new Dictionary<string, string?> { ["outlet"] = "Quill Post" };
        await bench.Get<ArticleCorrector>().CorrectAsync(copy.Id, outlet, null, default);
        await bench.DrainAsync();

        (await db.Articles.AsNoTracking().SingleAsync(a => a.Id == copy.Id)).CopyOfId.ShouldBeNull();
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    private static string Line(string id, string outlet) => Workbench.Line(
        id, "Harbour talks open in Quillport over the closed canal", Text, outlet, $"https://{id}.example/canal");
}
