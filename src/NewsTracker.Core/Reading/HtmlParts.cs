using NewsTracker.Core.Reading.Html;
using NewsTracker.Core.Reading.Prose;

namespace NewsTracker.Core.Reading;

/// <summary>HTML inside other formats, as pieces on their way to an article.</summary>
internal static class HtmlParts
{
    public static IEnumerable<Piece> Pieces(string html, string? baseUrl, CancellationToken cancellation)
    {
        var fragment = HtmlFragment.ToBlocks(html, baseUrl, cancellation);
        var rest = fragment.Links;
        for (var i = 0; i < fragment.Blocks.Count; i++)
        {
            var block = fragment.Blocks[i];
            yield return new(block.Span.Of(fragment.Text), block.Kind, block.Level) { Links = i == 0 ? rest : [] };
        }
    }
}
