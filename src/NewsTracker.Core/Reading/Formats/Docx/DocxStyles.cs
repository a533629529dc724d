using System.Globalization;
using System.Xml;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Formats.Docx;

/// <summary>What a document's paragraph styles mean: the level of a heading (0 for the title), or a quotation or list.</summary>
internal sealed class DocxStyles
{
    private readonly Dictionary<string, (BlockKind Kind, int Level)> kinds = new(StringComparer.Ordinal);

    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);

    private readonly HashSet<string> contents = new(StringComparer.Ordinal);

    public static DocxStyles None { get; } = new();

    public static DocxStyles Read(XmlReader xml)
    {
        var styles = new DocxStyles();
        string? id = null;
        using (xml)
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "style") id = xml.GetAttribute("styleId", xml.NamespaceURI);
                else if (xml.LocalName == "name" && id is not null && Contents(xml.GetAttribute("val", xml.NamespaceURI)))
                    styles.contents.Add(id);
                else if (xml.LocalName == "name" && id is not null && Meaning(xml.GetAttribute("val", xml.NamespaceURI)) is { } meaning)
                    styles.kinds[id] = meaning;
                else if (xml.LocalName == "vanish" && id is not null && xml.GetAttribute("val", xml.NamespaceURI) is null or "1" or "true")
                    styles.hidden.Add(id);
                else if (xml.LocalName == "outlineLvl"
                    && id is not null
                    && int.TryParse(
                        xml.GetAttribute("val", xml.NamespaceURI), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
                    && level < 9)
                    styles.kinds.TryAdd(id, (BlockKind.Heading, level + 1));
            }
        }

        return styles;
    }

    /// <summary>True when runs of the style are not shown.</summary>
    public bool IsHidden(string? style) => style is not null && hidden.Contains(style);

    /// <summary>True for the style of a line in the document's own list of contents, or of that list's heading.</summary>
    public bool IsContents(string? style) => style is not null && (contents.Contains(style) || Contents(style));

    public (BlockKind Kind, int Level) Of(string? style) =>
        style is null ? (BlockKind.Paragraph, 0)
            : kinds.TryGetValue(style, out var kind) ? kind
            : Meaning(style) ?? (BlockKind.Paragraph, 0);

    private static bool Contents(string? name)
    {
        name = name?.Replace(" ", "", StringComparison.Ordinal);
        return name is not null
            && name.StartsWith("toc", StringComparison.OrdinalIgnoreCase)
            && (name.Length == 4 && char.IsAsciiDigit(name[3]) || name.Equals("tocheading", StringComparison.OrdinalIgnoreCase));
    }

    private static (BlockKind, int)? Meaning(string? name)
    {
        name = name?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return name switch
        {
            null => null,
            "title" => (BlockKind.Heading, 1),
            "quote" or "intensequote" or "blocktext" => (BlockKind.Quote, 0),
            _ when name.StartsWith("heading", StringComparison.Ordinal) && name.Length == 8 && char.IsAsciiDigit(name[7]) =>
                (BlockKind.Heading, name[7] - '0'),
            _ when name.StartsWith("list", StringComparison.Ordinal) => (BlockKind.ListItem, 1),
            _ => null,
        };
    }
}
