using System.IO.Compression;
using System.Text.Json;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Language;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>
/// English sentences without grammar, from the articles of the timeline, grouping and extraction corpora: what words mean is learned from
/// their company.
/// </summary>
internal static class PlainText
{
    private const int Shortest = 4;
    private const int Longest = 70;

    private static readonly string[] Files =
    [
        "timeline/dev/t17.articles.jsonl.gz", "timeline/dev/mlcrisis.articles.jsonl.gz", "timeline/dev/semeval15.articles.jsonl.gz",
        "clustering/dev/t17.jsonl.gz", "clustering/dev/ecbplus.jsonl.gz", "clustering/dev/uci.jsonl.gz",
    ];

    private static readonly HashSet<string> Marks =
        new(["the", "of", "to", "and", "in", "a", "that", "is", "was", "for", "it", "on", "said", "with", "he"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The forms of each sentence, every text once; sentences with hardly a common English word are left out.</summary>
    public static IEnumerable<string[]> Sentences(string corpora)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var spans = new List<Span>();
        foreach (var text in Files.SelectMany(f => Articles(Path.Combine(corpora, f)))
            .Concat(Pages(Path.Combine(corpora, "extraction/dev/ground-truth.json.gz"))))
        {
            foreach (var sentence in SentenceSplitter.Split(text, []))
            {
                var (start, end) = (sentence.Span.Start, sentence.Span.End);
                if (end - start > 1000 || !seen.Add(text[start..end])) continue;
                spans.Clear();
                SyntaxTokenizer.Tokenize(text, start, end, spans);
                if (spans.Count is < Shortest or > Longest) continue;
                var forms = spans.Select(s => text[s.Start..s.End]).ToArray();
                if (forms.Count(Marks.Contains) * 12 >= forms.Length) yield return forms;
            }
        }
    }

    private static IEnumerable<string> Articles(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("lang", out var language) && language.GetString() != "en") continue;
            if (json.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String)
            {
                yield return text.GetString()!;
            }
        }
    }

    private static IEnumerable<string> Pages(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var json = JsonDocument.Parse(file);
        foreach (var page in json.RootElement.EnumerateObject())
        {
            if (page.Value.TryGetProperty("articleBody", out var body) && body.ValueKind == JsonValueKind.String)
            {
                yield return body.GetString()!;
            }
        }
    }
}
