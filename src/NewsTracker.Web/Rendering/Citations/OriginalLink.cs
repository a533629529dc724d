using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>
/// The address of words in the page they were published on, as a text fragment (WICG "URL Fragment Text Directives"): the browser scrolls
/// to the words and marks them, and opens the page as usual where it does not find them.
/// </summary>
internal static class OriginalLink
{
    /// <summary>Words of a quote's beginning and of its end that the fragment names; a short quote is named whole.</summary>
    private const int Edge = 5;

    /// <param name="url">Where the article was published.</param>
    /// <param name="quote">Words of its text.</param>
    /// <returns>Null when the address is unknown or no http(s) address.</returns>
    public static string? Of(string? url, string? quote)
    {
        if (url is null || ShownAddress.Of(url).Href is not { } href) return null;
        // A quote over several blocks is named by words of its first and of its last one.
        var words = (quote ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return href;
        var (page, mark) = href.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (href[..at], href[at..]) : (href, "#");
        return words.Length <= 2 * Edge && !quote!.Contains('\n', StringComparison.Ordinal)
            ? $"{page}{mark}:~:text={Escaped(words)}"
            : $"{page}{mark}:~:text={Escaped(words[..Math.Min(Edge, words.Length)])},{Escaped(words[^Math.Min(Edge, words.Length)..])}";
    }

    /// <summary>A hyphen and a comma have a sense of their own in a fragment.</summary>
    private static string Escaped(string[] words) =>
        Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
