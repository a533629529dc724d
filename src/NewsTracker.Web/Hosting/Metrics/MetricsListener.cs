using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Hosting.Metrics;

/// <summary>A listener of its own that answers /metrics and nothing else, so that the site's own address never shows them.</summary>
internal sealed class MetricsListener(SiteOptions options, Store store, ReaderPool readers) : IHostedService, IAsyncDisposable
{
    private readonly RequestMetrics requests = new();
    private WebApplication? app;

    /// <summary>Where it listens; empty when it does not.</summary>
    public IEnumerable<string> Urls => app?.Urls ?? [];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.MetricsUrls is not { Length: > 0 } urls) return;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(urls.Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        app = builder.Build();
        var exposition = new Exposition(store, readers, requests);
        app.MapGet(
            "/metrics",
            async (CancellationToken cancellation) => TypedResults.Text(await exposition.WriteAsync(cancellation), Exposition.MediaType));
        await app.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync(); // an answer that is being written ends before the store that it reads
            await app.DisposeAsync();
        }

        requests.Dispose();
    }
}
