using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using NewsTracker.Core.Digests.Evidence;

namespace NewsTracker.Benchmarks.Support;

/// <summary>A labelled claim and passage of corpora/support, made ready to be judged.</summary>
internal sealed record SupportPair(string Group, string Label, Claim Claim, PassageWords Passage)
{
    public bool IsFull => Label == "full";

    /// <param name="corpora">The folder that holds corpora.</param>
    /// <param name="set">pairs, wice or made.</param>
    public static List<SupportPair> Read(string corpora, string set)
    {
        using var file = File.OpenRead(Path.Combine(corpora, "corpora", "support", "dev", set + ".jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var pairs = new List<SupportPair>();
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            pairs.Add(new SupportPair(
                Text(root, "group") ?? "", Text(root, "support") ?? "", new Claim(Text(root, "claim")!, Day(root, "claimPublished")),
                ClaimJudge.Read(Text(root, "passage")!, Day(root, "passagePublished"), Text(root, "before"))));
        }

        return pairs;
    }

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateOnly? Day(JsonElement row, string name) =>
        DateOnly.TryParseExact(Text(row, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
