using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>
/// HTML inside other formats, as pieces on their way to an article. Links come in order, so each goes to the first block from the last
/// one's on that has its words.
/// </summary>
internal static class HtmlParts
{
    public static IEnumerable<Piece> Pieces(string html, string? baseUrl, CancellationToken cancellation)
    {
        var fragment = HtmlFragment.ToBlocks(html, baseUrl, cancellation);
        var next = 0;
        foreach (var block in fragment.Blocks)
        {
            var text = block.Span.Of(fragment.Text);
            var links = new List<Link>();
            while (next < fragment.Links.Count
                && (text.Contains(fragment.Links[next].Text, StringComparison.Ordinal) || block == fragment.Blocks[^1]))
                links.Add(fragment.Links[next++]);
            yield return new(text, block.Kind, block.Level) { Links = links };
        }
    }
}
