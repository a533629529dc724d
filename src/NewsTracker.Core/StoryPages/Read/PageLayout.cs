using NewsTracker.Core.StoryPages.Lines;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>
/// The parts of a saved story page by their place: title, "Updated" line, section lines, and the items of each list, as written.
/// </summary>
internal sealed class PageLayout
{
    private const int MaxJunkLength = 60;
    private const int MinProseLength = 80;
    private const int MaxTitleLength = 300;
    private const int MaxJunkBefore = 3;

    private readonly Dictionary<PageList, PageListItems> lists = [];
    private int uncited; // section lines without any marker
    private string? waiting; // a line that is a heading if a section follows it, junk otherwise

    public string Title { get; private set; } = "";

    /// <summary>What stood between "Updated" and the count; null when there is no such line.</summary>
    public string? UpdatedDate { get; private set; }

    public int? UpdatedCount { get; private set; }

    /// <summary>A section line with the heading that stood on a line of its own above it, if one did.</summary>
    public List<(string? Heading, string Line)> Sections { get; } = [];

    /// <summary>Lines that belong to nothing.</summary>
    public List<string> Strays { get; } = [];

    /// <summary>Strays that stood before the first list header.</summary>
    public int StraysBefore { get; private set; }

    public IEnumerable<PageListItems> Lists => lists.Values;

    public PageListItems Of(PageList list) => lists.TryGetValue(list, out var items) ? items : new(list, null);

    /// <summary>True when every line has its place, up to a few short lines of a page's furniture.</summary>
    public bool IsDigest =>
        Title.Length is > 0 and <= MaxTitleLength
        && (UpdatedDate is not null || Sections.Count > 0)
        && lists.Values.Count(l => l.Fits) >= (uncited == 0 ? 2 : 3)
        && Sections.Count >= 2 * uncited
        && Strays.TrueForAll(s => s.Length <= MaxJunkLength && s[^1] != '.')
        && StraysBefore <= MaxJunkBefore;

    public static PageLayout Of(string text)
    {
        var lines = PageLines.Of(text);
        var layout = new PageLayout();
        var at = layout.ReadTop(lines);
        PageListItems? current = null;
        for (; at < lines.Count; at++) current = layout.Take(lines[at], current);
        layout.Settle();
        return layout;
    }

    /// <summary>
    /// Title and "Updated" line: the title stands right above "Updated" when that comes early, else it is the first line.
    /// </summary>
    private int ReadTop(List<string> lines)
    {
        for (var i = 0; i < lines.Count && i <= MaxJunkBefore + 1; i++)
        {
            if (!PageListHeader.TryUpdated(lines[i], out var date, out var count)) continue;
            if (i == 0 || (i > 1 && lines[i - 1][^1] == '.')) break;
            Strays.AddRange(lines[..(i - 1)]);
            StraysBefore = Strays.Count;
            (Title, UpdatedDate, UpdatedCount) = (Bare(lines[i - 1]), date, count);
            return i + 1;
        }

        if (lines.Count > 0) Title = Bare(lines[0]);
        return Math.Min(1, lines.Count);
    }

    private PageListItems? Take(string line, PageListItems? current)
    {
        if (PageListHeader.TryRead(line) is { } header)
        {
            Settle();
            StraysBefore = lists.Count == 0 ? Strays.Count : StraysBefore;
            if (!lists.TryGetValue(header.List, out var items)) lists[header.List] = items = new(header.List, header.Count);
            return items;
        }

        if (waiting is null && current is not null && current.TryTake(line)) return current;
        if (SectionParagraph.Looks(line))
        {
            Sections.Add((waiting, line));
            waiting = null;
            return current;
        }

        // Between "Updated" and the first list prose can only be a section that cites nothing.
        if (current is null && UpdatedDate is not null && line.Length >= MinProseLength && PageText.IsStop(line[^1]))
        {
            uncited++;
            Sections.Add((waiting, line));
            waiting = null;
            return current;
        }

        Settle();
        if (current is not null && current.TryTake(line)) return current;
        waiting = Bare(line);
        return current;
    }

    private void Settle()
    {
        if (waiting is not null) Strays.Add(waiting);
        waiting = null;
    }

    /// <summary>A line without the marks of a heading in Markdown; "#storm" is a word.</summary>
    private static string Bare(string line) =>
        line.TrimStart('#') is [' ', ..] marked && marked.Trim() is { Length: > 0 } bare ? bare : line;
}
