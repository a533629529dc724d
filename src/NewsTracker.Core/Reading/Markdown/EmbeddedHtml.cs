using NewsTracker.Core.Reading.Prose;

namespace NewsTracker.Core.Reading.Markdown;

/// <summary>Raw HTML inside another format.</summary>
internal static class EmbeddedHtml
{
    public static IEnumerable<Piece> Pieces(string html) => HtmlDoor.Fragment(html, null);
}
