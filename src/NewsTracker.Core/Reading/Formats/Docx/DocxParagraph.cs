using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Docx;

/// <summary>A paragraph of a Word document while it is read: its words, its links and the text boxes that hang on it.</summary>
internal sealed class DocxParagraph
{
    private readonly List<Link> links = [];
    private string? target;
    private int linkStart;

    public StringBuilder Text { get; } = new();

    public List<Piece> Boxes { get; } = [];

    public string? Style { get; set; }

    public bool IsItem { get; set; }

    public void OpenLink(string? url) => (target, linkStart) = (url, Text.Length);

    public void CloseLink()
    {
        if (target is not null && linkStart < Text.Length)
            links.Add(new(target, Tidy.Line(Text.ToString(linkStart, Text.Length - linkStart))));
        target = null;
    }

    /// <summary>Null for a paragraph without words.</summary>
    public Piece? ToPiece(DocxStyles styles)
    {
        CloseLink();
        var line = Tidy.Line(Text.ToString());
        if (line.Length == 0) return null;
        var (kind, level) = styles.Of(Style);
        if (kind == BlockKind.Paragraph && IsItem) (kind, level) = (BlockKind.ListItem, 1);
        return new(line, kind, level) { Links = links };
    }
}

/// <summary>Word's complex fields: a code between two marks, and the words that it gives between the second and a third one.</summary>
internal sealed class DocxFields
{
    private const int MaxOpen = 50, MaxCode = 5_000;

    private readonly Stack<StringBuilder> codes = new();

    public void Add(string code)
    {
        if (codes.Count > 0 && codes.Peek().Length + code.Length < MaxCode) codes.Peek().Append(code);
    }

    /// <param name="kind">"begin", "separate" or "end".</param>
    /// <param name="paragraph">The open paragraph, which a link's words stand in.</param>
    public void Mark(string? kind, DocxParagraph? paragraph)
    {
        if (kind == "begin" && codes.Count < MaxOpen) codes.Push(new());
        else if (kind == "separate" && codes.Count > 0 && Address(codes.Peek().ToString()) is { } url) paragraph?.OpenLink(url);
        else if (kind == "end" && codes.Count > 0)
        {
            if (Address(codes.Pop().ToString()) is not null) paragraph?.CloseLink();
        }
    }

    /// <summary>The address of a HYPERLINK field; null for any other one.</summary>
    public static string? Address(string? code)
    {
        if (code is null || !code.TrimStart().StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase)) return null;
        var parts = code.Split('"');
        return parts.Length > 1 ? WebAddress.Clean(parts[1]) : WebAddress.Clean(code.Trim()["HYPERLINK".Length..].Trim().Split(' ')[0]);
    }
}
