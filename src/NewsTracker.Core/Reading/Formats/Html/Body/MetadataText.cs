namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// A text that the page itself gives for the article (articleBody of its structured data, or its description), to compare blocks with.
/// </summary>
internal sealed class MetadataText
{
    private readonly HashSet<int> runs = [];

    public MetadataText(string text)
    {
        var reader = new WordRuns(text);
        while (reader.Next()) runs.Add(reader.Current);
    }

    /// <summary>Share of a block's runs of four words that stand in the stated text; -1 for a block of fewer words.</summary>
    public double Share(string block)
    {
        int all = 0, found = 0;
        var reader = new WordRuns(block);
        while (reader.Next())
        {
            all++;
            if (runs.Contains(reader.Current)) found++;
        }

        return all == 0 ? -1 : (double)found / all;
    }
}
