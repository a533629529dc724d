using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Html.Parsing;

namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>Walks a parsed document once and cuts its text into blocks.</summary>
internal sealed class PageBuilder(bool showHidden, CancellationToken cancellation)
{
    private readonly List<PageNode> nodes = [];
    private readonly List<PageBlock> blocks = [];
    private readonly BlockText text = new();
    private readonly SignReader signs = new();
    private PageNode? row;
    private int preformatted;
    private int pictures;
    private bool rule;

    public HtmlPage Build(IHtmlDocument document)
    {
        Element(document.DocumentElement, null, null);
        return new HtmlPage(document, nodes, blocks);
    }

    private void Element(IElement element, PageNode? parent, PageNode? breaker)
    {
        var node = new PageNode(element, parent, nodes.Count);
        if ((node.Index & 1023) == 0) cancellation.ThrowIfCancellationRequested();
        nodes.Add(node);
        node.Signs = signs.Of(node);
        node.Hidden = !showHidden && Visibility.IsHidden(node);
        var inline = TagSets.Inline.Contains(node.Tag);
        if (!inline) Break(breaker);
        node.FirstBlock = blocks.Count;
        var around = inline ? breaker : node;
        if (node.Tag == "img") pictures++;
        else if (node.Tag == "hr") rule = true;
        if (node.Tag == "br") LineBreak(breaker);
        else if (!node.Hidden && node.Tag is not ("head" or "template")) Inside(element, node, around);
        else Metadata(element, node);
        if (!inline) Break(around);
        if (node.Tag is "td" or "th" && row is not null) text.Cell();
        node.EndIndex = nodes.Count;
        node.EndBlock = inline && !text.IsEmpty ? blocks.Count + 1 : blocks.Count;
    }

    private void Inside(IElement element, PageNode node, PageNode? around)
    {
        var link = node.Tag == "a";
        var startsRow = row is null && node.Tag == "tr" && TableRows.IsData(element);
        if (link) text.OpenLink(node.Attribute("href"));
        var slanted = node.Tag is "em" or "i" or "cite";
        var bold = node.Tag is "strong" or "b";
        if (slanted) text.OpenSlanted++;
        if (bold) text.OpenBold++;
        if (node.Tag == "pre") preformatted++;
        if (startsRow) row = node;
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner) Element(inner, node, around);
            else if (child is IText words) text.Append(words.Data, preformatted > 0);
        }

        if (link) text.CloseLink();
        if (node.Tag == "pre") preformatted--;
        if (slanted) text.OpenSlanted--;
        if (bold) text.OpenBold--;
        if (!startsRow) return;
        Break(node);
        row = null;
    }

    /// <summary>Elements that show nothing still say things in their attributes.</summary>
    private void Metadata(IElement element, PageNode node)
    {
        foreach (var child in element.Children)
        {
            var inner = new PageNode(child, node, nodes.Count)
            {
                Hidden = true,
                States = true,
                FirstBlock = blocks.Count,
                EndBlock = blocks.Count
            };
            nodes.Add(inner);
            Metadata(child, inner);
            inner.EndIndex = nodes.Count;
        }
    }

    private void LineBreak(PageNode? breaker)
    {
        text.LineBreak();
        if (text.Breaks > 1 && row is null) Break(breaker);
    }

    private void Break(PageNode? breaker)
    {
        if (row is not null && breaker != row)
        {
            text.Space();
            return;
        }

        if (text.IsEmpty || breaker is null) return;
        var afterLineBreak = text.LeadingBreaks == 1 && row is null;
        var (slanted, bold) = (text.Slanted, text.Bold);
        var (words, links) = text.Take();
        var (kind, level) = row is not null ? (BlockKind.TableRow, 0) : BlockKinds.Of(breaker);
        blocks.Add(new PageBlock(blocks.Count, words, breaker, kind, level, links)
        {
            AfterLineBreak = afterLineBreak,
            Slanted = slanted,
            Bold = bold,
            Pictures = pictures,
            AfterRule = rule
        });
        pictures = 0;
        rule = false;
    }
}

/// <summary>Tells by its attributes alone whether an element is shown.</summary>
internal static class Visibility
{
    public static bool IsHidden(PageNode node)
    {
        if (node.Tag is "html" or "body" or "main" or "article") return false;
        if (node.Element.HasAttribute("hidden")) return true;
        if (node.Attribute("style") is not { Length: > 0 } style) return false;
        return Says(style, "display", "none") || Says(style, "visibility", "hidden");
    }

    private static bool Says(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var rest = style.AsSpan(at + property.Length).TrimStart();
        return rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }
}
