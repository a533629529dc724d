using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Decisions;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Ingestion.Reading;

namespace NewsTracker.Tests.Ingestion;

public sealed class FaultTests
{
    [Fact]
    public async Task Decisions_stay_noted_when_the_transaction_that_follows_them_fails()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening));
        await using var db = bench.Store.Open();
        var changed = bench.Get<ChangedArticles>();
        changed.Note(await db.Articles.Select(a => a.Id).SingleAsync());
        var nowhere = new ReadFile(999, "AB", "no.txt", null, false, [], []);

        await Should.ThrowAsync<Exception>(() => bench.Ingestion.FilingAsync([nowhere], CancellationToken.None));

        changed.Any.ShouldBeTrue();
        await bench.DrainAsync();
        changed.Any.ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_a_person_removes_while_it_is_read_gives_nothing()
    {
        using var bench = new Workbench();
        var id = (await bench.HandInAsync("a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening)))[0].Id!.Value;
        await using var db = bench.Store.Open();
        var read = await bench.Ingestion.ReadAsync(await db.Files.AsNoTracking().SingleAsync(), CancellationToken.None);
        (await bench.Get<Remover>().RemoveFileAsync(id, null, CancellationToken.None)).ShouldBeTrue();

        await bench.Ingestion.FilingAsync([read], CancellationToken.None);

        (await db.Articles.CountAsync()).ShouldBe(0);
        (await db.Files.Select(f => f.Added).SingleAsync()).ShouldBe(0);
        await bench.DrainAsync();
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }
}
