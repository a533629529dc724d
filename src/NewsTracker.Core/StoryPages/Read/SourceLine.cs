using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>An entry of Sources: "[1] Outlet “title” – description ."</summary>
internal sealed record SourceLine(int Number, string? Outlet, string Title, string? Description)
{
    /// <summary>Places that are tried for a known title; no title holds more marks.</summary>
    private const int MaxTried = 200;

    public static bool IsNumberAlone(string line) => CitationMarker.TryRead(line, 0, out var end) is { Count: 1 } && end == line.Length;

    public static bool Fits(string line) =>
        CitationMarker.TryRead(line, 0, out _) is { Count: 1 } || TitleOf(line, (_, _) => false) is not null;

    /// <param name="line">The entry as written.</param>
    /// <param name="position">The number of an entry that shows none.</param>
    /// <param name="known">Tells of an outlet, if any, and a title whether the page's article list has them: that settles where a title
    /// that holds quotation marks ends.</param>
    public static SourceLine Read(string line, int position, Func<string?, string, bool> known)
    {
        var number = position;
        if (CitationMarker.TryRead(line, 0, out var end) is [var stated])
        {
            number = stated;
            line = line[end..].Trim();
        }

        if (TitleOf(line, known) is var (open, close))
        {
            return new(number, OutletBefore(line, open), line[(open + 1)..close].Trim(), Some(DescriptionOf(line[(close + 1)..])));
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
    /// Where the title's marks stand. Of several places those that leave a known title; else from the first opening mark to the one that
    /// closes it, those inside it in pairs, where a dash or the end follows; else to the first closing mark of which that is true.
    /// </summary>
    private static (int Open, int Close)? TitleOf(string line, Func<string?, string, bool> known)
    {
        var (first, tried) = (-1, 0);
        for (var open = NextOpening(line, 0); open >= 0 && tried < MaxTried; open = NextOpening(line, open + 1))
        {
            if (first < 0) first = open;
            for (var close = open + 1; close < line.Length && tried < MaxTried; close++)
            {
                if (!PageText.IsClosingDouble(line[close]) || !EndsTitle(line, close)) continue;
                tried++;
                if (known(OutletBefore(line, open), line[(open + 1)..close].Trim())) return (open, close);
            }
        }

        if (first < 0) return null;
        if (PageText.Closing(line, first) is > 0 and var pair && EndsTitle(line, pair) && !IsColon(line, pair)) return (first, pair);
        int? loose = null;
        for (var close = first + 1; close < line.Length; close++)
        {
            if (!PageText.IsClosingDouble(line[close]) || !EndsTitle(line, close)) continue;
            if (!IsColon(line, close)) return (first, close);
            loose ??= close;
        }

        return loose is { } colon ? (first, colon) : null;
    }

    private static string? OutletBefore(string line, int open) => Some(line[..open].Trim().TrimEnd(':').Trim());

    private static int NextOpening(string line, int from)
    {
        var at = line.AsSpan(Math.Min(from, line.Length)).IndexOfAny('“', '"', '«');
        return at < 0 ? -1 : at + from;
    }

    /// <summary>A colon behind a closing mark goes on with the title as often as it ends it.</summary>
    private static bool IsColon(string line, int close) => line.AsSpan(close + 1).TrimStart(" .") is [':', ..];

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
