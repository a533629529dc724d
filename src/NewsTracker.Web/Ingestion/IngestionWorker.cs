using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Ingestion;

/// <summary>Keeps the inbox empty while the options runs, and tells whether it is ready: the samples of an empty store are handed in first.</summary>
internal sealed class IngestionWorker(IngestionService service, FileInbox inbox, InboxSignal signal, Store store, IngestionOptions options, ILogger<IngestionWorker> log) : BackgroundService
{
    private static readonly TimeSpan LookAnyway = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Samples.HandInAsync(store, inbox, options, log, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await service.DrainAsync(null, stoppingToken);
                await signal.WaitAsync(LookAnyway, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                log.LogError(fault, "The worker failed and starts again");
                await Task.Delay(LookAnyway, stoppingToken);
            }
        }
    }
}
