using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsTracker.Benchmarks.Assertions;

/// <summary>
/// Writes the labels kept for measuring as gold of the evaluator of sentences: one article a line (id, title, outlet, published, text;
/// text null for a page) with its "sample" of sentences, found again in the corpora. For <c>tests/quality/sentences.py</c>.
/// </summary>
internal static class MeasuringGold
{
    public static int Write(string corpora, string output)
    {
        using var writer = new StreamWriter(output) { NewLine = "\n" };
        var texts = new CorpusTexts(corpora);
        foreach (var file in (string[])["labels-measuring.tsv", "labels-measuring-dated.tsv"])
        {
            var labels = LabelledSentences.Lines(Path.Combine(AppContext.BaseDirectory, "Assertions", file)).Skip(1);
            foreach (var rows in labels.Select(l => l.Split('\t')).GroupBy(r => (Corpus: r[0], Id: r[1])))
            {
                if (texts.Document(rows.Key.Corpus, rows.Key.Id) is not { } document) continue;
                var sample = Sample(new HashedWords(document.Text), document.Text, rows);
                if (sample.Count == 0) continue;
                var row = texts.Row(rows.Key.Corpus, rows.Key.Id)?.DeepClone().AsObject()
                    ?? new JsonObject { ["id"] = rows.Key.Id, ["text"] = null };
                row["outlet"] = row["source"]?.DeepClone();
                row["sample"] = sample;
                row["set"] = file;
                writer.WriteLine(row.ToJsonString(new JsonSerializerOptions { WriteIndented = false }));
            }
        }

        return 0;
    }

    private static JsonArray Sample(HashedWords places, string text, IEnumerable<string[]> rows)
    {
        var sample = new JsonArray();
        foreach (var row in rows)
        {
            var hash = ulong.Parse(row[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (places.Find(int.Parse(row[2], CultureInfo.InvariantCulture), hash) is not { } span) continue;
            sample.Add(new JsonObject
            {
                ["n"] = sample.Count, ["sentence"] = span.Of(text), ["kind"] = row[4], ["start"] = row[5] == "-" ? null : row[5],
                ["end"] = row[6] == "-" ? null : row[6], ["alone"] = row[7] == "1",
            });
        }

        return sample;
    }
}
