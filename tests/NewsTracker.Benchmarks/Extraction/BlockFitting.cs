using System.Text.Json;
using NewsTracker.Core.Reading.Formats.Html.Body;
using NewsTracker.Core.Reading.Formats.Html.Fields;

namespace NewsTracker.Benchmarks.Extraction;

/// <summary>
/// Fits the block model on the extraction corpus, or says how well a model does on sites that it has not seen.
/// True bodies are cut by many hands and programs, and some cut wrongly. So models score every block without having seen its site, in two
/// rounds; a label that they firmly contradict counts little in the next round.
/// </summary>
internal static class BlockFitting
{
    /// <summary>Log-odds from which a model contradicts a label firmly, and what the label still counts.</summary>
    private const double Firm = 1.5;
    private const float Doubtful = 0.15f;

    public static int Fit(string output)
    {
        var rows = BlockRows.Load();
        var trees = Trees(rows);
        var (model, _) = trees.Fit(_ => true, Weights(rows, trees));
        File.WriteAllText(output, "# Fitted by `fit-blocks`; do not edit. One tree a line, see BlockModel.\n" + model);
        return 0;
    }

    public static int CrossValidate(string output)
    {
        var rows = BlockRows.Load();
        var trees = Trees(rows);
        var weights = Weights(rows, trees);
        var models = Validate(rows, trees, weights).Models.Select(m => BlockModel.Read(new StringReader(m))).ToList();
        var predictions = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var page in rows.Pages)
        {
            var body = BodyFinder.Find(page.Page, page.Stated, new MetaTags(page.Page), models[page.Fold], CancellationToken.None);
            predictions[page.Source.Id] = new { articleBody = string.Join(
                "\n\n", page.Page.Blocks.Where(b => body.Kept[b.Index]).Select(b => b.Text)) };
        }

        File.WriteAllText(output, JsonSerializer.Serialize(predictions));
        return 0;
    }

    private static BoostedTrees Trees(BlockRows rows) => new([.. rows.Rows], [.. rows.Labels], [.. rows.RowPages]);

    /// <summary>A model for every fold that has not seen it, and its scores there.</summary>
    private static (string[] Models, double[] Scores) Validate(BlockRows rows, BoostedTrees trees, float[] weights)
    {
        var models = new string[BlockRows.Folds];
        var scores = new double[weights.Length];
        Parallel.For(0, BlockRows.Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var (model, all) = trees.Fit(i => rows.RowFolds[i] != fold, weights);
            models[fold] = model;
            for (var i = 0; i < scores.Length; i++)
            {
                if (rows.RowFolds[i] == fold) scores[i] = all[i];
            }
        });
        return (models, scores);
    }

    private static float[] Weights(BlockRows rows, BoostedTrees trees)
    {
        var first = Doubted(rows, Validate(rows, trees, [.. rows.Weights]).Scores);
        return Doubted(rows, Validate(rows, trees, first).Scores);
    }

    private static float[] Doubted(BlockRows rows, double[] scores) =>
        [.. rows.Weights.Select((w, i) =>
            (rows.Labels[i] < 0.3f && scores[i] > Firm) || (rows.Labels[i] > 0.7f && scores[i] < -Firm) ? w * Doubtful : w)];
}
