using System.IO.Compression;
using System.Text.Json;

namespace NewsTracker.Benchmarks.Extraction;

/// <summary>A page of the extraction corpus with its true body, empty when the corpus has none for it.</summary>
/// <param name="With">Pieces that the article has, and <paramref name="Without"/> pieces of the page that it has not.</param>
internal sealed record CorpusPage(
    string Id, string Host, string Html, string Body, IReadOnlyList<string> With, IReadOnlyList<string> Without);

/// <summary>The pages and truths under corpora/extraction/dev of the test material.</summary>
internal static class ExtractionCorpus
{
    public static IEnumerable<CorpusPage> Pages()
    {
        var root = Environment.GetEnvironmentVariable("NEWSTRACKER_CORPORA")
            ?? throw new InvalidOperationException("Set NEWSTRACKER_CORPORA to the folder of the test material.");
        var folder = Path.Combine(root, "corpora", "extraction", "dev");
        using var truth = JsonDocument.Parse(Unpacked(Path.Combine(folder, "ground-truth.json.gz")));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "html"), "*.html.gz").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileName(file)[..^".html.gz".Length];
            if (!truth.RootElement.TryGetProperty(id, out var entry)) continue;
            yield return new CorpusPage(
                id, Text(entry, "host") ?? id, Unpacked(file), Text(entry, "articleBody") ?? "", Texts(entry, "with"),
                Texts(entry, "without"));
        }
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string> Texts(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(v => v.GetString()).OfType<string>()]
            : [];

    private static string Unpacked(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }
}
