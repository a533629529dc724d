using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Benchmarks.Pages;

/// <summary>
/// How the front page and search grow with the store: two made stores served one beside the other in this process, asked in turn for the
/// same pages. Told are the medians and their ratio, and what indexing costs an article.
/// </summary>
internal static class PageScale
{
    private const int Rounds = 30;

    public static async Task<int> RunAsync(string[] args)
    {
        var (small, large) = (args.Length > 0 ? Number(args[0]) : 1_000, args.Length > 1 ? Number(args[1]) : 20_000);
        await using var first = await Served.StartAsync(small);
        await using var second = await Served.StartAsync(large);
        var made = new MadeStore();
        string[] pages =
        [
            "/", "/?size=5", "/?outlet=made-post-150", "/outlets", "/outlets/made-post-150", "/names",
            $"/search?q={made.Word(2)}", $"/search?q={made.Word(60)}", $"/search?q={made.Word(900)}",
            $"/search?q={made.Word(60)}+{made.Word(90)}", $"/search?q=%22{made.Word(5)}+{made.Word(9)}%22",
            $"/search?q={made.Word(60)}&sort=date", $"/search?q={made.Word(60)[..4]}*", $"/search?q={made.Word(20)}&outlet=made+post+150",
            $"/search?q={made.Word(60)}&kind=events", $"/api/v1/search?q={made.Word(60)}",
        ];
        Console.Out.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{"page",-52}{small,10}{large,10}  ratio   (medians of {Rounds}, ms)"));
        foreach (var page in pages)
        {
            var times = (Small: new List<double>(), Large: new List<double>());
            for (var i = 0; i < Rounds + 5; i++)
            {
                var (a, b) = (await first.TimeAsync(page), await second.TimeAsync(page));
                if (i < 5) continue;
                times.Small.Add(a);
                times.Large.Add(b);
            }

            var (low, high) = (Median(times.Small), Median(times.Large));
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page,-52}{low,10:0.00}{high,10:0.00}{high / low,7:0.00}"));
        }

        return 0;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private sealed class Served(WebApplication app, string folder, HttpClient client) : IAsyncDisposable
    {
        public static async Task<Served> StartAsync(int articles)
        {
            var folder = Directory.CreateTempSubdirectory("newstracker-bench-").FullName;
            var app = Site.Build(new SiteOptions { Data = folder, Urls = "http://127.0.0.1:0", NoSeeds = true });
            var store = app.Services.GetRequiredService<Store>();
            store.Prepare();
            using (var db = store.Open()) new MadeStore().Fill(db, articles);
            var process = Process.GetCurrentProcess();
            process.Refresh();
            var (cpu, bytes) = (process.TotalProcessorTime, new FileInfo(store.Folder.Database).Length);
            using (var db = store.Open()) SearchIndexUpgrade.Run(db);
            using (var db = store.Open()) Statement.Run(db, "PRAGMA wal_checkpoint(TRUNCATE)");
            process.Refresh();
            var grown = new FileInfo(store.Folder.Database).Length - bytes;
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{articles} articles: indexing took {(process.TotalProcessorTime - cpu).TotalMilliseconds * 1000 / articles:0} µs of " +
                $"processor and {(double)grown / articles:0} bytes an article"));
            await app.StartAsync();
            var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
            return new Served(app, folder, new HttpClient { BaseAddress = new Uri(address) });
        }

        public async Task<double> TimeAsync(string page)
        {
            var started = Stopwatch.GetTimestamp();
            (await client.GetByteArrayAsync(new Uri(page, UriKind.Relative))).Length.ToString(CultureInfo.InvariantCulture);
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await app.StopAsync();
            await app.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
