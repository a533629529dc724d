using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using NewsTracker.Core.Language.Timex;
using NewsTracker.Core.Model;

namespace NewsTracker.Benchmarks.Language;

/// <summary>
/// Speed of reading dates, in processor time of one thread: on the TempEval-3 articles, and on inputs that repeat one date-like piece. The
/// last column is the time for twice the text against the time for the text: near 2 where reading is linear.
/// </summary>
internal static class DateSpeed
{
    private const int Rounds = 5;
    private const int Characters = 1_000_000;

    private static readonly string[] Hostile =
    [
        "Jan. ", "12/12/", "2024-", "Tuesday, ", "twenty ", "1 to 2 to 3 - ", "the last next two a few couple of ",
        "a year earlier the quarter ", "since the early ",
        "Jan 1, 2010 – the event of the harbour. [1]\n", "On 4 March 2024 the yard closed.\n\n",
    ];

    public static int Run(string folder)
    {
        var anchor = new DateAnchor(new DateOnly(2026, 1, 15));
        var text = string.Join("\n\n", Articles(Path.Combine(folder, "corpora", "timex", "dev", "articles.jsonl.gz")));
        Measure(text, anchor);
        var rates = Enumerable.Range(0, Rounds).Select(_ => text.Length / Measure(text, anchor) / 1e6).Order().ToList();
        Console.WriteLine($"news text: {rates[Rounds / 2]:F1} MB/s (median of {Rounds}, {text.Length / 1e6:F2} million characters)");
        foreach (var piece in Hostile)
        {
            var once = Best(Repeated(piece, Characters), anchor);
            var twice = Best(Repeated(piece, 2 * Characters), anchor);
            Console.WriteLine($"{piece.Trim(),-45} {Characters / once / 1e6,6:F1} MB/s, twice the text {twice / once:F2} x");
        }

        return 0;
    }

    private static double Best(string text, DateAnchor anchor) => Enumerable.Range(0, 3).Min(_ => Measure(text, anchor));

    private static double Measure(string text, DateAnchor anchor)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.UserProcessorTime;
        DateReader.Read(text, "en", anchor);
        process.Refresh();
        return Math.Max(1e-3, (process.UserProcessorTime - before).TotalSeconds);
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static IEnumerable<string> Articles(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("text").GetString()!;
        }
    }
}
