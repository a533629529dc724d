namespace NewsTracker.Core.Reading.Detection;

/// <summary>Determines the kind of a decoded text from its content; the file's name only breaks ties.</summary>
internal static class TextKinds
{
    private const int Window = 4096;

    public static bool IsHtml(string text)
    {
        var head = Head(text);
        if (head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return true;
        if (head.Length == 0 || head[0] != '<') return false;
        return Contains(head, "<html") || Contains(head, "<body") || Contains(head, "<head>") || Contains(head, "<article")
            || Contains(head, "<div") || Contains(head, "<p>") || Contains(head, "<p ") || Contains(head, "<h1") || Contains(head, "<table")
            || Contains(head, "<!doctype html");
    }

    /// <summary>True for a text document of OpenDocument in one XML file.</summary>
    public static bool IsOpenDocument(string text) =>
        text.AsSpan(0, Math.Min(text.Length, Window)).Contains("opendocument", StringComparison.Ordinal);

    /// <summary>True when the text begins as a JSON object or array does.</summary>
    public static bool IsJson(string text, string name)
    {
        var head = Head(text).AsSpan();
        if (head.Length < 2 || head[0] is not ('{' or '[')) return false;
        var next = head[1..].TrimStart();
        if (head[0] == '{' && next is ['"', ..]) return true;
        return HasExtension(name, ".json") || (head[0] == '[' && next is ['{' or '[', ..]) || next is ['}' or ']'];
    }

    /// <summary>
    /// The document element of XML without its prefix, behind declarations, comments and a document type; null when the text is no XML.
    /// </summary>
    public static string? XmlRoot(string text)
    {
        var at = text.Length - text.AsSpan().TrimStart(" \t\r\n\uFEFF\0\u000B").Length;
        while (at + 1 < text.Length && text[at] == '<')
        {
            if (text[at + 1] == '?') at = Past(text, "?>", at);
            else if (text.AsSpan(at).StartsWith("<!--")) at = Past(text, "-->", at);
            else if (text[at + 1] == '!') at = PastDoctype(text, at);
            else return Name(text, at + 1);
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        }

        return null;
    }

    private static string? Name(string text, int start)
    {
        var stop = start;
        while (stop < text.Length && stop - start < 100 && (char.IsLetterOrDigit(text[stop]) || text[stop] is ':' or '_' or '-' or '.'))
            stop++;
        var name = text[start..stop];
        return name.Length > 0 ? name[(name.LastIndexOf(':') + 1)..] : null;
    }

    private static int Past(string text, string mark, int at) =>
        text.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : text.Length;

    private static int PastDoctype(string text, int at)
    {
        var close = text.IndexOf('>', at);
        var bracket = text.IndexOf('[', at);
        if (close >= 0 && (bracket < 0 || bracket > close)) return close + 1;
        var end = bracket < 0 ? -1 : text.IndexOf(']', bracket);
        return end < 0 ? text.Length : Past(text, ">", end);
    }

    /// <summary>True for text with the marks of Markdown: front matter, headings, links, emphasis.</summary>
    public static bool IsMarkdown(string text, string name)
    {
        if (HasExtension(name, ".md", ".markdown", ".mdown", ".mkd")) return true;
        if (text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal))
            return text.IndexOf("\n---", 4, StringComparison.Ordinal) is > 0 and < 4000;
        var head = text.Length > 4 * Window ? text[..(4 * Window)] : text;
        int headings = 0, links = 0;
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            var marks = 0;
            while (marks < line.Length && line[marks] == '#') marks++;
            if (marks is >= 1 and <= 6 && line.Length > marks + 2 && line[marks] == ' ') headings++;
        }

        for (var at = 0; (at = head.IndexOf("](", at, StringComparison.Ordinal)) >= 0; at += 2)
            if (head.AsSpan(at + 2).StartsWith("http")) links++;
        return headings + links >= 2 || (headings == 1 && head.TrimStart().StartsWith('#'));
    }

    public static bool HasExtension(string name, params string[] extensions) =>
        Array.Exists(extensions, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static string Head(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || UnseenCharacters.Contains(text[start]))) start++;
        return text.Substring(start, Math.Min(Window, text.Length - start));
    }

    private static bool Contains(string head, string mark) => head.Contains(mark, StringComparison.OrdinalIgnoreCase);
}
