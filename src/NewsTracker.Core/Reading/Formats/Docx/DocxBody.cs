using System.Xml;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Docx;

/// <summary>
/// The paragraphs of a part of a Word document in order, text boxes behind the paragraph that they hang on. Deleted text and alternative
/// renderings are left out; hidden text is kept aside.
/// </summary>
internal sealed class DocxBody(DocxStyles styles, IReadOnlyDictionary<string, string> targets, ReadingSession session)
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Stack<DocxParagraph> paragraphs = new();
    private readonly Stack<List<List<Piece>>> rows = new();
    private readonly DocxFields fields = new();
    private List<Piece> pieces = [];
    private bool inRun;
    private bool isHidden;
    private int count;

    /// <summary>The words of hidden runs.</summary>
    public List<string> Hidden { get; } = [];

    /// <summary>The lines of the document's own list of contents.</summary>
    public List<string> Contents { get; } = [];

    public List<Piece> Read(XmlReader xml)
    {
        pieces = [];
        using (xml)
        {
            while (xml.Read())
            {
                session.Check();
                if (xml.Depth > 200)
                    throw new ReadingBoundException(new("tooDeep", "The Word document's elements are nested more than 200 deep."));
                while (xml.NodeType == XmlNodeType.Element && xml.LocalName is "del" or "moveFrom" or "Fallback" && !xml.IsEmptyElement)
                    xml.Skip();
                if (xml.NodeType == XmlNodeType.Element) Start(xml);
                else if (xml.NodeType == XmlNodeType.EndElement) End(xml.LocalName);
            }
        }

        return pieces;
    }

    private void Start(XmlReader xml)
    {
        var open = paragraphs.Count > 0 ? paragraphs.Peek() : null;
        switch (xml.LocalName)
        {
            case "p" when !xml.IsEmptyElement && IsWord(xml):
                paragraphs.Push(new());
                break;
            case "pStyle" when open is not null:
                open.Style = Value(xml);
                break;
            case "numPr" when open is not null:
                open.IsItem = true;
                break;
            case "r" when IsWord(xml):
                (inRun, isHidden) = (!xml.IsEmptyElement, false);
                break;
            case "vanish" when inRun:
                isHidden = Value(xml) is not ("0" or "false" or "off");
                break;
            case "rStyle" when inRun:
                isHidden |= styles.IsHidden(Value(xml));
                break;
            case "tab" or "br" or "cr" when inRun:
                open?.Text.Append(' ');
                break;
            case "noBreakHyphen":
                open?.Text.Append('-');
                break;
            case "t" when !xml.IsEmptyElement && IsWord(xml):
                if (Data(xml) is { } words) Add(open, words);
                break;
            case "instrText" when !xml.IsEmptyElement:
                if (Data(xml) is { } code) fields.Add(code);
                break;
            case "fldChar":
                fields.Mark(xml.GetAttribute("fldCharType", xml.NamespaceURI), open);
                break;
            case "fldSimple" when !xml.IsEmptyElement:
                open?.OpenLink(DocxFields.Address(xml.GetAttribute("instr", xml.NamespaceURI)));
                break;
            case "hyperlink" when !xml.IsEmptyElement:
                open?.OpenLink(xml.GetAttribute("id", Relationships) is { } id ? targets.GetValueOrDefault(id) : null);
                break;
            case "tr" when !xml.IsEmptyElement && IsWord(xml):
                rows.Push([]);
                break;
            case "tc" when !xml.IsEmptyElement && rows.Count > 0:
                rows.Peek().Add([]);
                break;
        }
    }

    private void End(string name)
    {
        if (name == "r") inRun = isHidden = false;
        else if (name is "hyperlink" or "fldSimple" && paragraphs.Count > 0) paragraphs.Peek().CloseLink();
        else if (name == "p" && paragraphs.Count > 0) EndParagraph(paragraphs.Pop());
        else if (name == "tr" && rows.Count > 0)
        {
            var cells = rows.Pop();
            foreach (var piece in TableCells.Row(cells)) Put(piece);
        }
    }

    private void EndParagraph(DocxParagraph paragraph)
    {
        if (paragraph.ToPiece(styles) is not { } piece)
        {
        }
        else if (styles.IsContents(paragraph.Style)) Contents.Add(piece.Text);
        else Put(piece);
        foreach (var box in paragraph.Boxes) Put(box);
    }

    /// <summary>A piece goes to the paragraph that it hangs on, else to the cell that it stands in, else to the text.</summary>
    private void Put(Piece piece)
    {
        if (++count > session.Options.MaxBlocks)
            throw new ReadingBoundException(new("tooMany", $"The Word document has more than {session.Options.MaxBlocks} paragraphs."));
        if (paragraphs.Count > 0) paragraphs.Peek().Boxes.Add(piece);
        else if (rows.Count > 0 && rows.Peek() is [.., var cell]) cell.Add(piece);
        else pieces.Add(piece);
    }

    private void Add(DocxParagraph? open, string words)
    {
        if (isHidden) Hidden.Add(words);
        else open?.Text.Append(words);
    }

    private static string? Data(XmlReader xml) =>
        xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA
            ? xml.Value
            : null;

    private static string? Value(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI);

    /// <summary>Drawings have paragraphs and runs of their own, with the words of charts and shapes; those are read like Word's.</summary>
    private static bool IsWord(XmlReader xml) => !xml.NamespaceURI.EndsWith("/math", StringComparison.Ordinal);
}
