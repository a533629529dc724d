using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Hosting;

/// <summary>
/// Looks after the store while the site runs: the whole database is looked through a minute after the start, where that was not done before
/// it, and once a day at a quiet hour, and new files of the folder are closed to others. Not at once: reading 840 MB through took half of
/// the time until the site was ready.
/// </summary>
internal sealed class StoreWatch(Store store, StoreHealth health, TimeProvider time, ILogger<StoreWatch> log) : BackgroundService
{
    /// <summary>Hours of the night, local time: from the first, before the second.</summary>
    private const int From = 2;
    private const int To = 5;

    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AtLeast = TimeSpan.FromHours(18);
    private static readonly TimeSpan AtMost = TimeSpan.FromHours(48);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        StoreFault? told = null;
        var isStarting = true;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                store.Folder.Close();
                if (!isStarting && await IsDueAsync(time.GetLocalNow(), store.LookedThrough, stoppingToken)) store.LookThoroughly();
                isStarting = false;

                if (health.Fault is { } fault && fault != told) log.LogError("{Fault}", fault.Sentence);
                told = health.Fault;
                await Task.Delay(Look, time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
#pragma warning disable CA1031 // what fails here is tried again
            catch (Exception fault)
#pragma warning restore CA1031
            {
                log.LogError(fault, "Looking after the store failed");
                await Task.Delay(Look, time, stoppingToken);
            }
        }
    }

    /// <summary>After the start; then at night while nothing waits; at the latest after two days.</summary>
    internal async Task<bool> IsDueAsync(DateTimeOffset now, DateTimeOffset last, CancellationToken cancellation)
    {
        if (last == DateTimeOffset.MinValue || now - last > AtMost) return true;
        if (now - last < AtLeast || now.Hour is < From or >= To) return false;
        await using var db = store.Open();
        return !await db.Files.AnyAsync(f => f.State == FileState.Received, cancellation);
    }
}
