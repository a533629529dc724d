using NewsTracker.Web.Decisions;
using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Ingestion;

/// <summary>
/// Keeps the inbox empty while the site runs, and reports whether it is ready: the samples of an empty store are handed in first. It has
/// ended when it is disposed, which the container does before it disposes the store: also when the server cannot start and nobody stops
/// what was started before it.
/// </summary>
internal sealed class IngestionWorker(
    IngestionService service, FileInbox inbox, InboxSignal signal, Store store, IngestionOptions options, ILogger<IngestionWorker> log) :
    BackgroundService, IAsyncDisposable
{
    private const int QuietLooks = 5;
    private static readonly TimeSpan LookAnyway = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(3);
    private readonly IdleMemory idle = new();
    private string? told;
    private int quiet = QuietLooks + 1;

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await HandInSamplesAsync(stoppingToken);
        service.IsServing = true;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                store.KeepOpen();
                await service.DrainAsync(_ => quiet = 0, stoppingToken);
                // after work the collector keeps what the largest story needed: 842 MB after 340 hostile files
                if (++quiet == QuietLooks) ReaderPool.GiveMemoryBack();
                if (quiet > QuietLooks) idle.Look();
                told = null;
                await signal.WaitAsync(LookAnyway, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (StoreUnavailableException unusable)
            {
                // said once: the pages and /readyz say it as long as it is so
                if (unusable.Message != told) log.LogError("The inbox waits. {Fault}", told = unusable.Message);
                await Task.Delay(LookAgain, stoppingToken);
            }
            catch (Exception fault)
            {
                log.LogError(fault, "The worker failed and starts again");
                await Task.Delay(LookAnyway, stoppingToken);
            }
        }
    }

    /// <summary>A store that cannot take them now is served without; the next start tries again.</summary>
    private async Task HandInSamplesAsync(CancellationToken cancellation)
    {
        try
        {
            await Samples.HandInAsync(store, inbox, options, log, cancellation);
        }
        catch (StoreUnavailableException unusable)
        {
            log.LogError("The samples were not handed in. {Fault}", unusable.Message);
        }
    }
}
