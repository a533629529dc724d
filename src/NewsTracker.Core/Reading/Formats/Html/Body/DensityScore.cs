using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// The bottom-up candidate: every paragraph gives points to the elements around it, fewer the further up, and link words take away.
/// The idea is Readability's (Arc90, 2009); the points here are words, not commas, so that it works in any language.
/// </summary>
internal static class DensityScore
{
    private const int MinWords = 8;
    private const int Reach = 5;

    /// <summary>The element with the highest score, or null when no block is long enough.</summary>
    public static PageNode? Best(PageOutline outline)
    {
        var scores = new Dictionary<PageNode, double>();
        foreach (var block in outline.Page.Blocks)
        {
            if (block.Words < MinWords || block.LinkDensity > 0.5) continue;
            var points = (1 + (Math.Min(block.Words, 60) / 12.0)) * (1 - block.LinkDensity);
            var share = 1.0;
            var node = block.Node.Tag is "p" or "li" or "blockquote" or "span" ? block.Node.Parent : block.Node;
            for (var i = 0; i < Reach && node is not null && node.Tag is not ("body" or "html"); i++, node = node.Parent, share *= 0.6)
            {
                scores[node] = scores.GetValueOrDefault(node) + (points * share);
            }
        }

        PageNode? best = null;
        var highest = 0.0;
        foreach (var (node, score) in scores)
        {
            var value = score * (1 - outline.LinkDensity(node));
            if (value > highest || (value == highest && best is not null && node.Index < best.Index)) (best, highest) = (node, value);
        }

        return best;
    }
}
