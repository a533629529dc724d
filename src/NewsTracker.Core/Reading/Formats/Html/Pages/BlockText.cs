using System.Text;

namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>Gathers the words of one block: white space collapsed, invisible signs left out, links noted.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder text = new();
    private readonly List<BlockLink> links = [];
    private char pending;
    private int breaks;
    private string? href;
    private int linkStart;

    /// <summary>Line breaks met before the block's first word.</summary>
    public int LeadingBreaks { get; private set; }

    /// <summary>Characters of the block in slanted type so far, and in bold.</summary>
    public int Slanted { get; private set; }

    public int Bold { get; private set; }

    /// <summary>How many elements of slanted type, and of bold, are open.</summary>
    public int OpenSlanted { get; set; }

    public int OpenBold { get; set; }

    public bool IsEmpty => text.Length == 0;

    /// <summary>Line breaks met since the last word.</summary>
    public int Breaks => breaks;

    public void Append(string words, bool preformatted)
    {
        foreach (var c in words)
        {
            if (c is '\n' or '\r' && preformatted)
            {
                if (c == '\n' && text.Length > 0) pending = '\n';
            }
            else if (char.IsWhiteSpace(c))
            {
                if (text.Length > 0 && pending == '\0') pending = ' ';
            }
            else if (!IsInvisible(c))
            {
                if (pending != '\0' && text.Length > 0) text.Append(pending);
                if (linkStart < 0) linkStart = text.Length;
                if (text.Length == 0) LeadingBreaks = breaks;
                pending = '\0';
                breaks = 0;
                text.Append(c);
                if (OpenSlanted > 0) Slanted++;
                if (OpenBold > 0) Bold++;
            }
        }
    }

    public void LineBreak()
    {
        breaks++;
        if (text.Length > 0) pending = '\n';
    }

    public void Space()
    {
        if (text.Length > 0 && pending == '\0') pending = ' ';
    }

    /// <summary>Marks the end of a table cell.</summary>
    public void Cell()
    {
        if (text.Length == 0) return;
        if (text.Length >= 2 && text[^1] == '|' && text[^2] == ' ') return;
        text.Append(" |");
        pending = ' ';
    }

    public void OpenLink(string? address)
    {
        CloseLink();
        href = address;
        linkStart = -1;
    }

    public void CloseLink()
    {
        if (href is not null && linkStart >= 0 && text.Length > linkStart) links.Add(new(linkStart, text.Length - linkStart, href));
        href = null;
        linkStart = 0;
    }

    /// <summary>The words and links so far; an open link goes on in the next block.</summary>
    public (string Text, IReadOnlyList<BlockLink> Links) Take()
    {
        var open = href;
        CloseLink();
        var words = text.ToString();
        if (words.EndsWith(" |", StringComparison.Ordinal))
        {
            words = words[..^2];
            if (links.Count > 0 && links[^1] is var last && last.Start + last.Length > words.Length) links.RemoveAt(links.Count - 1);
        }

        (string, IReadOnlyList<BlockLink>) taken = (words, links.Count == 0 ? [] : links.ToArray());
        text.Clear();
        links.Clear();
        Slanted = Bold = 0;
        pending = '\0';
        breaks = 0;
        href = open;
        linkStart = -1;
        return taken;
    }

    /// <summary>Controls, soft hyphens, zero-width signs and the byte order mark carry no words.</summary>
    private static bool IsInvisible(char c) => c < ' ' || c is >= '\u007f' and < '\u00a0' or '\u00ad' or '\u200b' or '\u2060' or '\ufeff';
}
