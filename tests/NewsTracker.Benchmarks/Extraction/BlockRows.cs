using NewsTracker.Core.Reading.Formats.Html.Body;
using NewsTracker.Core.Reading.Formats.Html.Fields;
using NewsTracker.Core.Reading.Formats.Html.Pages;
using NewsTracker.Core.Reading.Formats.Html.Parsing;

namespace NewsTracker.Benchmarks.Extraction;

/// <summary>A page of the corpus, parsed, with the place of its blocks among all rows and the fold of its site.</summary>
internal sealed record RowPage(CorpusPage Source, HtmlPage Page, JsonLdArticle? Stated, int FirstRow, int Fold);

/// <summary>All blocks of the corpus as rows of features with label and weight; a row of weight 0 is not learned from.</summary>
internal sealed class BlockRows
{
    public const int Folds = 10;
    private const float MaxWeight = 20;
    private const float SnippetWeight = 3;
    private const float LeastCovered = 20;

    public List<RowPage> Pages { get; } = [];

    public List<float[]> Rows { get; } = [];

    public List<float> Labels { get; } = [];

    public List<float> Weights { get; } = [];

    public List<int> RowFolds { get; } = [];

    public List<int> RowPages { get; } = [];

    public static BlockRows Load()
    {
        var all = new BlockRows();
        foreach (var source in ExtractionCorpus.Pages()) all.Add(source);
        return all;
    }

    private void Add(CorpusPage source)
    {
        var clean = SourceCleaner.Clean(source.Html);
        var page = PageParser.Parse(clean.Html, CancellationToken.None);
        var stated = JsonLd.Read(clean.StructuredData);
        var features = BodyFinder.Features(page, stated, new MetaTags(page));
        var fold = Fold(source.Host);
        var labels = Label(page, source);
        Pages.Add(new RowPage(source, page, stated, Rows.Count, fold));
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var row = new float[BlockFeatures.Count];
            features.Fill(i, row);
            Rows.Add(row);
            Labels.Add(labels[i].Label);
            Weights.Add(labels[i].Weight);
            RowFolds.Add(fold);
            RowPages.Add(Pages.Count - 1);
        }
    }

    private static (float Label, float Weight)[] Label(HtmlPage page, CorpusPage source)
    {
        var (share, tokens) = BlockLabels.Of(page.Blocks, source.Body);
        var covered = share.Select((s, i) => s * tokens[i]).Sum();
        // Precision and recall are averaged over pages, so every page's own words weigh the same.
        if (source.Body.Length > 0 && covered >= LeastCovered)
            return [.. share.Select((s, i) => (s, Math.Min(MaxWeight, 100f * (tokens[i] + 3) / (covered + 80))))];
        return [.. SnippetLabels.Of(page.Blocks, source).Select(l => l is { } label ? (label, SnippetWeight) : (0f, 0f))];
    }

    /// <summary>Pages of one site fall in one fold; hosts under one registered name are one site.</summary>
    private static int Fold(string host)
    {
        var parts = host.Split('.');
        var site = parts.Length > 2 && parts[^2].Length > 3 ? parts[^2] + "." + parts[^1] : host;
        var hash = 2166136261u;
        foreach (var c in site) hash = unchecked((hash ^ c) * 16777619);
        return (int)(hash % Folds);
    }
}
