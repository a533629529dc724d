using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Storage;

/// <summary>When the whole database is looked through under a running site.</summary>
public sealed class StoreWatchTests
{
    private static readonly DateTimeOffset Last = new(2026, 3, 1, 3, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-01T14:00:00Z", false)] // the same day
    [InlineData("2026-03-02T01:59:00Z", false)] // not yet quiet
    [InlineData("2026-03-02T02:00:00Z", true)]
    [InlineData("2026-03-02T04:59:00Z", true)]
    [InlineData("2026-03-02T05:00:00Z", false)]
    [InlineData("2026-03-03T14:00:00Z", true)] // no quiet hour for two days
    public async Task A_look_is_due_once_a_day_at_a_quiet_hour(string now, bool expected)
    {
        using var bench = new Workbench();

        (await DueAsync(bench, now)).ShouldBe(expected);
    }

    [Fact]
    public async Task A_look_waits_while_files_wait_and_comes_at_once_after_a_start()
    {
        using var bench = new Workbench();
        await bench.HandInAsync("one.txt", SampleTexts.Opening);

        (await DueAsync(bench, "2026-03-02T03:00:00Z")).ShouldBeFalse();
        (await Watch(bench).IsDueAsync(Last, DateTimeOffset.MinValue, CancellationToken.None)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_start_is_not_held_up_by_the_look()
    {
        using var bench = new Workbench();
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        using var watch = new StoreWatch(bench.Store, bench.Get<StoreHealth>(), time, NullLogger<StoreWatch>.Instance);
        await watch.StartAsync(CancellationToken.None);

        await Task.Delay(200);
        bench.Store.LookedThrough.ShouldBe(DateTimeOffset.MinValue);
        for (var i = 0; i < 100 && bench.Store.LookedThrough == DateTimeOffset.MinValue; i++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(50);
        }

        bench.Store.LookedThrough.ShouldNotBe(DateTimeOffset.MinValue);
        await watch.StopAsync(CancellationToken.None);
    }

    private static Task<bool> DueAsync(Workbench bench, string now) => Watch(bench).IsDueAsync(
        DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture), Last, CancellationToken.None);

    private static StoreWatch Watch(Workbench bench) =>
        new(bench.Store, bench.Get<StoreHealth>(), TimeProvider.System, NullLogger<StoreWatch>.Instance);
}
