using Microsoft.EntityFrameworkCore;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Decisions.Corrections;

namespace NewsTracker.Tests.Decisions;

public sealed class CorrectedLanguageTests
{
    [Fact]
    public async Task An_article_whose_language_is_corrected_leaves_the_event_that_is_told_in_another()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("one.jsonl", Line("one", "Quill Post"));
        await bench.ReadAsync("two.jsonl", Line("two", "Brennard Call"));
        await using var db = bench.Store.Open();
        var before = await db.Articles.AsNoTracking().OrderBy(a => a.AddedAt).ToListAsync();
        before[1].SubStoryId.ShouldBe(before[0].SubStoryId);

        var language = new Dictionary<string, string?> { ["language"] = "de" };
        await bench.Get<ArticleCorrector>().CorrectAsync(before[1].Id, language, null, default);
        await bench.DrainAsync();

        var after = await db.Articles.AsNoTracking().SingleAsync(a => a.Id == before[1].Id);
        after.SubStoryId.ShouldNotBe(before[0].SubStoryId);
        after.CopyOfId.ShouldBeNull();
    }

    private static string Line(string id, string outlet) => Workbench.Line(
        id, "Lock gate of the Marl canal fails",
        "QUILLPORT - A lock gate of the Marl canal failed on Tuesday and trapped 14 barges from the island of Brennard. Harbour minister Odile " +
        "Tranter said that the repairs would take nine days and that Quillport would pay a third of them.",
        outlet, $"https://{id}.example/lock");
}
