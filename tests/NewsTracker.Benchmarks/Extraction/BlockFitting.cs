using System.Text.Json;
using NewsTracker.Core.Reading.Html.Body;
using NewsTracker.Core.Reading.Html.Fields;
using NewsTracker.Core.Reading.Html.Pages;
using NewsTracker.Core.Reading.Html.Parsing;

namespace NewsTracker.Benchmarks.Extraction;

/// <summary>Fits the block model on the extraction corpus, or says how well a model does on hosts that it has not seen.</summary>
internal static class BlockFitting
{
    private const int Folds = 5;
    private const float MostWeight = 20;

    private sealed record PageRows(CorpusPage Source, Page Page, StatedArticle? Stated, float[][] Rows, int Fold);

    public static int Fit(string output)
    {
        var (_, trees, _) = Load();
        File.WriteAllText(output, "# Fitted by `fit-blocks`; do not edit. One tree a line, see BlockModel.\n" + trees.Fit(_ => true));
        return 0;
    }

    public static int CrossValidate(string output)
    {
        var (pages, trees, folds) = Load();
        var models = Enumerable.Range(0, Folds).Select(fold => BlockModel.Read(new StringReader(trees.Fit(i => folds[i] != fold)))).ToList();
        var predictions = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var body = BodyFinder.Find(page.Page, page.Stated, models[page.Fold], CancellationToken.None);
            predictions[page.Source.Id] = new { articleBody = string.Join("\n\n", page.Page.Blocks.Where(b => body.Kept[b.Index]).Select(b => b.Text)) };
        }

        File.WriteAllText(output, JsonSerializer.Serialize(predictions));
        return 0;
    }

    private static (List<PageRows> Pages, BoostedTrees Trees, List<int> Folds) Load()
    {
        var pages = new List<PageRows>();
        var rows = new List<float[]>();
        var labels = new List<float>();
        var weights = new List<float>();
        var folds = new List<int>();
        foreach (var source in ExtractionCorpus.Pages())
        {
            var page = Read(source);
            pages.Add(page);
            if (source.Body.Length == 0) continue;
            var (share, tokens) = BlockLabels.Of(page.Page.Blocks, source.Body);
            var covered = share.Select((s, i) => s * tokens[i]).Sum();
            if (covered < 20) continue;
            for (var i = 0; i < page.Rows.Length; i++)
            {
                rows.Add(page.Rows[i]);
                labels.Add(share[i]);
                // Precision and recall are averaged over pages, so every page's own words weigh the same.
                weights.Add(Math.Min(MostWeight, 100f * (tokens[i] + 3) / (covered + 80)));
                folds.Add(page.Fold);
            }
        }

        return (pages, new BoostedTrees([.. rows], [.. labels], [.. weights]), folds);
    }

    private static PageRows Read(CorpusPage source)
    {
        var clean = SourceCleaner.Clean(source.Html);
        var page = PageParser.Parse(clean.Html, CancellationToken.None);
        var stated = JsonLd.Read(clean.StructuredData);
        var features = BodyFinder.Features(page, stated);
        var rows = new float[page.Blocks.Count][];
        for (var i = 0; i < rows.Length; i++) features.Fill(i, rows[i] = new float[BlockFeatures.Count]);
        return new PageRows(source, page, stated, rows, Fold(source.Host));
    }

    /// <summary>Pages of one host fall in one fold.</summary>
    private static int Fold(string host)
    {
        var hash = 2166136261u;
        foreach (var c in host) hash = unchecked((hash ^ c) * 16777619);
        return (int)(hash % Folds);
    }
}
