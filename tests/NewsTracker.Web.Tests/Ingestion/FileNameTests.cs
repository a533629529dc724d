using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Tests.Ingestion;

/// <summary>Every name under which the bytes of one article were handed in is an id of that article.</summary>
public sealed class FileNameTests
{
    [Fact]
    public async Task Names_given_before_and_after_the_file_was_read_all_lead_to_its_article()
    {
        using var bench = new Workbench();
        await bench.HandInAsync("one.txt", SampleTexts.Opening);
        await bench.HandInAsync("early.txt", SampleTexts.Opening);
        await bench.DrainAsync();
        await bench.HandInAsync("late.txt", SampleTexts.Opening);
        await bench.HandInAsync("late.txt", SampleTexts.Opening);
        await bench.DrainAsync();

        await using var db = bench.Store.Open();
        var given = await db.GivenIds.OrderBy(g => g.Id).Select(g => new { g.ExternalId, g.ArticleId }).ToListAsync();
        given.Select(g => g.ExternalId).ShouldBe(["one.txt", "early.txt", "late.txt"]);
        given.Select(g => g.ArticleId).Distinct().ShouldBe([await db.Articles.Select(a => (long?)a.Id).SingleAsync()]);
        (await db.Receipts.CountAsync()).ShouldBe(4);
    }

    [Fact]
    public async Task A_second_name_of_a_file_with_several_articles_is_an_id_of_none()
    {
        using var bench = new Workbench();
        var lines = Workbench.Line("a", "Harbour talks open", SampleTexts.Opening) + "\n" +
            Workbench.Line("b", "Early blossom", SampleTexts.Other);
        await bench.ReadAsync("two.jsonl", lines);
        await bench.ReadAsync("again.jsonl", lines);

        await using var db = bench.Store.Open();
        (await db.GivenIds.OrderBy(g => g.Id).Select(g => g.ExternalId).ToListAsync()).ShouldBe(["a", "b"]);
    }
}
