using AngleSharp.Dom;

namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>An element of a page, with its place in document order and the blocks that stand in it.</summary>
internal sealed class PageNode(IElement element, PageNode? parent, int index)
{
    public IElement Element { get; } = element;

    public PageNode? Parent { get; } = parent;

    /// <summary>Place among all elements, in document order.</summary>
    public int Index { get; } = index;

    /// <summary>Just after the last element inside this one.</summary>
    public int EndIndex { get; set; }

    public int FirstBlock { get; set; }

    /// <summary>Just after the last block inside this element.</summary>
    public int EndBlock { get; set; }

    public string Tag { get; } = element.LocalName;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Not shown to a reader; its text is in no block.</summary>
    public bool Hidden { get; set; }

    /// <summary>It has an attribute that states a property or a date, so that readers of fields need to look at it.</summary>
    public bool States { get; set; }

    /// <summary>What the words of its class, id and roles say about it.</summary>
    public Signs Signs { get; set; }

    public bool Contains(PageNode other) => Index <= other.Index && other.Index < EndIndex;

    public IEnumerable<PageNode> SelfAndAncestors()
    {
        for (var node = this; node is not null; node = node.Parent) yield return node;
    }

    public string? Attribute(string name) => Element.GetAttribute(name);
}
