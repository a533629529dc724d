using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;

namespace NewsTracker.Core.Reading.Formats.NewsXml;

/// <summary>
/// The paragraphs of a text in the XML of news agencies, journals and editions (NITF, JATS, TEI, XHTML in NewsML): one walk over its
/// elements, which these vocabularies name alike. Notes come behind the text; pictures' words are kept aside.
/// </summary>
internal sealed class XmlProse
{
    private readonly List<Piece> pieces = [];
    private readonly List<Piece> notes = [];
    private readonly StringBuilder words = new();
    private readonly List<Link> links = [];
    private readonly List<string> leftOut = [];

    public static (List<Piece> Pieces, List<string> LeftOut) Of(XmlElement body)
    {
        var prose = new XmlProse();
        prose.Walk(body, BlockKind.Paragraph, 0);
        prose.End(BlockKind.Paragraph, 0);
        return ([.. prose.pieces, .. prose.notes], prose.leftOut);
    }

    private void Walk(XmlElement parent, BlockKind kind, int level)
    {
        foreach (var node in parent.Nodes)
        {
            if (node is string text) words.Append(text);
            else Element((XmlElement)node, kind, level);
        }
    }

    private void Element(XmlElement e, BlockKind kind, int level)
    {
        switch (e.Name)
        {
            case "p" or "ab" or "para" or "lg" or "l" or "sp" or "speech" or "disp-quote" or "verse-line" or "div" or "blockquote" or "bq"
                or "q" or "quote"
                when e.Name is not ("q" or "quote") || e.Elements.Any(c => c.Name is "p"):
                Block(e, kind == BlockKind.Paragraph && e.Name is "disp-quote" or "blockquote" or "bq" ? BlockKind.Quote : kind, level);
                break;
            case "head" or "title" or "hl2" or "subtitle" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "subhead":
                Block(e, BlockKind.Heading, e.Name is ['h', >= '1' and <= '6'] ? e.Name[1] - '0' : Math.Max(2, level + 1));
                break;
            case "li" or "item" or "list-item":
                Block(e, BlockKind.ListItem, 1);
                break;
            case "tr" or "row":
                Row(e);
                break;
            case "fn" or "note":
                Note(e);
                break;
            case "media" or "fig" or "figure" or "graphic" or "media-caption" or "figdesc" or "caption" or "inline-graphic":
                Aside(e);
                break;
            case "label" or "object-id" or "media-metadata" or "ref-list" or "script" or "style" or "teiheader" or "pb" or "fw" or "xref":
                break;
            case "br" or "lb" or "break":
                words.Append(' ');
                break;
            case "a" or "ext-link" or "ref" when (e["href"] ?? e["target"]) is { } target:
                Link(e, target, kind, level);
                break;
            case "sec" or "div1" or "div2" or "div3" or "block" or "body.content" or "table" or "list" or "ul" or "ol" or "section"
                or "article":
                End(kind, level);
                Walk(e, kind, level + 1);
                End(kind, level);
                break;
            default:
                Walk(e, kind, level);
                break;
        }
    }

    private void Block(XmlElement e, BlockKind kind, int level)
    {
        End(kind == BlockKind.Heading ? BlockKind.Paragraph : kind, 0);
        Walk(e, kind, level);
        End(kind, level);
    }

    private void Row(XmlElement e)
    {
        End(BlockKind.Paragraph, 0);
        var cells = e.Elements.Select(c => Of(c).Pieces).ToList();
        pieces.AddRange(TableCells.Row(cells));
    }

    private void Note(XmlElement e)
    {
        if (Of(e, "p").Count > 0 || e.Text.Trim().Length > 0)
            notes.Add(new(Tidy.Line(string.Join(' ', XmlProse.Of(Copy(e)).Pieces.Select(p => p.Text))), BlockKind.ListItem, 1));
    }

    private void Aside(XmlElement e)
    {
        if (Tidy.Line(e.Text) is { Length: > 0 } text) leftOut.Add(text);
    }

    private void Link(XmlElement e, string target, BlockKind kind, int level)
    {
        var start = words.Length;
        Walk(e, kind, level);
        if (WebAddress.Clean(target) is { } url && words.Length > start)
            links.Add(new(url, Tidy.Line(words.ToString(start, words.Length - start))));
    }

    private void End(BlockKind kind, int level)
    {
        var line = Tidy.Line(words.ToString());
        words.Clear();
        if (line.Length > 0)
            pieces.Add(new(line, kind, kind is BlockKind.Heading or BlockKind.ListItem ? level : 0) { Links = [.. links] });
        links.Clear();
    }

    private static List<XmlElement> Of(XmlElement e, string name) => [.. e.Elements.Where(c => c.Name == name)];

    /// <summary>The element as plain text, so that a note's own mark does not make it a note again.</summary>
    private static XmlElement Copy(XmlElement e)
    {
        var copy = new XmlElement("body", "", new Dictionary<string, string>(), null) { RawName = "body" };
        copy.Nodes.AddRange(e.Nodes);
        return copy;
    }
}
