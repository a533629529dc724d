using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Hosting;

/// <summary>What runs beside the server ends before what it uses.</summary>
public sealed class WorkerEndTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_worker_has_ended_when_a_site_that_could_not_listen_is_disposed(bool metrics)
    {
        using var folder = new TestFolder();
        folder.Write("seeds/one.txt", SampleTexts.Opening);
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        using var reads = new ManualResetEventSlim();
        var options = new IngestionOptions
        {
            Analyze = document =>
            {
                reads.Set();
                Thread.Sleep(1500); // a text that takes its time, whatever it is told
                return FileReading.Analyze(document);
            },
        };
        var free = "http://127.0.0.1:0";
        var app = Site.Build(new SiteOptions
        {
            Data = folder.Data,
            Urls = metrics ? free : address,
            MetricsUrls = metrics ? address : null,
            Seeds = Path.Combine(folder.Path, "seeds"),
            Ingestion = options
        });
        app.Services.GetRequiredService<Store>().Prepare();
        var worker = app.Services.GetServices<IHostedService>().OfType<IngestionWorker>().Single();

        await Should.ThrowAsync<IOException>(() => app.StartAsync());
        reads.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        await app.DisposeAsync();

        worker.ExecuteTask!.IsCompleted.ShouldBeTrue();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }
}
