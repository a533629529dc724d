using NewsTracker.Core.Reading;
using NewsTracker.Core.Reading.Formats.Html;

namespace NewsTracker.Benchmarks.Extraction;

/// <summary>
/// Reading speed against SmartReader on the same pages in one thread: each round reads all pages with one and then with the other.
/// Processor time in user mode is counted, so that a busy machine changes the figures little.
/// </summary>
internal static class ExtractionSpeed
{
    private const int Rounds = 5;
    private const int DefaultPages = 200;

    public static int Run(string[] arguments)
    {
        var count = arguments is [var given] && int.TryParse(given, out var number) ? number : DefaultPages;
        var all = ExtractionCorpus.Pages().ToList();
        var step = Math.Max(1, all.Count / count);
        var pages = all.Where((_, i) => i % step == 0).Select(p => p.Html).ToList();
        Ours(pages.Take(10));
        Theirs(pages.Take(10));
        var ours = new List<double>();
        var theirs = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(Ours(pages));
            theirs.Add(Theirs(pages));
            Console.WriteLine($"round {round + 1}: {ours[^1]:F2} s, SmartReader {theirs[^1]:F2} s");
        }

        var worst = pages.Max(p => Ours([p]));
        var ratios = ours.Zip(theirs, (o, t) => t / o).Order().ToList();
        Console.WriteLine(
            $"{pages.Count} pages, user processor time, {pages.Sum(p => (long)p.Length) / 1e6:F1} million characters; median " +
            $"{Median(ours):F2} s against {Median(theirs):F2} s: {ratios[Rounds / 2]:F2} x; worst page {worst * 1000:F0} ms");
        return 0;
    }

    private static double Ours(IEnumerable<string> pages) =>
        Time(pages, page => HtmlReader.Read(page, HtmlContext.Empty, CancellationToken.None));

    private static double Theirs(IEnumerable<string> pages) =>
        Time(pages, page => new SmartReader.Reader("https://example.org/article", page).GetArticle());

    private static double Time(IEnumerable<string> pages, Action<string> read)
    {
        var before = Environment.CpuUsage.UserTime;
        foreach (var page in pages) read(page);
        return (Environment.CpuUsage.UserTime - before).TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
