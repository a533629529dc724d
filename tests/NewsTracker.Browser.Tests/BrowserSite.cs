using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests;

/// <summary>The real site on a free loopback port, in this process, with a data folder of its own that goes with it.</summary>
internal sealed class BrowserSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly IDisposable ownership;
    private readonly string data;

    private BrowserSite(WebApplication app, IDisposable ownership, string data)
    {
        (this.app, this.ownership, this.data) = (app, ownership, data);
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(Address),
            Timeout = TimeSpan.FromMinutes(2)
        };
    }

    public string Address { get; }

    public HttpClient Client { get; }

    /// <param name="seeds">Folder of sample files to begin with; null begins empty.</param>
    public static async Task<BrowserSite> StartAsync(string? seeds = null)
    {
        var data = Directory.CreateTempSubdirectory("newstracker-browser-").FullName;
        var app = Site.Build(new SiteOptions { Data = data, Urls = "http://127.0.0.1:0", Seeds = seeds, NoSeeds = seeds is null });
        var store = app.Services.GetRequiredService<Store>();
        var ownership = store.Folder.TryOwn()!;
        store.Prepare();
        await app.StartAsync();
        return new BrowserSite(app, ownership, data);
    }

    public async Task<string> GetAsync(string path) => await Client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>Waits until something was handed in and nothing is pending.</summary>
    public async Task IdleAsync()
    {
        for (var i = 0; i < 3000; i++)
        {
            // In this order: the count taken first can still be the 0 from before anything was handed in.
            if (!(await GetAsync("/inbox")).Contains("Nothing was handed in yet", StringComparison.Ordinal)
                && await GetAsync("/api/v1/inbox/pending") == "0")
                return;
            await Task.Delay(100);
        }

        throw new TimeoutException("Files still wait after five minutes.");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        ownership.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }
}
