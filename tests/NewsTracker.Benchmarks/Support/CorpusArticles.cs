using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Support;

/// <summary>The articles of a clustering corpus, analysed, in the order of its file.</summary>
internal static class CorpusArticles
{
    /// <param name="path">JSON Lines with "cluster", compressed where its name ends in ".gz".</param>
    public static IEnumerable<(string Cluster, StoryArticle Article)> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(
            path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        var count = 0;
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return (row.RootElement.GetProperty("cluster").GetString()!, Article(++count, row.RootElement));
        }
    }

    private static StoryArticle Article(int id, JsonElement row)
    {
        var text = row.GetProperty("text").GetString()!;
        var published = row.GetProperty("published").GetString();
        DateOnly? day = published is { Length: >= 10 }
            && DateOnly.TryParseExact(published[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
                ? read
                : null;
        return new StoryArticle
        {
            Id = id, Outlet = row.GetProperty("source").GetString(), Title = row.GetProperty("title").GetString() ?? "",
            Published = day is { } at ? new Published(DateSpan.Day(at), null, "field") : null, SubStory = 1,
            Content = TextAnalyzer.Analyze(text, Blocks(text), "en", new DateAnchor(day)),
        };
    }

    /// <summary>A line each, the first of them the headline.</summary>
    private static List<Block> Blocks(string text)
    {
        var blocks = new List<Block>();
        for (var from = 0; from < text.Length;)
        {
            var to = text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length;
            if (to > from) blocks.Add(new Block(new Span(from, to), blocks.Count == 0 ? BlockKind.Heading : BlockKind.Paragraph));
            from = to + 1;
        }

        return blocks;
    }
}
