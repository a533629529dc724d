using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>What is known about a page before it is read.</summary>
/// <param name="SourceUrl">The absolute address the page came from, if known; relative links are resolved with it.</param>
/// <param name="FileName">The file's name, if any.</param>
/// <param name="Kind">The kind to stamp on the document: the same reader serves saved pages and HTML parts of other formats.</param>
/// <param name="Entry">Path of the entry inside its container, if any.</param>
internal sealed record HtmlContext(string? SourceUrl = null, string? FileName = null, DocumentKind Kind = DocumentKind.Html, string? Entry = null)
{
    public static HtmlContext Empty { get; } = new();
}
