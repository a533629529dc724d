using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading;

namespace NewsTracker.Benchmarks.Assertions;

/// <summary>Articles of the corpora by name, read as the product reads them.</summary>
internal sealed class CorpusTexts(string corpora)
{
    private readonly Dictionary<string, Dictionary<string, JsonNode>> read = [];

    /// <summary>
    /// An article of "extraction" (by file name), "t17" or "ecbplus" (by id); null when it is not there or cannot be read.
    /// </summary>
    public Document? Document(string corpus, string id)
    {
        if (corpus == "extraction") return Page(corpora, id);
        return Row(corpus, id) is { } row
            ? Article(
                id, row["title"]?.GetValue<string>(), row["source"]?.GetValue<string>(), row["published"]?.GetValue<string>(),
                row["text"]!.GetValue<string>())
            : null;
    }

    /// <summary>What the corpus says of an article; null for a page and for an unknown id.</summary>
    public JsonNode? Row(string corpus, string id)
    {
        if (corpus == "extraction") return null;
        if (!read.TryGetValue(corpus, out var rows))
        {
            rows = LabelledSentences.Lines(Path.Combine(corpora, "corpora", "clustering", "dev", corpus + ".jsonl.gz"))
                .Select(l => JsonNode.Parse(l)!)
                .ToDictionary(r => r["id"]!.GetValue<string>(), StringComparer.Ordinal);
            read[corpus] = rows;
        }

        return rows.GetValueOrDefault(id);
    }

    public static Document? Page(string corpora, string id)
    {
        using var stream = new GZipStream(
            File.OpenRead(Path.Combine(corpora, "corpora", "extraction", "dev", "html", id + ".gz")), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return FileReader.Read(bytes.ToArray(), id).Documents is [var page, ..] ? page : null;
    }

    public static Document? Article(string id, string? title, string? outlet, string? published, string text)
    {
        var json = JsonSerializer.Serialize(
            new { id, title, outlet, published = published is "" ? null : published, language = "en", text });
        return FileReader.Read(Encoding.UTF8.GetBytes(json + "\n"), "article.jsonl").Documents is [var article, ..] ? article : null;
    }
}
