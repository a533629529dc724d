using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests;

/// <summary>The real site on a free loopback port, with a data folder of its own that goes with it.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly IDisposable ownership;

    private readonly bool keepsData;

    private TestSite(WebApplication app, IDisposable ownership, string data, bool keepsData)
    {
        (this.app, this.ownership, Data, this.keepsData) = (app, ownership, data, keepsData);
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };
    }

    public string Data { get; }

    public string Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public Store Store => app.Services.GetRequiredService<Store>();

    /// <param name="seeds">Folder of samples to begin with; none without.</param>
    /// <param name="folder">A data folder that stays; without it one of its own that goes with the site.</param>
    /// <param name="metrics">Where /metrics is answered; nowhere without.</param>
    /// <param name="readers">Reads files; those that tests share without.</param>
    /// <param name="configure">The test's own services.</param>
    public static async Task<TestSite> StartAsync(
        string? seeds = null, string? folder = null, string? metrics = null, ReaderPool? readers = null,
        Action<IServiceCollection>? configure = null)
    {
        var data = folder ?? Directory.CreateTempSubdirectory("newstracker-test-").FullName;
        EmptyStore.PutInto(data);
        var app = Site.Build(
            new SiteOptions { Data = data, Urls = "http://127.0.0.1:0", Seeds = seeds, NoSeeds = seeds is null, MetricsUrls = metrics },
            services =>
            {
                SharedReaders.AddTo(services, readers);
                configure?.Invoke(services);
            });
        var store = app.Services.GetRequiredService<Store>();
        var ownership = store.Folder.TryOwn()!;
        store.Prepare();
        await app.StartAsync();
        return new TestSite(app, ownership, data, folder is not null);
    }

    /// <summary>Hands files in over HTTP and waits until they are filed or rejected.</summary>
    public async Task<HttpResponseMessage> UploadAsync(params (string Name, string Text)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, text) in files) form.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(text)), "file", name);
        var answer = await Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), form);
        await IdleAsync();
        return answer;
    }

    /// <summary>Waits until nothing is pending.</summary>
    public async Task IdleAsync()
    {
        for (var i = 0; i < 1200; i++)
        {
            if (await Client.GetStringAsync(new Uri("/api/v1/inbox/pending", UriKind.Relative)) == "0") return;
            await Task.Delay(50);
        }

        throw new TimeoutException("Files still wait after a minute.");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        ownership.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (!keepsData) Directory.Delete(Data, recursive: true);
    }
}
