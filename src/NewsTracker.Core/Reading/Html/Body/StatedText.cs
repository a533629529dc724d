namespace NewsTracker.Core.Reading.Html.Body;

/// <summary>A text that the page itself gives for the article (articleBody of its structured data), to compare blocks with.</summary>
internal sealed class StatedText
{
    private const int Run = 4;

    private readonly HashSet<int> runs = [];

    public StatedText(string text)
    {
        foreach (var run in Runs(text)) runs.Add(run);
    }

    /// <summary>Share of a block's runs of four words that stand in the stated text; -1 for a block of fewer words.</summary>
    public double Share(string block)
    {
        int all = 0, found = 0;
        foreach (var run in Runs(block))
        {
            all++;
            if (runs.Contains(run)) found++;
        }

        return all == 0 ? -1 : (double)found / all;
    }

    private static IEnumerable<int> Runs(string text)
    {
        var last = new int[Run];
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            var hash = 17;
            var start = at;
            for (; at < text.Length && char.IsLetterOrDigit(text[at]); at++) hash = unchecked((hash * 31) + char.ToLowerInvariant(text[at]));
            if (at == start) break;
            last[count++ % Run] = hash;
            if (count < Run) continue;
            var joined = 0;
            for (var i = 0; i < Run; i++) joined = unchecked((joined * 1_000_003) + last[(count + i) % Run]);
            yield return joined;
        }
    }
}
