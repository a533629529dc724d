namespace NewsTracker.Core.Digests;

/// <summary>An entry of an article list: "Outlet: Title", or "Title (2 articles)" for several articles in one entry.</summary>
internal sealed record StatedArticleLine(string? Outlet, string Title, int Count)
{
    private const int MostOutletLength = 48;
    private const int MostOutletWords = 6;

    /// <param name="line">The entry as written.</param>
    /// <param name="isOutlet">Tells whether the words before the first colon name an outlet.</param>
    public static StatedArticleLine Read(string line, Func<string, bool> isOutlet)
    {
        var count = 1;
        if (line[^1] == ')' && line.LastIndexOf('(') is > 0 and var open && DigestFileHeader.TryCount(line[open..], out var stated))
        {
            count = stated;
            line = line[..open].TrimEnd();
        }

        return OutletOf(line) is { } outlet && isOutlet(outlet) ? new(outlet, line[(outlet.Length + 1)..].Trim(), count) : new(null, line, count);
    }

    /// <summary>The words before the first colon that a blank follows, when they are few enough to be a name.</summary>
    public static string? OutletOf(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon is <= 0 or > MostOutletLength || colon + 2 >= line.Length) return null;
        var outlet = line[..colon];
        return outlet.Count(c => c == ' ') < MostOutletWords ? outlet : null;
    }

    public static string Write(string? outlet, string title, int count) =>
        (outlet is null ? title : $"{outlet}: {title}") + (count == 1 ? "" : $" ({count} articles)");
}
