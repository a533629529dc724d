using System.Globalization;
using System.Net;
using System.Net.Sockets;
using NewsTracker.Benchmarks.Speed;

namespace NewsTracker.Benchmarks.Load;

/// <summary>The product over each store, and the yardstick, as processes of their own.</summary>
internal sealed class ServedStores : IDisposable
{
    private readonly List<(ProductProcess Process, string Start)> servers = [];
    private readonly List<LoadMeter> meters = [];
    private ProductProcess? bare;

    public IReadOnlyList<LoadMeter> Meters => meters;

    /// <summary>The pages of each store, alike in order.</summary>
    public List<IReadOnlyList<LoadPage>> Pages { get; } = [];

    public LoadMeter? Bare { get; private set; }

    public async Task StartAsync(string product, string store)
    {
        var (server, address) = ProductProcess.Serve(product, store);
        using var client = new HttpClient { BaseAddress = address };
        await new PageLoad(client).UntilReadyAsync();
        servers.Add((server, string.Create(
            CultureInfo.InvariantCulture,
            $"{store}: ready after {server.Clock.TotalSeconds:0.00} s, {server.Processor.TotalSeconds:0.00} s of processor")));
        meters.Add(new LoadMeter(address, () => server.Processor));
        using var pages = new LoadPages(store);
        Pages.Add(pages.All());
    }

    public async Task StartBareAsync(int bytes, string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var started = ProductProcess.Start(
            typeof(ServedStores).Assembly.Location, "load-yardstick", address.ToString().TrimEnd('/'),
            bytes.ToString(CultureInfo.InvariantCulture), folder);
        bare = started;
        using var client = new HttpClient { BaseAddress = address };
        await new PageLoad(client).UntilReadyAsync();
        Bare = new LoadMeter(address, () => started.Processor);
    }

    /// <summary>How each started, and what it holds now.</summary>
    public IEnumerable<string> Memory() => servers.Select(s => string.Create(
        CultureInfo.InvariantCulture, $"{s.Start}; {s.Process.Bytes >> 20} MiB after the pages, {s.Process.Peak >> 20} MiB at most"));

    public void Dispose()
    {
        meters.ForEach(m => m.Dispose());
        Bare?.Dispose();
        servers.ForEach(s => s.Process.Dispose());
        bare?.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
