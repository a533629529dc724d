using System.Globalization;
using System.Text;
using System.Xml;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Odt;

/// <summary>
/// The paragraphs of an OpenDocument text in order: frames behind the paragraph that they hang on, notes behind the text. Deleted and
/// hidden text is left out, remarks are kept aside.
/// </summary>
internal sealed class OdtBody(ReadingSession session)
{
    private const int MaxDepth = 200, MaxSpaces = 100;

    private const string XLink = "http://www.w3.org/1999/xlink";

    private readonly Stack<Paragraph> open = new();
    private readonly Stack<List<List<Piece>>> rows = new();
    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);
    private readonly List<Piece> pieces = [];
    private readonly List<Piece> notes = [];
    private string? style;
    private int lists;
    private int notesOpen;
    private int remarks;

    public List<string> LeftOut { get; } = [];

    public List<Piece> Read(XmlReader xml)
    {
        using (xml)
        {
            while (xml.Read())
            {
                session.Check();
                if (xml.Depth > MaxDepth)
                    throw new ReadingBoundException(new("tooDeep", "The OpenDocument file's elements are nested more than 200 deep."));
                while (xml.NodeType == XmlNodeType.Element && IsSkipped(xml) && !xml.IsEmptyElement) xml.Skip();
                if (xml.NodeType == XmlNodeType.Element) Start(xml);
                else if (xml.NodeType == XmlNodeType.EndElement) End(xml.LocalName);
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && open.Count > 0)
                    open.Peek().Words.Append(xml.Value);
            }
        }

        pieces.AddRange(notes);
        return pieces;
    }

    private bool IsSkipped(XmlReader xml) => xml.LocalName switch
    {
        "tracked-changes" or "note-citation" or "hidden-text" or "hidden-paragraph" or "script" or "master-styles" or "object"
            or "table-of-content" or "date-string" => true,
        "creator" or "date" when remarks > 0 => true,
        "p" or "h" or "span" => xml.GetAttribute("style-name", xml.NamespaceURI) is { } name && hidden.Contains(name),
        _ => false,
    };

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "style":
                style = xml.GetAttribute("name", xml.NamespaceURI);
                break;
            case "text-properties" when style is not null
                && xml.GetAttribute("display", "urn:oasis:names:tc:opendocument:xmlns:text:1.0") == "none":
                hidden.Add(style);
                break;
            case "p" or "h" when !xml.IsEmptyElement && xml.NamespaceURI.Contains(":text:", StringComparison.Ordinal):
                open.Push(new(xml.LocalName == "h"
                    ? int.TryParse(xml.GetAttribute("outline-level", xml.NamespaceURI), CultureInfo.InvariantCulture, out var level)
                        ? level
                        : 1
                    : xml.GetAttribute("style-name", xml.NamespaceURI) == "Title" ? 1 : 0));
                break;
            case "a" when open.Count > 0 && !xml.IsEmptyElement:
                open.Peek().Open(WebAddress.Clean(xml.GetAttribute("href", XLink)));
                break;
            case "s" when open.Count > 0:
                open.Peek().Words.Append(
                    ' ',
                    int.TryParse(xml.GetAttribute("c", xml.NamespaceURI), CultureInfo.InvariantCulture, out var n)
                        ? Math.Clamp(n, 1, MaxSpaces)
                        : 1);
                break;
            case "tab" or "line-break" when open.Count > 0:
                open.Peek().Words.Append(' ');
                break;
            case "list-item" when !xml.IsEmptyElement:
                lists++;
                break;
            case "note" when !xml.IsEmptyElement:
                notesOpen++;
                break;
            case "annotation" when !xml.IsEmptyElement:
                remarks++;
                break;
            case "table-row" when !xml.IsEmptyElement:
                rows.Push([]);
                break;
            case "table-cell" when !xml.IsEmptyElement && rows.Count > 0:
                rows.Peek().Add([]);
                break;
        }
    }

    private void End(string name)
    {
        if (name is "p" or "h" && open.Count > 0) EndParagraph(open.Pop());
        else if (name == "a" && open.Count > 0) open.Peek().Close();
        else if (name == "list-item") lists--;
        else if (name == "note") notesOpen--;
        else if (name == "annotation") remarks--;
        else if (name == "table-row" && rows.Count > 0)
            foreach (var piece in TableCells.Row(rows.Pop())) Put(piece);
    }

    private void EndParagraph(Paragraph paragraph)
    {
        paragraph.Close();
        var line = Tidy.Line(paragraph.Words.ToString());
        var kind = notesOpen > 0 || lists > 0 ? BlockKind.ListItem : paragraph.Level > 0 ? BlockKind.Heading : BlockKind.Paragraph;
        if (line.Length > 0 && remarks > 0) LeftOut.Add(line);
        else if (line.Length > 0) Put(new(line, kind, kind == BlockKind.Heading ? paragraph.Level : 0) { Links = paragraph.Links });
        foreach (var box in paragraph.Boxes) Put(box);
    }

    private void Put(Piece piece)
    {
        if (pieces.Count + notes.Count >= session.Options.MaxBlocks)
            throw new ReadingBoundException(new("tooMany", $"The OpenDocument file has more than {session.Options.MaxBlocks} paragraphs."));
        if (notesOpen > 0) notes.Add(piece);
        else if (open.Count > 0) open.Peek().Boxes.Add(piece);
        else if (rows.Count > 0 && rows.Peek() is [.., var cell]) cell.Add(piece);
        else pieces.Add(piece);
    }

    private sealed class Paragraph(int level)
    {
        private string? target;
        private int start;

        public int Level { get; } = level;

        public StringBuilder Words { get; } = new();

        public List<Link> Links { get; } = [];

        public List<Piece> Boxes { get; } = [];

        public void Open(string? url) => (target, start) = (url, Words.Length);

        public void Close()
        {
            if (target is not null && start < Words.Length) Links.Add(new(target, Tidy.Line(Words.ToString(start, Words.Length - start))));
            target = null;
        }
    }
}
