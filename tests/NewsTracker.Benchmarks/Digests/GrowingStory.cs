using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using NewsTracker.Benchmarks.Support;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Benchmarks.Digests;

/// <summary>
/// What one article more costs a story of many: its digest is made with what is kept of the articles it had, one article more each time,
/// and at the end once with nothing kept, which must say the same.
/// </summary>
internal static class GrowingStory
{
    /// <param name="articles">A file of articles, JSON Lines, which are taken for one story.</param>
    /// <param name="sizes">How many of them the story has, ascending.</param>
    /// <param name="steps">How many articles come one by one at each size; the median is told.</param>
    public static int Run(string articles, IReadOnlyList<int> sizes, int steps)
    {
        var stream = CorpusArticles.Read(articles).Take(sizes[^1] + steps).Select(a => a.Article).ToList();
        var cache = new DigestCache(40_000_000, 80_000_000);
        StoryDigest? last = null;
        foreach (var size in sizes)
        {
            last = DigestBuilder.Build(stream[..Math.Min(size, stream.Count - steps)], cache);
            var costs = new List<(double Clock, double Processor, double Bytes)>();
            for (var more = steps - 1; more >= 0; more--)
            {
                var story = stream[..(Math.Min(size + steps, stream.Count) - more)];
                GC.Collect();
                using var self = Process.GetCurrentProcess();
                var (from, clock, bytes) = (self.TotalProcessorTime, Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
                last = DigestBuilder.Build(story, cache);
                clock.Stop();
                self.Refresh();
                costs.Add((
                    clock.Elapsed.TotalMilliseconds, (self.TotalProcessorTime - from).TotalMilliseconds,
                    (GC.GetTotalAllocatedBytes() - bytes) / 1048576.0));
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size:N0} articles, one more: {Middle(c => c.Clock):0} ms by the clock, {Middle(c => c.Processor):0} ms of processor, "
                + $"{Middle(c => c.Bytes):0} MB allocated; {Sum(last)}"));
            double Middle(Func<(double Clock, double Processor, double Bytes), double> of) => costs.Select(of).Order().ElementAt(steps / 2);
        }

        var anew = Sum(DigestBuilder.Build(stream));
        Console.WriteLine($"{stream.Count} made anew: {anew}");
        return anew == Sum(last!) ? 0 : 1;
    }

    private static string Sum(StoryDigest digest) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(digest)))[..12];
}
