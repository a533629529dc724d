using AngleSharp.Html.Dom;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>A parsed page, read once: its elements and its blocks in document order.</summary>
internal sealed record HtmlPage(IHtmlDocument Document, IReadOnlyList<PageNode> Nodes, IReadOnlyList<PageBlock> Blocks)
{
    public PageNode Root => Nodes[0];
}
