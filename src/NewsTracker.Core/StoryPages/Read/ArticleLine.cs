using NewsTracker.Core.StoryPages.Lines;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>An entry of an article list: "Outlet: Title", or "Title (2 articles)" for several articles in one entry.</summary>
internal sealed record ArticleLine(string? Outlet, string Title, int Count)
{
    /// <summary>Before an entry without an outlet whose words would else be read as one, as a bullet or as a list's header.</summary>
    private const string NoOutlet = ": ";

    private const int MaxOutletLength = 48;
    private const int MaxOutletWords = 6;

    /// <param name="line">The entry as written.</param>
    /// <param name="isOutlet">Tells whether the words before the first colon name an outlet.</param>
    public static ArticleLine Read(string line, Func<string, bool> isOutlet)
    {
        var count = 1;
        if (CountAt(line, out var stated) is { } open)
        {
            count = stated;
            line = line[..open].TrimEnd();
        }

        if (line.StartsWith(NoOutlet, StringComparison.Ordinal)) return new(null, line[NoOutlet.Length..].Trim(), count);
        // an outlet's own name may hold a colon: the longest that the page knows counts
        for (var colon = LastColon(line, line.Length - 3); colon > 0; colon = LastColon(line, colon - 1))
            if (isOutlet(line[..colon])) return new(line[..colon], line[(colon + 2)..].Trim(), count);
        return new(null, line, count);
    }

    private static int LastColon(string line, int from) => from < 0 ? -1 : line.LastIndexOf(": ", from, StringComparison.Ordinal);

    /// <summary>The words before the first colon that a blank follows, when they are few enough to be a name.</summary>
    public static string? OutletOf(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon is <= 0 or > MaxOutletLength || colon + 2 >= line.Length) return null;
        var outlet = line[..colon];
        var isName = outlet.Count(c => c == ' ') < MaxOutletWords
            && !outlet.Any(c => PageText.IsOpeningDouble(c) || PageText.IsClosingDouble(c));
        return isName ? outlet : null;
    }

    /// <summary>One article is said only where the title itself ends like a count.</summary>
    public static string Write(string? outlet, string title, int count)
    {
        var line = outlet is not null ? $"{outlet}: {title}" : IsPlain(title) ? title : NoOutlet + title;
        return count != 1 ? $"{line} ({count} articles)" : CountAt(line, out _) is null ? line : line + " (1 article)";
    }

    /// <summary>True for words that stay a title when they stand alone in a list.</summary>
    private static bool IsPlain(string title) =>
        OutletOf(title) is null && PageListHeader.TryRead(title) is null && title.Length > 0
        && (char.IsLetterOrDigit(title[0]) || IsQuote(title[0]))
        && !SectionParagraph.Looks(title);

    private static bool IsQuote(char c) => PageText.IsOpeningDouble(c) || c is '‘' or '\'';

    /// <summary>Where "(2 articles)" begins at the end of an entry; null without one.</summary>
    public static int? CountAt(string line, out int count)
    {
        count = 0;
        return line.LastIndexOf('(') is > 0 and var open && PageListHeader.TryArticles(line[open..], out count) ? open : null;
    }
}
