using System.Text.Json.Nodes;
using NewsTracker.Core.Assertions.Dates;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;

namespace NewsTracker.Benchmarks.Assertions;

/// <summary>
/// Examples of dates from TimeML (TimeBank 1.2 and AQUAINT as cleaned for TempEval-3): for each event that a sentence tells, each date
/// expression of that sentence, and whether annotators said that the event lies within it.
/// </summary>
internal static class TimeMlDates
{
    public static List<Example> Read(string corpora)
    {
        var examples = new List<Example>();
        foreach (var line in LabelledSentences.Lines(Path.Combine(corpora, "corpora", "timeml", "dev", "timeml.jsonl.gz")))
        {
            var row = JsonNode.Parse(line)!;
            var text = row["text"]!.GetValue<string>();
            var day = DateOnly.TryParse(
                row["published"]?.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture, out var published)
                ? published
                : (DateOnly?)null;
            var content = TextAnalyzer.Analyze(text, [], "en", new DateAnchor(day));
            var article = new ArticleReading(content, day, ArticleGrammar.Whole(content));
            Add(row, article, examples);
        }

        return examples;
    }

    private static void Add(JsonNode row, ArticleReading article, List<Example> examples)
    {
        var timexes = row["timexes"]!
            .AsArray()
            .Select(t => (Id: t!["id"]!.GetValue<string>(), Start: t["start"]!.GetValue<int>(), End: t["end"]!.GetValue<int>()))
            .ToList();
        var events = row["events"]!
            .AsArray()
            .Select(e => (Id: e!["id"]!.GetValue<string>(), Start: e["start"]!.GetValue<int>(), End: e["end"]!.GetValue<int>()))
            .ToList();
        var links = row["links"]!.AsArray()
            .Where(l => l!["rel"]!.GetValue<string>() is "IS_INCLUDED" or "SIMULTANEOUS" or "DURING" or "IDENTITY")
            .Select(l => (l!["event"]!.GetValue<string>(), l["to"]!.GetValue<string>())).ToHashSet();
        foreach (var (reading, _, dates) in article.Sentences)
        {
            if (reading.Told < 0) continue;
            var predicate = reading.Sentence[reading.Clauses[reading.Told].Predicate];
            var told = events.Find(e => e.Start < predicate.End && predicate.Start < e.End);
            if (told.Id is null) continue;
            for (var i = 0; i < dates.Count; i++)
            {
                var date = article.Dates[dates[i].Timex];
                var known = timexes.Find(t => t.Start < date.Span.End && date.Span.Start < t.End);
                if (known.Id is null) continue;
                examples.Add(new(
                    DateCues.Of(reading, dates[i], date, article.Published, dates.Count, i), links.Contains((told.Id, known.Id)) ? 1 : 0));
            }
        }
    }
}
