using System.Text;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;

namespace NewsTracker.Core.Reading.Formats.Feeds;

/// <summary>
/// Reads the text constructs of feeds. Atom says what a text is (RFC 4287, 3.1: type text, html, xhtml; Atom 0.3: a media type and mode
/// xml, escaped or base64); in RSS a text is HTML when it looks so.
/// </summary>
internal static class FeedTexts
{
    private static readonly string[] EscapedEnds =
    [
        "&lt;/p&gt;", "&lt;/div&gt;", "&lt;br&gt;", "&lt;br /&gt;", "&lt;br/&gt;", "&lt;/li&gt;"
    ];

    public static FeedText Of(XmlElement element)
    {
        var baseUrl = BaseUrl(element);
        var type = element["type"]?.Trim().ToLowerInvariant();
        var mode = element["mode"]?.Trim().ToLowerInvariant();
        if (mode == "base64"
            || (type is not null
                && mode is null
                && !IsTextType(type)
                && element.Elements.FirstOrDefault() is null
                && Decoded(element.Text) is not null))
            return Guess(Decoded(element.Text) ?? element.Text, baseUrl, type);
        if (element.Elements.Any()) return new(element.InnerMarkup, true, baseUrl);
        if (element.Space == "atom" || type is not null)
        {
            if (type is "html" or "text/html" or "application/xhtml+xml" or "xhtml") return new(element.Text, true, baseUrl);
            if (type is "text" or "text/plain" && mode != "escaped") return new(element.Text, false, baseUrl);
        }

        return Guess(element.Text, baseUrl, type);
    }

    /// <summary>The text of an element whose texts are HTML by definition (content:encoded).</summary>
    public static FeedText Html(XmlElement element) =>
        new(element.Elements.Any() ? element.InnerMarkup : Once(element.Text), true, BaseUrl(element));

    public static FeedText Guess(string value, string? baseUrl, string? type = null) =>
        new(Once(value), type != "text/plain" && LooksLikeHtml(value), baseUrl);

    /// <summary>HTML that was escaped twice: it has no tag, but escaped paragraphs with their ends.</summary>
    private static string Once(string value) =>
        value.Contains('<', StringComparison.Ordinal) || !EscapedEnds.Any(e => value.Contains(e, StringComparison.OrdinalIgnoreCase))
            ? value
            : System.Net.WebUtility.HtmlDecode(value);

    /// <summary>A tag with a name of HTML or a character reference.</summary>
    public static bool LooksLikeHtml(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<'
                && i + 2 < text.Length
                && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!')
                && text.IndexOf('>', i) > 0)
                return true;
            if (text[i] != '&') continue;
            var end = text.IndexOf(';', i);
            if (end > i + 1 && end - i < 12 && text[(i + 1)..end].All(c => char.IsAsciiLetterOrDigit(c) || c == '#')) return true;
        }

        return false;
    }

    /// <summary>xml:base of an element, each resolved against the next outer one.</summary>
    public static string? BaseUrl(XmlElement element)
    {
        string? inner = null;
        for (var e = element; e is not null; e = e.Parent)
        {
            if (e["xml:base"] is not { } address) continue;
            inner = inner is null ? address : WebAddress.Clean(inner, address) ?? inner;
        }

        return WebAddress.Clean(inner);
    }

    private static bool IsTextType(string type) =>
        type is "text" or "html" or "xhtml"
        || type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("xml", StringComparison.Ordinal);

    private static string? Decoded(string text)
    {
        var squeezed = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        var bytes = new byte[squeezed.Length];
        return squeezed.Length > 0 && Convert.TryFromBase64String(squeezed, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : null;
    }
}
