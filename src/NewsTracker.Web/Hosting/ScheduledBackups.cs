using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Hosting;

/// <summary>Makes a backup a day where the site was given a folder for them, and keeps the newest.</summary>
internal sealed class ScheduledBackups(SiteOptions options, Store store, TimeProvider time, ILogger<ScheduledBackups> log) :
    BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFault = TimeSpan.FromHours(1);

    /// <summary>Why the last one could not be made; null when it was.</summary>
    public string? Fault { get; private set; }

    /// <summary>
    /// When the newest was made; null when there is none, or no folder was given. What a clock that went wrong dated in the future holds up
    /// none.
    /// </summary>
    public DateTimeOffset? Newest => options.BackupTo is { } folder
        ? StoreBackup.Made(folder).Select(b => (DateTimeOffset?)b.At).FirstOrDefault(at => at <= time.GetUtcNow())
        : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (options.BackupTo is not { } into) return;
        try
        {
            while (true)
            {
                if (Newest is not { } newest || time.GetUtcNow() - newest >= options.BackupEvery)
                    if (!await MakeAsync(into)) await Task.Delay(AfterFault, time, stoppingToken);
                await Task.Delay(Look, time, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }

    /// <summary>False when it failed; the log says why.</summary>
    private async Task<bool> MakeAsync(string into)
    {
        try
        {
            await using var db = store.Open();
            var path = await Task.Run(() => StoreBackup.WriteIntoAsync(store.Folder, into, options.KeepBackups, time.GetUtcNow(), db));
            log.LogInformation("Made the backup {Path}", path);
            Fault = null;
            return true;
        }
#pragma warning disable CA1031 // the site serves on; the fault is told
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Fault = $"The last backup into {into} failed: {fault.Message}";
            log.LogError(fault, "No backup was made into {Folder}", into);
            return false;
        }
    }
}
