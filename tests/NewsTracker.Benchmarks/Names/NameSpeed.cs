using System.Diagnostics;
using System.Globalization;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;

namespace NewsTracker.Benchmarks.Names;

/// <summary>Processor time of names and of references an article, one thread, median of rounds after the first.</summary>
internal static class NameSpeed
{
    private const int Rounds = 7;

    public static int Run(string corpora)
    {
        var articles = SilverNames.Texts(corpora).Where((_, i) => i % 4 == 0)
            .Select(t => new AnalyzedText(t, [], SentenceSplitter.Split(t, []), [], "en")).ToList();
        var (names, references) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var read = new List<IReadOnlyList<NamedEntity>>(articles.Count);
            names.Add(Measure(() => read.AddRange(articles.Select(ArticleNames.Read))));
            references.Add(Measure(() =>
            {
                for (var i = 0; i < articles.Count; i++) ReferenceReader.Read(articles[i], read[i]);
            }));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{articles.Count} articles of {articles.Average(a => a.Text.Length):0} characters: names {Median(names) / articles.Count:0} " +
            $"us, references {Median(references) / articles.Count:0} us an article"));
        return 0;
    }

    private static double Median(List<double> times) => times.Skip(1).Order().ElementAt((times.Count - 1) / 2);

    private static double Measure(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMicroseconds;
    }
}
