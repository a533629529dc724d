using System.Text;

namespace NewsTracker.Core.Reading.Formats.Feeds.Xml;

/// <summary>
/// An element of a leniently read XML tree. <paramref name="Name"/> is the local name in lower case; <paramref name="Space"/> is a short
/// key of the namespace ("atom", "dc", "content", "" for RSS's own), see <see cref="Namespaces"/>. <see cref="Nodes"/> holds child elements
/// and strings of character data in order.
/// </summary>
internal sealed class XmlElement(string name, string space, IReadOnlyDictionary<string, string> attributes, XmlElement? parent)
{
    public string Name { get; } = name;

    public string Space { get; } = space;

    /// <summary>The local name as written.</summary>
    public required string RawName { get; init; }

    public IReadOnlyDictionary<string, string> Attributes { get; } = attributes;

    public XmlElement? Parent { get; } = parent;

    public List<object> Nodes { get; } = [];

    public IEnumerable<XmlElement> Elements => Nodes.OfType<XmlElement>();

    /// <summary>Namespace bindings declared here: prefix to address.</summary>
    public Dictionary<string, string>? Declared { get; init; }

    public string? this[string attribute] => Attributes.TryGetValue(attribute, out var value) ? value : null;

    public bool Is(string space, string name) => Name == name && Space == space;

    public XmlElement? Child(string name) => Elements.FirstOrDefault(e => e.Name == name);

    /// <summary>All character data below, in order.</summary>
    public string Text
    {
        get
        {
            if (Nodes is [string only]) return only;
            var text = new StringBuilder();
            AppendText(text);
            return text.ToString();
        }
    }

    /// <summary>The children written as HTML.</summary>
    public string InnerMarkup
    {
        get
        {
            var markup = new StringBuilder();
            foreach (var node in Nodes) AppendMarkup(node, markup);
            return markup.ToString();
        }
    }

    /// <summary>The nearest value of an inherited attribute ("xml:lang", "xml:base"), from here upwards.</summary>
    public string? Inherited(string attribute)
    {
        for (var e = this; e is not null; e = e.Parent)
            if (e[attribute] is { } value) return value;
        return null;
    }

    private void AppendText(StringBuilder text)
    {
        foreach (var node in Nodes)
            if (node is XmlElement element) element.AppendText(text);
            else text.Append((string)node);
    }

    private static void AppendMarkup(object node, StringBuilder markup)
    {
        if (node is string text)
        {
            markup.Append(text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));
            return;
        }

        var element = (XmlElement)node;
        markup.Append('<').Append(element.RawName);
        foreach (var (name, value) in element.Attributes)
            markup
                .Append(' ')
                .Append(name)
                .Append("=\"")
                .Append(value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal))
                .Append('"');
        markup.Append('>');
        if (element.RawName is "br" or "img" or "hr" or "input" or "meta" or "link" && element.Nodes.Count == 0) return;
        foreach (var child in element.Nodes) AppendMarkup(child, markup);
        markup.Append("</").Append(element.RawName).Append('>');
    }
}
