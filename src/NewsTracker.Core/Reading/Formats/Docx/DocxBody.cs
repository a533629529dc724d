using System.Text;
using System.Xml;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Docx;

/// <summary>The paragraphs of word/document.xml in order. Deleted text, field codes and alternative renderings are left out.</summary>
internal sealed class DocxBody(DocxStyles styles, IReadOnlyDictionary<string, string> targets, ReadingSession session)
{
    private readonly StringBuilder text = new();
    private readonly List<Link> links = [];
    private string? style;
    private bool isItem;
    private int rowDepth;
    private readonly List<string> cells = [];

    public List<Piece> Read(XmlReader xml)
    {
        var pieces = new List<Piece>();
        using (xml)
        {
            while (xml.Read())
            {
                session.Check();
                if (xml.Depth > 200)
                    throw new ReadingBoundException(new("tooDeep", "The Word document's elements are nested more than 200 deep."));
                if (xml.NodeType == XmlNodeType.Element
                    && xml.LocalName is "del" or "moveFrom" or "instrText" or "Fallback" or "pict"
                    && !xml.IsEmptyElement)
                    xml.Skip();
                if (xml.NodeType == XmlNodeType.Element) Start(xml, pieces);
                else if (xml.NodeType == XmlNodeType.EndElement) End(xml.LocalName, pieces);
            }
        }

        return pieces;
    }

    private void Start(XmlReader xml, List<Piece> pieces)
    {
        switch (xml.LocalName)
        {
            case "p":
                if (xml.IsEmptyElement) break;
                text.Clear();
                links.Clear();
                (style, isItem) = (null, false);
                break;
            case "pStyle":
                style = xml.GetAttribute("val", xml.NamespaceURI);
                break;
            case "numPr":
                isItem = true;
                break;
            case "tab" or "br" or "cr":
                text.Append(' ');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "t" when !xml.IsEmptyElement:
                if (xml.Read()
                    && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                    text.Append(xml.Value);
                break;
            case "hyperlink" when xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") is { } id
                && targets.TryGetValue(id, out var url):
                links.Add(new(url, ""));
                linkStart = text.Length;
                break;
            case "tr":
                rowDepth++;
                cells.Clear();
                break;
        }

        if (pieces.Count > session.Options.MaxBlocks)
            throw new ReadingBoundException(new("tooMany", $"The Word document has more than {session.Options.MaxBlocks} paragraphs."));
    }

    private int linkStart = -1;

    private void End(string name, List<Piece> pieces)
    {
        if (name == "hyperlink" && linkStart >= 0)
        {
            if (links.Count > 0 && linkStart <= text.Length)
                links[^1] = links[^1] with { Text = Tidy.Line(text.ToString(linkStart, text.Length - linkStart)) };
            linkStart = -1;
        }
        else if (name == "p")
        {
            var line = Tidy.Line(text.ToString());
            text.Clear();
            if (line.Length == 0) return;
            if (rowDepth > 0)
            {
                cells.Add(line);
                return;
            }

            var (kind, level) = styles.Of(style);
            if (kind == BlockKind.Paragraph && isItem) (kind, level) = (BlockKind.ListItem, 1);
            pieces.Add(new(line, kind, level) { Links = [.. links] });
        }
        else if (name == "tr")
        {
            rowDepth--;
            if (cells.Count > 0) pieces.Add(new(string.Join(" | ", cells), BlockKind.TableRow));
            cells.Clear();
        }
    }
}
