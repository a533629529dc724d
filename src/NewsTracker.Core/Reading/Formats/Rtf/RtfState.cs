using System.Globalization;
using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Rtf;

/// <summary>Where the words of a group go.</summary>
internal enum RtfTarget
{
    Text,
    None,
    Note,
    Margin,
    Link,
    Author,
    Fonts,
    Styles,
}

/// <summary>What a group inherits from the one around it.</summary>
internal sealed record RtfState
{
    public RtfTarget Target { get; init; }

    public bool IsHidden { get; init; }

    public bool IsField { get; init; }

    public bool InTable { get; init; }

    /// <summary>How many characters behind \u stand for it in programs that know no Unicode.</summary>
    public int Fallback { get; init; } = 1;

    /// <summary>The code page of the font in use, null for the document's own.</summary>
    public int? CodePage { get; init; }
}

/// <summary>A paragraph while it is read, with its links, and the margin's words that stand between.</summary>
internal sealed class DocumentText
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder margin = new();
    private readonly List<Link> links = [];
    private string? target;
    private int start;

    /// <summary>The level of the heading that the paragraph is, 0 for none.</summary>
    public int Level { get; set; }

    public void Append(string words) => text.Append(words);

    public void AppendMargin(string words) => margin.Append(words);

    public void OpenLink(string? url) => (target, start) = (url, text.Length);

    public void CloseLink()
    {
        if (target is not null && start < text.Length) links.Add(new(target, Tidy.Line(text.ToString(start, text.Length - start))));
        target = null;
    }

    public string Margin()
    {
        var words = Tidy.Line(margin.ToString());
        margin.Clear();
        return words;
    }

    public Piece? Take()
    {
        CloseLink();
        var line = Tidy.Line(text.ToString());
        List<Link> own = [.. links];
        text.Clear();
        links.Clear();
        if (line.Length == 0) return null;
        var mark = Plain.TextLine.MarkLength(line);
        if (mark > 0) return new(line[mark..], BlockKind.ListItem, 1) { Links = own };
        return Level is > 0 and < 7 ? new(line, BlockKind.Heading, Level) { Links = own } : new(line) { Links = own };
    }
}

/// <summary>The font table and the style sheet, as far as they matter: charsets, and which styles are headings.</summary>
internal sealed class RtfFonts
{
    private readonly Dictionary<int, int> pages = [];
    private int font;

    public int CodePage { get; set; } = 1252;

    /// <summary>The number of the style that is being defined.</summary>
    public int Style { get; set; }

    public Dictionary<int, int> Styles { get; } = [];

    public void Use(int number, ref RtfState state)
    {
        font = number;
        if (state.Target != RtfTarget.Fonts) state = state with { CodePage = pages.TryGetValue(number, out var page) ? page : null };
    }

    public void Charset(int charset)
    {
        if (RtfWords.CodePage(charset) is > 0 and var page) pages[font] = page;
    }

    /// <summary>
    /// The name of the style that is being defined; the English names of headings are the same in every language's files.
    /// </summary>
    public void Name(string words)
    {
        var name = words.Trim(' ', ';').ToLowerInvariant();
        if (name.StartsWith("heading ", StringComparison.Ordinal) && name.Length == 9 && char.IsAsciiDigit(name[8]))
            Styles.TryAdd(Style, int.Parse(name.AsSpan(8), CultureInfo.InvariantCulture));
    }
}
