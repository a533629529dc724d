using System.Collections.Concurrent;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>What articles of the sets tell, read once: reading takes longer than grouping.</summary>
internal static class ReadPairs
{
    private static readonly ConcurrentDictionary<(string? Title, string Text), IReadOnlyList<string>> Read = new();

    /// <summary>The pairs of an article whose paragraphs stand in lines.</summary>
    public static IReadOnlyList<string> Of(string? title, string text, string? language) => Read.GetOrAdd((title, text), _ =>
        ArticleParse.Read(title, TextAnalyzer.Analyze(text, Paragraphs(text), language, new DateAnchor(null))).Pairs);

    private static List<Block> Paragraphs(string text)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) blocks.Add(new Block(new Span(start, end), BlockKind.Paragraph));
            start = end + 1;
        }

        return blocks;
    }
}
