namespace NewsTracker.Core.StoryPages.Read;

/// <summary>An entry of an article list: "Outlet: Title", or "Title (2 articles)" for several articles in one entry.</summary>
internal sealed record ArticleLine(string? Outlet, string Title, int Count)
{
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

        return OutletOf(line) is { } outlet && isOutlet(outlet)
            ? new(outlet, line[(outlet.Length + 1)..].Trim(), count)
            : new(null, line, count);
    }

    /// <summary>The words before the first colon that a blank follows, when they are few enough to be a name.</summary>
    public static string? OutletOf(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon is <= 0 or > MaxOutletLength || colon + 2 >= line.Length) return null;
        var outlet = line[..colon];
        return outlet.Count(c => c == ' ') < MaxOutletWords ? outlet : null;
    }

    /// <summary>One article is said only where the title itself ends like a count.</summary>
    public static string Write(string? outlet, string title, int count)
    {
        var line = outlet is null ? title : $"{outlet}: {title}";
        return count != 1 ? $"{line} ({count} articles)" : CountAt(line, out _) is null ? line : line + " (1 article)";
    }

    /// <summary>Where "(2 articles)" begins at the end of an entry; null without one.</summary>
    public static int? CountAt(string line, out int count)
    {
        count = 0;
        return line.LastIndexOf('(') is > 0 and var open && PageListHeader.TryArticles(line[open..], out count) ? open : null;
    }
}
