using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion;

public sealed class KilledRebuildTests
{
    [Fact]
    public async Task A_rebuild_that_is_killed_loses_no_document_and_tells_none_twice()
    {
        using var kill = new CancellationTokenSource();
        var (rebuilds, analyzed) = (false, 0);
        using var bench = new Workbench(new IngestionOptions
        {
            Analyze = document =>
            {
                if (Volatile.Read(ref rebuilds) && Interlocked.Increment(ref analyzed) == Documents / 2) kill.Cancel();
                return FileReading.Analyze(document);
            },
        });
        // Two files whose days alternate: a rebuild files them in turns.
        await bench.HandInAsync("even.jsonl", Lines(0));
        await bench.HandInAsync("odd.jsonl", Lines(1));
        await bench.DrainAsync();
        var before = await StateAsync(bench);
        before.Articles.ShouldBe(Documents);

        Volatile.Write(ref rebuilds, true);
        await Should.ThrowAsync<OperationCanceledException>(bench.Get<Rebuilding>().RunAsync(kill.Token));

        await using (var db = bench.Store.Open())
        {
            (await db.Articles.CountAsync()).ShouldBeInRange(1, Documents - 1);
            (await db.Files.Select(f => new { f.State, f.DocumentsDone }).ToListAsync())
                .ShouldAllBe(f => f.State == FileState.Received && f.DocumentsDone == 0);
        }

        await bench.DrainAsync();

        (await StateAsync(bench)).ShouldBe(before);
        (await bench.FaultsAsync()).ShouldBeEmpty();
    }

    private const int Documents = 320;

    private static string Lines(int odd) => string.Join('\n', Enumerable.Range(0, Documents / 2).Select(i => Workbench.Line(
        $"n{odd}-{i}", $"Report {i} of {odd} from the valley number {i * 37 % 101}",
        $"Grower {i} of orchard {odd} counted {i + 3} early trees in valley {i * 37 % 101} and told the cooperative about barrel " +
        $"{i * 7919 % 1009}.",
        outlet: $"Outlet {i % 9}",
        published: new DateOnly(2026, 1, 1)
            .AddDays((2 * i + odd) % 300)
            .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));

    private static async Task<(int Articles, int Given, string Counted, int Waiting)> StateAsync(Workbench bench)
    {
        await using var db = bench.Store.Open();
        return (
            await db.Articles.CountAsync(),
            await db.GivenIds.CountAsync(),
            string.Join('|', await db.Files
                .OrderBy(f => f.Id)
                .Select(f => $"{f.Added} added {f.Copies} copies {f.NewVersions} versions {f.Duplicates} known")
                .ToListAsync()),
            await db.Files.CountAsync(f => f.State != FileState.Filed));
    }
}
