using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>An entry of Sources: "[1] Outlet “title” – description ."</summary>
internal sealed record SourceLine(int Number, string? Outlet, string Title, string? Description)
{
    public static bool IsNumberAlone(string line) => CitationMarker.TryRead(line, 0, out var end) is { Count: 1 } && end == line.Length;

    public static bool Fits(string line) => CitationMarker.TryRead(line, 0, out _) is { Count: 1 } || TitleOf(line, _ => false) is not null;

    /// <param name="line">The entry as written.</param>
    /// <param name="position">The number of an entry that shows none.</param>
    /// <param name="known">Tells the titles of the page's article list, which settle where a title that holds quotation marks ends.</param>
    public static SourceLine Read(string line, int position, Func<string, bool> known)
    {
        var number = position;
        if (CitationMarker.TryRead(line, 0, out var end) is [var stated])
        {
            number = stated;
            line = line[end..].Trim();
        }

        if (TitleOf(line, known) is var (open, close))
        {
            var outlet = line[..open].Trim().TrimEnd(':').Trim();
            return new(number, Some(outlet), line[(open + 1)..close].Trim(), Some(DescriptionOf(line[(close + 1)..])));
        }

        var named = ArticleLine.Read(line, _ => true);
        var dash = named.Title.IndexOf(" – ", StringComparison.Ordinal);
        return dash < 0
            ? new(number, named.Outlet, named.Title, null)
            : new(number, named.Outlet, named.Title[..dash].Trim(), Some(DescriptionOf(named.Title[dash..])));
    }

    public static string Write(ImportedSource source)
    {
        var outlet = source.Outlet is null ? "" : source.Outlet + " ";
        var description = source.Description is null ? "" : $" – {source.Description} .";
        return $"{outlet}“{source.Title}”{description}";
    }

    /// <summary>
    /// Where the title's marks stand. Of several closing marks the one that leaves a known title, else the first that a dash or the end
    /// follows.
    /// </summary>
    private static (int Open, int Close)? TitleOf(string line, Func<string, bool> known)
    {
        var open = line.AsSpan().IndexOfAny('“', '"', '«');
        if (open < 0) return null;
        var first = -1;
        var tried = 0;
        for (var close = open + 1; close < line.Length && tried < 16; close++)
        {
            if (!PageText.IsClosingDouble(line[close]) || !EndsTitle(line, close)) continue;
            tried++;
            if (known(line[(open + 1)..close])) return (open, close);
            if (first < 0) first = close;
        }

        return first < 0 ? null : (open, first);
    }

    private static bool EndsTitle(string line, int close)
    {
        var next = close + 1;
        while (next < line.Length && line[next] is ' ' or '.') next++;
        return next >= line.Length || WordCharacters.IsDash(line[next]) || line[next] == ':';
    }

    private static string DescriptionOf(string text)
    {
        var description = text.Trim().TrimStart('.').TrimStart();
        if (description.Length > 0 && (WordCharacters.IsDash(description[0]) || description[0] == ':'))
            description = description[1..].TrimStart();
        return description.EndsWith(" .", StringComparison.Ordinal) ? description[..^2].TrimEnd() : description;
    }

    private static string? Some(string text) => text.Length == 0 ? null : text;
}
