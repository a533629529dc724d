using System.Globalization;

namespace NewsTracker.Benchmarks.Speed;

/// <summary>
/// Measures the product on invented articles at two sizes of the store: articles a second and processor time an article, whole way; the
/// ratio of the two sizes; memory; the start; pages while files are read in.
/// </summary>
internal sealed class SpeedRun(string assembly, string folder, int seed)
{
    private const int Measured = 2_000;
    private const int InOneFile = 10_000;
    private readonly string data = Path.Combine(folder, "data");
    private int given;

    public static async Task<int> RunAsync(string assembly, int small, int large)
    {
        var folder = Directory.CreateTempSubdirectory("newstracker-speed-").FullName;
        try
        {
            var run = new SpeedRun(Path.GetFullPath(assembly), folder, seed: 1);
            var first = run.AtSize(small);
            var second = run.AtSize(large);
            Say($"processor time an article at {large:N0} against {small:N0}: {second / first:0.00}");
            await run.ServeAsync();
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// Fills the store up to a size, then measures further articles; what a start with so full a store costs is measured by one article and
    /// taken off.
    /// </summary>
    private double AtSize(int size)
    {
        if (size > given)
        {
            var (from, fill) = (given, Ingest(size - given));
            Say($"filling from {from:N0} to {size:N0}: {(size - from) / fill.Clock.TotalSeconds:0} articles/s by the clock, {1000 * fill.Processor.TotalSeconds / (size - from):0.00} ms of processor time each, at most {Megabytes(fill.PeakBytes)}");
        }

        var one = Ingest(1);
        var many = Ingest(Measured);
        var each = (many.Processor - one.Processor).TotalMilliseconds / (Measured - 1);
        Say($"at {size:N0} stored: {(Measured - 1) / (many.Clock - one.Clock).TotalSeconds:0} articles/s by the clock, {each:0.00} ms of processor time each; start and one article {one.Clock.TotalSeconds:0.0} s; at most {Megabytes(many.PeakBytes)}");
        return each;
    }

    private Cost Ingest(int count)
    {
        // Several files: one of them is bounded in size.
        var files = new List<string>();
        for (var left = count; left > 0; left -= InOneFile)
        {
            var part = Math.Min(left, InOneFile);
            files.Add(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"articles-{files.Count}.jsonl")));
            InventedFile.Write(files[^1], seed, given, part);
            given += part;
        }

        return ProductProcess.Run(assembly, ["ingest", .. files, "--data", data]);
    }

    private async Task ServeAsync()
    {
        var (server, address) = ProductProcess.Serve(assembly, data);
        using (server)
        {
            using var client = new HttpClient { BaseAddress = address };
            var pages = new PageLoad(client);
            await pages.UntilReadyAsync();
            Say($"ready {server.Clock.TotalSeconds:0.00} s after the start, with {Megabytes(server.Bytes)}");
            var paths = await pages.StoryPathsAsync();
            await pages.MeasureAsync(paths, 200, CancellationToken.None);
            Say($"idle: {await pages.MeasureAsync(paths, 400, CancellationToken.None)}; {Megabytes(server.Bytes)}");
            using var done = new CancellationTokenSource();
            var reading = pages.MeasureAsync(paths, int.MaxValue, done.Token);
            var upload = new Upload(client);
            var clock = System.Diagnostics.Stopwatch.StartNew();
            await upload.RunAsync(seed, given, 5_000);
            Say($"5,000 files handed in and read in {clock.Elapsed.TotalSeconds:0} s");
            await done.CancelAsync();
            Say($"meanwhile: {await reading}; {Megabytes(server.Bytes)}");
        }
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0} MiB");

    private static void Say(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
