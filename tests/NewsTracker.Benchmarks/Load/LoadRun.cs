using System.Globalization;
using NewsTracker.Benchmarks.Speed;

namespace NewsTracker.Benchmarks.Load;

/// <summary>The figures of one page at one size of the store: medians of the rounds.</summary>
internal sealed record LoadRow(string Page, IReadOnlyList<LoadFigure> Sizes);

/// <summary>
/// Serves the stores one beside the other, and the yardsticks with them, and asks all of them in turn, so that what else the machine does
/// falls on all alike.
/// </summary>
internal static class LoadRun
{
    /// <summary>Every page at every size, and the ratios to the yardsticks.</summary>
    public static async Task<IReadOnlyList<LoadRow>> PagesAsync(
        string product, IReadOnlyList<int> sizes, IReadOnlyList<string> stores, string folder, int rounds)
    {
        using var served = new ServedStores();
        foreach (var store in stores) await served.StartAsync(product, store);
        var pages = served.Pages;
        var bytes = (await served.Meters[^1].MeasureAsync(Page(pages[^1], "story, ordinary"))).Bytes;
        await served.StartBareAsync((int)bytes, Path.Combine(folder, "bare"));
        LoadPage[] yards = [new("bare Razor + EF page", "/bare/7"), new("the same bytes from memory", "/memory")];
        var figures = new Dictionary<(string Page, int Size), List<LoadFigure>>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var name in pages[^1].Select(p => p.Name))
                for (var size = 0; size < stores.Count; size++)
                    Add(figures, (name, size), await served.Meters[size].MeasureAsync(Page(pages[size], name)));
            foreach (var yard in yards) Add(figures, (yard.Name, 0), await served.Bare!.MeasureAsync(yard));
        }

        var rows = pages[^1].Select(p => new LoadRow(p.Name, [.. stores.Select((_, s) => Median(figures[(p.Name, s)]))])).ToList();
        LoadTable.Print(sizes, rows, [.. yards.Select(y => new LoadRow(y.Name, [Median(figures[(y.Name, 0)])]))]);
        foreach (var line in served.Memory()) Console.Out.WriteLine(line);
        return rows;
    }

    /// <summary>Pages while files are handed in over HTTP and read.</summary>
    public static async Task WhileReadingAsync(string product, string store, int files)
    {
        var (server, address) = ProductProcess.Serve(product, store);
        using (server)
        {
            using var client = new HttpClient { BaseAddress = address };
            var pages = new PageLoad(client);
            await pages.UntilReadyAsync();
            var paths = await pages.StoryPathsAsync();
            await pages.MeasureAsync(paths, 200, CancellationToken.None);
            Say($"idle: {await pages.MeasureAsync(paths, 1_000, CancellationToken.None)}");
            using var done = new CancellationTokenSource();
            var reading = pages.MeasureAsync(paths, int.MaxValue, done.Token);
            var (clock, before) = (System.Diagnostics.Stopwatch.StartNew(), server.Processor);
            await new Upload(client).RunAsync(7, 0, files);
            Say($"{files:N0} files handed in over HTTP and read: {files / clock.Elapsed.TotalSeconds:0} a second by the clock");
            await done.CancelAsync();
            Say($"meanwhile: {await reading}");
            Say($"{(server.Processor - before).TotalSeconds:0} s of processor with the pages; {server.Bytes >> 20} MiB");
        }
    }

    private static LoadPage Page(IReadOnlyList<LoadPage> pages, string name) =>
        pages.First(p => p.Name == name || p.Name == name + ", kept");

    private static void Add<TKey>(Dictionary<TKey, List<LoadFigure>> to, TKey key, LoadFigure figure)
        where TKey : notnull
    {
        if (!to.TryGetValue(key, out var list)) to[key] = list = [];
        list.Add(figure);
    }

    private static LoadFigure Median(List<LoadFigure> rounds)
    {
        return new(
            Middle(f => f.Milliseconds), Middle(f => f.Processor), rounds[^1].Bytes, Middle(f => f.ASecond));
        double Middle(Func<LoadFigure, double> value) => rounds.Select(value).Order().ElementAt(rounds.Count / 2);
    }

    private static void Say(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
