using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Tests.Stories;

public sealed class InboxLoadingTests
{
    [Fact]
    public async Task A_large_file_is_counted_and_its_first_articles_are_named()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("many.jsonl", string.Join('\n', Enumerable.Range(0, 30).Select(i =>
            Workbench.Line(
                $"n{i}", $"Report {i} on field {i * 7}", $"Grower {i} counted {i * 31} trees on field {i * 7}.", outlet: $"Outlet {i}"))));
        await bench.ReadAsync("one.jsonl", Workbench.Line("o", "Harbour talks open", SampleTexts.Opening));
        await using var scope = bench.Scope();

        var rows = (await scope.ServiceProvider.GetRequiredService<InboxReader>().ListAsync(null, null, 10, CancellationToken.None)).Items;

        rows.Select(r => (r.Name, r.ArticleCount, r.Articles.Count)).ShouldBe([("one.jsonl", 1, 1), ("many.jsonl", 30, 20)]);
        rows[1].Articles[0].Title.ShouldStartWith("Report 0 ");
    }
}
