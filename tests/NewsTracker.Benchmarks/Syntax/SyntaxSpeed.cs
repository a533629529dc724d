using System.Diagnostics;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>
/// Sentences a second of one thread, from text to tree; processor time, so that other work on the machine does not count.
/// </summary>
internal static class SyntaxSpeed
{
    private const int Rounds = 7;

    public static void Run(string path, string? model)
    {
        var load = Stopwatch.StartNew();
        var parser = model is null ? SentenceParser.Shared : new SentenceParser(SyntaxModelFile.Read(File.OpenRead(model)));
        Console.WriteLine($"loaded in {load.Elapsed.TotalMilliseconds:F0} ms");
        var texts = Treebank.Read(path).Select(s => s.Text).ToList();
        var tokens = texts.Sum(t => parser.Parse(t).Count);
        using var process = Process.GetCurrentProcess();
        var rates = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            for (var repeat = 0; repeat < 3; repeat++)
            {
                foreach (var text in texts) parser.Parse(text);
            }

            process.Refresh();
            rates.Add(3 * texts.Count / (process.TotalProcessorTime - before).TotalSeconds);
        }

        rates.Sort();
        Console.WriteLine($"{rates[Rounds / 2]:F0} sentences/s (median of {Rounds}; best {rates[^1]:F0})");
        Console.WriteLine($"{(double)tokens / texts.Count:F1} tokens a sentence");
    }
}
