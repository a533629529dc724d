using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Assertions;

/// <summary>A labelled sentence: its article, its place in it, and what a reader said of it.</summary>
internal sealed record LabelledSentence(ArticleReading Article, int Index, AssertionStatus Status, DateSpan? Date, bool Alone, int Group, string Words);

/// <summary>Reads the labelled sentences of `corpora/sentences` in their articles, as the product reads these.</summary>
internal static class LabelledSentences
{
    public static List<LabelledSentence> Read(string corpora, string file)
    {
        var found = new List<LabelledSentence>();
        var group = 0;
        foreach (var line in Lines(file))
        {
            var row = JsonNode.Parse(line)!;
            var document = Document(corpora, row);
            if (document is null) continue;
            var day = document.Published is { Date.Precision: DatePrecision.Day } published ? published.Date.Start : (DateOnly?)null;
            var content = TextAnalyzer.Analyze(document.Text, document.Blocks, document.Language, new DateAnchor(day));
            var article = new ArticleReading(content, day, int.MaxValue);
            foreach (var sample in row["sample"]!.AsArray())
            {
                if (Find(content, sample!["sentence"]!.GetValue<string>()) is not { } index) continue;
                found.Add(new(article, index, Status(sample["kind"]!.GetValue<string>()), Date(sample), sample["alone"]?.GetValue<bool>() ?? false, group, sample["sentence"]!.GetValue<string>()));
            }

            group++;
        }

        return found;
    }

    public static IEnumerable<string> Lines(string file)
    {
        using var bytes = File.OpenRead(file);
        using Stream stream = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line;
        }
    }

    private static Document? Document(string corpora, JsonNode row)
    {
        var id = row["id"]!.GetValue<string>();
        if (row["text"] is null)
        {
            using var stream = new GZipStream(File.OpenRead(Path.Combine(corpora, "corpora", "extraction", "dev", "html", id + ".gz")), CompressionMode.Decompress);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return FileReader.Read(bytes.ToArray(), id).Documents is [var article, ..] ? article : null;
        }

        var published = row["published"]?.GetValue<string>();
        var json = JsonSerializer.Serialize(new
        {
            id, title = row["title"]?.GetValue<string>(), outlet = row["outlet"]?.GetValue<string>(), published = published is "" ? null : published, language = "en",
            text = row["text"]!.GetValue<string>(),
        });
        return FileReader.Read(Encoding.UTF8.GetBytes(json + "\n"), "article.jsonl").Documents is [var first, ..] ? first : null;
    }

    /// <summary>The sentence of the product that shares most with a labelled one; null below half of it.</summary>
    private static int? Find(AnalyzedText content, string sentence)
    {
        var pattern = string.Join(@"\s+", sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
        var match = Regex.Match(content.Text, pattern);
        if (!match.Success) return null;
        var (best, most) = (-1, 0);
        for (var i = 0; i < content.Sentences.Count; i++)
        {
            var span = content.Sentences[i].Span;
            var shared = Math.Min(span.End, match.Index + match.Length) - Math.Max(span.Start, match.Index);
            if (shared > most) (best, most) = (i, shared);
        }

        return most * 2 >= match.Length ? best : null;
    }

    private static AssertionStatus Status(string kind) => kind switch
    {
        "event" => AssertionStatus.Happened,
        "planned" => AssertionStatus.Planned,
        "background" => AssertionStatus.Background,
        "state" => AssertionStatus.State,
        "opinion" => AssertionStatus.Opinion,
        _ => AssertionStatus.NotContent,
    };

    private static DateSpan? Date(JsonNode sample)
    {
        if (sample["start"]?.GetValue<string>() is not { } start) return null;
        var (from, to) = (DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(sample["end"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture));
        return new DateSpan(from, to, from == to ? DatePrecision.Day : DatePrecision.Range);
    }
}
