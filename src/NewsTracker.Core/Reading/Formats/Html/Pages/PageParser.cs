using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>A parsed page, read once: its elements and its blocks in document order.</summary>
internal sealed record HtmlPage(IHtmlDocument Document, IReadOnlyList<PageNode> Nodes, IReadOnlyList<PageBlock> Blocks)
{
    public PageNode Root => Nodes[0];
}

/// <summary>Cleaned source to page.</summary>
internal static class PageParser
{
    /// <summary>A page with fewer characters than this once its hidden parts are left out is read with them.</summary>
    private const int MinVisible = 250;

    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        IsNotSupportingFrames = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
    };

    public static HtmlPage Parse(string cleaned, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var document = new HtmlParser(Options).ParseDocument(cleaned);
        cancellation.ThrowIfCancellationRequested();
        DropCaps.Join(document, cancellation);
        var page = new PageBuilder(showHidden: false, cancellation).Build(document);
        return page.Blocks.Sum(b => b.Text.Length) >= MinVisible || !page.Nodes.Any(n => n.Hidden)
            ? page
            : new PageBuilder(showHidden: true, cancellation).Build(document);
    }
}
