using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection.Charsets;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Rtf;

/// <summary>
/// The paragraphs of an RTF document. One pass over its tokens; every group keeps the state of the one around it. Hidden and deleted text,
/// pictures and tables of fonts, colours and styles are left out; notes come behind the text.
/// </summary>
internal sealed class RtfDocument(ReadingSession session)
{
    private const int MaxDepth = 500;

    private readonly Stack<RtfState> states = new();
    private readonly RtfFonts fonts = new();
    private readonly List<Piece> notes = [];
    private readonly List<byte> bytes = [];
    private readonly List<List<Piece>> cells = [[]];
    private readonly StringBuilder instruction = new();
    private readonly StringBuilder author = new();
    private readonly DocumentText main = new();
    private readonly DocumentText note = new();
    private RtfState state = new();
    private int fallback;

    public List<Piece> Pieces { get; } = [];

    /// <summary>Heads and feet of pages and hidden text.</summary>
    public List<string> LeftOut { get; } = [];

    public string Author => Tidy.Line(author.ToString());

    private DocumentText Text => state.Target == RtfTarget.Note ? note : main;

    public RtfDocument Read(ReadOnlySpan<byte> source)
    {
        var scan = new RtfScanner(source);
        while (scan.Next())
        {
            if ((scan.Count & 4095) == 0) session.Check();
            switch (scan.Kind)
            {
                case RtfToken.Open:
                    Flush();
                    if (states.Count >= MaxDepth)
                        throw new ReadingBoundException(new("tooDeep", "The RTF document's groups are nested more than 500 deep."));
                    states.Push(state);
                    state = state with { };
                    break;
                case RtfToken.Close:
                    Flush();
                    Close();
                    break;
                case RtfToken.Byte:
                    if (fallback > 0) fallback--;
                    else if (state.Target != RtfTarget.None) bytes.Add(scan.Value);
                    break;
                case RtfToken.Word:
                    if (scan.Name is "bin") scan.Skip(scan.Number);
                    else Word(scan.Name, scan.HasNumber ? scan.Number : null);
                    break;
            }
        }

        Flush();
        EndParagraph();
        Pieces.AddRange(cells.SelectMany(c => c));
        Pieces.AddRange(notes);
        return this;
    }

    private void Close()
    {
        var (target, before) = (state.Target, states.Count > 0 ? states.Pop() : new());
        if (target == RtfTarget.Note && before.Target != RtfTarget.Note && note.Take() is { } piece)
            notes.Add(piece with { Kind = BlockKind.ListItem });
        if (target == RtfTarget.Link && before.Target != RtfTarget.Link) Text.OpenLink(Docx.DocxFields.Address(instruction.ToString()));
        if (target is RtfTarget.Margin && before.Target != RtfTarget.Margin && main.Margin() is { Length: > 0 } margin) LeftOut.Add(margin);
        if (state.IsField && !before.IsField) Text.CloseLink();
        state = before;
        fallback = 0;
    }

    private void Word(string name, int? number)
    {
        if (name is not "u" and not "'") Flush();
        if (RtfWords.Target(name) is { } target)
        {
            if (state.Target is RtfTarget.Text or RtfTarget.Note
                || target is RtfTarget.Link or RtfTarget.Text or RtfTarget.Styles or RtfTarget.Fonts)
                Enter(target);
            return;
        }

        switch (name)
        {
            case "*": state = state with { Target = RtfTarget.None }; break;
            case "u" when state.Target != RtfTarget.None: Unicode(number ?? 0); break;
            case "uc": state = state with { Fallback = number ?? 1 }; break;
            case "ansicpg": fonts.CodePage = number ?? 1252; break;
            case "f": fonts.Use(number ?? 0, ref state); break;
            case "fcharset": fonts.Charset(number ?? 0); break;
            case "v" or "deleted": state = state with { IsHidden = number != 0 }; break;
            case "plain": state = state with { IsHidden = false }; break;
            case "field": state = state with { IsField = true }; break;
            case "outlinelevel": Text.Level = (number ?? 0) + 1; break;
            case "s" when state.Target == RtfTarget.Styles: fonts.Style = number ?? 0; break;
            case "s" when fonts.Styles.TryGetValue(number ?? -1, out var level): Text.Level = level; break;
            case "pard": Text.Level = 0; break;
            case "intbl": state = state with { InTable = true }; break;
            case "cell" or "nestcell": EndCell(); break;
            case "row" or "nestrow": EndRow(); break;
            case "par" or "sect" or "page" when state.Target is RtfTarget.Text or RtfTarget.Note: EndParagraph(); break;
            default:
                if (RtfWords.Character(name) is { } words) Append(words);
                break;
        }
    }

    private void Enter(RtfTarget target)
    {
        if (target == RtfTarget.Link) instruction.Clear();
        state = state with { Target = target };
    }

    private void Unicode(int number)
    {
        Flush();
        Append(((char)(number < 0 ? number + 65536 : number)).ToString());
        fallback = state.Fallback;
    }

    private void Flush()
    {
        if (bytes.Count == 0) return;
        var words = Encoding(state.CodePage ?? fonts.CodePage).GetString([.. bytes]);
        bytes.Clear();
        Append(words);
    }

    private static Encoding Encoding(int page)
    {
        try
        {
            return WebEncodings.OfPage(page);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return System.Text.Encoding.Latin1;
        }
    }

    private void Append(string words)
    {
        switch (state.Target)
        {
            case RtfTarget.Text or RtfTarget.Note when !state.IsHidden: Text.Append(words); break;
            case RtfTarget.Text or RtfTarget.Note: LeftOut.Add(Tidy.Line(words)); break;
            case RtfTarget.Link: instruction.Append(words); break;
            case RtfTarget.Author: author.Append(words); break;
            case RtfTarget.Margin: main.AppendMargin(words); break;
            case RtfTarget.Styles: fonts.Name(words); break;
        }
    }

    private void EndParagraph()
    {
        if (state.Target == RtfTarget.Note)
        {
            note.Append(" ");
            return;
        }

        if (main.Take() is not { } piece) return;
        if (Pieces.Count + cells[^1].Count >= session.Options.MaxBlocks)
            throw new ReadingBoundException(new("tooMany", $"The RTF document has more than {session.Options.MaxBlocks} paragraphs."));
        if (state.InTable) cells[^1].Add(piece);
        else
        {
            EndRow();
            Pieces.Add(piece);
        }
    }

    private void EndCell()
    {
        state = state with { InTable = true };
        EndParagraph();
        cells.Add([]);
    }

    private void EndRow()
    {
        if (cells.Count == 1 && cells[0].Count == 0) return;
        Pieces.AddRange(TableCells.Row(cells));
        cells.Clear();
        cells.Add([]);
        state = state with { InTable = false };
    }
}
