using System.Globalization;
using System.Net;
using System.Text.Json;

namespace NewsTracker.Benchmarks.Speed;

/// <summary>One reader who asks for the front page and story pages in turn.</summary>
internal sealed class PageLoad(HttpClient client)
{
    public async Task UntilReadyAsync()
    {
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync("/readyz");
                if (answer.StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            await Task.Delay(10);
        }
    }

    /// <summary>The front page and the newest stories' pages.</summary>
    public async Task<IReadOnlyList<string>> StoryPathsAsync()
    {
        using var list = JsonDocument.Parse(await client.GetStringAsync("/api/v1/stories"));
        var items = list.RootElement.ValueKind == JsonValueKind.Array ? list.RootElement : list.RootElement.GetProperty("items");
        return ["/", .. items.EnumerateArray().Take(20).Select(s => "/stories/" + s.GetProperty("slug").GetString())];
    }

    /// <returns>"N pages, p50, p99, worst, errors" of so many pages, or of those read until it is stopped.</returns>
    public async Task<string> MeasureAsync(IReadOnlyList<string> paths, int count, CancellationToken stop)
    {
        var times = new List<double>();
        var errors = 0;
        for (var i = 0; i < count && !stop.IsCancellationRequested; i++)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            using var answer = await client.GetAsync(paths[i % paths.Count], CancellationToken.None);
            await answer.Content.ReadAsByteArrayAsync(CancellationToken.None);
            times.Add(clock.Elapsed.TotalMilliseconds);
            if ((int)answer.StatusCode >= 500) errors++;
        }

        times.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{times.Count} pages, p50 {Share(times, 0.5):0.0} ms, p99 {Share(times, 0.99):0.0} ms, worst {times[^1]:0.0} ms, {errors} " +
            $"errors");
    }

    private static double Share(List<double> sorted, double share) => sorted[(int)Math.Min(sorted.Count - 1, share * sorted.Count)];
}
