using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;

namespace NewsTracker.Benchmarks.Load;

/// <summary>What a page cost in one round.</summary>
/// <param name="Milliseconds">The middle answer, by the clock.</param>
/// <param name="Processor">Processor time of the server, in milliseconds an answer.</param>
/// <param name="Bytes">Of the body as sent.</param>
/// <param name="ASecond">Answers a second with two askers at once.</param>
internal sealed record LoadFigure(double Milliseconds, double Processor, long Bytes, double ASecond);

/// <summary>Asks one server for pages: few askers, a bounded time, over loopback.</summary>
internal sealed class LoadMeter(Uri address, Func<TimeSpan> processor) : IDisposable
{
    private const int Askers = 2;
    private const int FewestAnswers = 12;
    private static readonly TimeSpan Time = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(250);
    private readonly HttpClient client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None })
    {
        BaseAddress = address,
    };

    /// <summary>Measures one page; the first answers, which fill caches and compile code, are not counted.</summary>
    public async Task<LoadFigure> MeasureAsync(LoadPage page)
    {
        var tag = (await AskAsync(page, null)).Tag;
        for (var warming = Stopwatch.StartNew(); warming.Elapsed < WarmUp;) await AskAsync(page, tag);
        var (times, bytes) = (new List<double>(), 0L);
        var (clock, before) = (Stopwatch.StartNew(), processor());
        await Task.WhenAll(Enumerable.Range(0, Askers).Select(async _ =>
        {
            while (true)
            {
                var started = Stopwatch.GetTimestamp();
                var answer = await AskAsync(page, tag);
                lock (times)
                {
                    times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                    bytes = answer.Bytes;
                    if (clock.Elapsed > Time && times.Count >= FewestAnswers) return;
                }
            }
        }));
        var (spent, elapsed) = (processor() - before, clock.Elapsed);
        times.Sort();
        return new(times[times.Count / 2], spent.TotalMilliseconds / times.Count, bytes, times.Count / elapsed.TotalSeconds);
    }

    public void Dispose() => client.Dispose();

    private async Task<(long Bytes, EntityTagHeaderValue? Tag)> AskAsync(LoadPage page, EntityTagHeaderValue? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page.Path);
        if (page.Asking == Asking.Fresh) request.Headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        if (page.Asking == Asking.Compressed) request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        if (page.Asking == Asking.Tagged && tag is not null) request.Headers.IfNoneMatch.Add(tag);
        using var answer = await client.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.NotModified))
            throw new InvalidOperationException($"{page.Path} answered {(int)answer.StatusCode}");
        return (body.Length, answer.Headers.ETag);
    }
}
