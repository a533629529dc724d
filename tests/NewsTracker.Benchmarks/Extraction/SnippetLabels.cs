using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Benchmarks.Extraction;

/// <summary>
/// Labels for the blocks of a page of which only pieces are known: those that hold a piece of the article, those that hold a piece of what
/// is none; the others stay open.
/// </summary>
internal static class SnippetLabels
{
    /// <summary>A block shorter than this is not found inside a piece.</summary>
    private const int LeastInside = 16;

    public static float?[] Of(IReadOnlyList<PageBlock> blocks, CorpusPage page)
    {
        var labels = new float?[blocks.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            var text = Spaced(blocks[i].Text);
            var inside = page.With.Any(piece => Holds(text, Spaced(piece)));
            var outside = page.Without.Any(piece => Holds(text, Spaced(piece)));
            if (inside != outside) labels[i] = inside ? 1 : 0;
        }

        return labels;
    }

    private static bool Holds(string block, string piece) =>
        block.Contains(piece, StringComparison.Ordinal) || (block.Length >= LeastInside && piece.Contains(block, StringComparison.Ordinal));

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
