using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Benchmarks.Extraction;

/// <summary>
/// What share of each block's tokens stands in the true body: a token does when a run of four tokens around it on the page does.
/// </summary>
internal static class BlockLabels
{
    private const int Run = 4;

    public static (float[] Share, int[] Tokens) Of(IReadOnlyList<PageBlock> blocks, string truth)
    {
        var body = Tokens(truth).ToList();
        var runs = new HashSet<long>();
        for (var i = 0; i + Run <= body.Count; i++) runs.Add(Hash(body, i));
        var all = new List<int>();
        var starts = new int[blocks.Count + 1];
        for (var b = 0; b < blocks.Count; b++)
        {
            all.AddRange(Tokens(blocks[b].Text));
            starts[b + 1] = all.Count;
        }

        var covered = new bool[all.Count];
        for (var i = 0; i + Run <= all.Count; i++)
        {
            if (!runs.Contains(Hash(all, i))) continue;
            for (var k = 0; k < Run; k++) covered[i + k] = true;
        }

        var share = new float[blocks.Count];
        var tokens = new int[blocks.Count];
        for (var b = 0; b < blocks.Count; b++)
        {
            tokens[b] = starts[b + 1] - starts[b];
            var hits = 0;
            for (var i = starts[b]; i < starts[b + 1]; i++) hits += covered[i] ? 1 : 0;
            // The ends of a left-out block are covered by chance when its neighbours' words go on in it.
            var part = tokens[b] == 0 ? 0 : (float)hits / tokens[b];
            share[b] = part < 0.3f ? 0 : part;
        }

        return (share, tokens);
    }

    private static long Hash(List<int> tokens, int at)
    {
        long hash = 0;
        for (var i = 0; i < Run; i++) hash = unchecked((hash * 1_000_000_007) + tokens[at + i]);
        return hash;
    }

    private static IEnumerable<int> Tokens(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !IsWord(text[at])) at++;
            var start = at;
            while (at < text.Length && IsWord(text[at])) at++;
            if (at == start) yield break;
            var hash = 17;
            for (var i = start; i < at; i++) hash = unchecked((hash * 31) + text[i]);
            yield return hash;
        }
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
