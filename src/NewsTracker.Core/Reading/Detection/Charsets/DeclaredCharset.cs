namespace NewsTracker.Core.Reading.Detection.Charsets;

/// <summary>
/// Finds the charset that a file declares in its first bytes: `encoding="…"` of an XML declaration, `charset=…` of an HTML meta element or
/// a MIME header, or `coding: …` of a text editor. Only the first 4096 bytes are looked at (HTML asks for 1024; real pages are looser).
/// </summary>
internal static class DeclaredCharset
{
    private const int Window = 4096;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Window)]);
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf("?>", StringComparison.Ordinal);
            if (end > 0 && After(head[..end], "encoding") is { } xml) return xml;
        }

        for (var at = 0; (at = head.IndexOf("charset", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 7)
            if (After(head[at..], "charset") is { } meta) return meta;
        return null;
    }

    /// <summary>The value behind <paramref name="key"/>, an equals sign and optional quotation marks.</summary>
    private static string? After(string text, string key)
    {
        var i = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (i < 0) return null;
        i += key.Length;
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        if (i >= text.Length || text[i] != '=') return null;
        i++;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '\'')) i++;
        var start = i;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_' or ':' or '.' or '+')) i++;
        return i > start ? text[start..i] : null;
    }
}
