using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Language;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Assertions;

/// <summary>A labelled sentence: its article, its place in it, and what a reader said of it.</summary>
internal sealed record LabelledSentence(
    ArticleReading Article, int Index, AssertionStatus Status, DateSpan? Date, bool Alone, int Group, string Words)
{
    public bool IsEvent => Status is AssertionStatus.Happened or AssertionStatus.Planned;

    /// <summary>An event, a plan or background: what may have a day.</summary>
    public bool IsTold => IsEvent || Status == AssertionStatus.Background;
}

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
            var article = new ArticleReading(content, day, ArticleGrammar.Whole(content));
            foreach (var sample in row["sample"]!.AsArray())
            {
                if (Find(content, sample!["sentence"]!.GetValue<string>()) is not { } index) continue;
                found.Add(new(
                    article, index, Status(sample["kind"]!.GetValue<string>()), Date(sample), sample["alone"]?.GetValue<bool>() ?? false,
                    group, sample["sentence"]!.GetValue<string>()));
            }

            group++;
        }

        return found;
    }

    /// <summary>
    /// Our own labels: for each sentence its corpus, its article, the length in bytes and the FNV-1a hash of its words without white space
    /// (UTF-8), and what a reader said of it. The words themselves stay in the corpora.
    /// </summary>
    public static List<LabelledSentence> ReadOwn(string corpora, string file, int group)
    {
        var texts = new CorpusTexts(corpora);
        var found = new List<LabelledSentence>();
        foreach (var rows in Lines(file).Skip(1).Select(l => l.Split('\t')).GroupBy(r => (Corpus: r[0], Id: r[1])))
        {
            if (texts.Document(rows.Key.Corpus, rows.Key.Id) is not { } document) continue;
            var day = document.Published is { Date.Precision: DatePrecision.Day } published ? published.Date.Start : (DateOnly?)null;
            var content = TextAnalyzer.Analyze(document.Text, document.Blocks, document.Language, new DateAnchor(day));
            var article = new ArticleReading(content, day, ArticleGrammar.Whole(content));
            var places = new HashedWords(content.Text);
            foreach (var row in rows)
            {
                if (places.Find(
                    int.Parse(row[2], CultureInfo.InvariantCulture),
                    ulong.Parse(row[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture)) is not { } span)
                    continue;
                if (Overlapping(content, span) is { } index)
                    found.Add(new(article, index, Status(row[4]), Date(row[5], row[6]), row[7] == "1", group, span.Of(content.Text)));
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
            return CorpusTexts.Page(corpora, id);
        }

        return CorpusTexts.Article(
            id, row["title"]?.GetValue<string>(), row["outlet"]?.GetValue<string>(), row["published"]?.GetValue<string>(),
            row["text"]!.GetValue<string>());
    }

    /// <summary>The sentence of the product that shares most with a labelled one; null below half of it.</summary>
    private static int? Find(AnalyzedText content, string sentence)
    {
        var pattern = string.Join(@"\s+", sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
        var match = Regex.Match(content.Text, pattern);
        return match.Success ? Overlapping(content, new Span(match.Index, match.Index + match.Length)) : null;
    }

    /// <summary>
    /// The sentence of the product that shares most with a stretch; null below half of it, or of the sentence's own words: a label of a
    /// fragment says nothing of the whole.
    /// </summary>
    private static int? Overlapping(AnalyzedText content, Span stretch)
    {
        var (best, most) = (-1, 0);
        for (var i = 0; i < content.Sentences.Count; i++)
        {
            var span = content.Sentences[i].Span;
            var shared = Math.Min(span.End, stretch.End) - Math.Max(span.Start, stretch.Start);
            if (shared > most) (best, most) = (i, shared);
        }

        if (most * 2 < stretch.Length) return null;
        return most * 10 >= Datelines.Cut(content.Text, content.Sentences[best].Span).Length * 7 ? best : null;
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
        return sample["start"]?.GetValue<string>() is { } start ? Date(start, sample["end"]!.GetValue<string>()) : null;
    }

    private static DateSpan? Date(string start, string end)
    {
        if (start == "-") return null;
        var (from, to) = (DateOnly.Parse(start, CultureInfo.InvariantCulture), DateOnly.Parse(end, CultureInfo.InvariantCulture));
        return new DateSpan(from, to, from == to ? DatePrecision.Day : DatePrecision.Range);
    }
}
