namespace NewsTracker.Core.Reading.Sniffing;

/// <summary>Tells the kind of a decoded text by what stands in it; the file's name only breaks ties.</summary>
internal static class TextKinds
{
    private const int Window = 4096;

    public static bool IsHtml(string text)
    {
        var head = Head(text);
        if (head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)) return true;
        if (head.Length == 0 || head[0] != '<') return false;
        return Contains(head, "<html") || Contains(head, "<body") || Contains(head, "<head>") || Contains(head, "<article") || Contains(head, "<div") || Contains(head, "<p>") || Contains(head, "<p ") || Contains(head, "<h1") || Contains(head, "<table") || Contains(head, "<!doctype html");
    }

    /// <summary>The document element of XML, without its prefix; null when the text is no XML.</summary>
    public static string? XmlRoot(string text)
    {
        var head = Head(text);
        for (var at = 0; at < head.Length && (at = head.IndexOf('<', at)) >= 0; at++)
        {
            if (at == 0 || char.IsWhiteSpace(head[at - 1]) || head[at - 1] is '>' or ']')
            {
                if (at + 1 < head.Length && head[at + 1] is '?' or '!')
                {
                    if (head.AsSpan(at).StartsWith("<!--") && head.IndexOf("-->", at, StringComparison.Ordinal) is > 0 and var end) at = end;
                    continue;
                }

                var stop = at + 1;
                while (stop < head.Length && (char.IsLetterOrDigit(head[stop]) || head[stop] is ':' or '_' or '-' or '.')) stop++;
                var name = head[(at + 1)..stop];
                if (name.Length > 0 && name is not "ENTITY") return name[(name.LastIndexOf(':') + 1)..];
            }
        }

        return null;
    }

    /// <summary>True for text with the marks of Markdown: front matter, headings, links, emphasis.</summary>
    public static bool IsMarkdown(string text, string name)
    {
        if (HasExtension(name, ".md", ".markdown", ".mdown", ".mkd")) return true;
        if (text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal)) return text.IndexOf("\n---", 4, StringComparison.Ordinal) is > 0 and < 4000;
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

    public static bool HasExtension(string name, params string[] extensions) => Array.Exists(extensions, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static string Head(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || Prose.Tidy.IsUnseen(text[start]))) start++;
        return text.Substring(start, Math.Min(Window, text.Length - start));
    }

    private static bool Contains(string head, string mark) => head.Contains(mark, StringComparison.OrdinalIgnoreCase);
}
