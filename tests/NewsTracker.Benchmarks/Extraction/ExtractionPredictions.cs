using System.Globalization;
using System.Text.Json;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Reading.Formats.Html;

namespace NewsTracker.Benchmarks.Extraction;

/// <summary>What the reader says of every page of the corpus, in the form that evaluate_extraction.py takes.</summary>
internal static class ExtractionPredictions
{
    public static int Run(string output)
    {
        var predictions = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var page in ExtractionCorpus.Pages())
        {
            if (HtmlReader.Read(page.Html, HtmlContext.Empty, CancellationToken.None).Documents is not [var read]) continue;
            predictions[page.Id] = new
            {
                title = read.Title,
                author = read.Byline,
                date = read.Published?.Date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                articleBody = read.Text,
            };
        }

        File.WriteAllText(output, JsonSerializer.Serialize(predictions));
        Console.WriteLine($"{predictions.Count} pages");
        return 0;
    }
}
