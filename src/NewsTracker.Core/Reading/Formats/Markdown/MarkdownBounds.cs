namespace NewsTracker.Core.Reading.Formats.Markdown;

/// <summary>What of Markdown is bounded before it is parsed: its parser takes quadratic time or memory on such input.</summary>
internal static class MarkdownBounds
{
    private const int MaxDepth = 64;
    private const int MaxBars = 20_000;
    private const int MaxOpeners = 20_000;
    private const int MaxDefinitions = 5_000;
    private const int MaxParagraph = 500_000;

    /// <summary>The bound that a text passes, in words; null when it stays within all.</summary>
    public static string? Passed(string text)
    {
        int bars = 0, openers = 0, definitions = 0, paragraph = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var depth = 0;
            var indent = 0;
            foreach (var c in line)
            {
                if (c is '>') depth++;
                else if (c is ' ' or '\t') indent += c == '\t' ? 4 : 1;
                else break;
            }

            if (depth > MaxDepth || indent > 4 * MaxDepth) return "block quotes or lists nested more than 64 deep";
            paragraph = line.IsWhiteSpace() ? 0 : paragraph + line.Length;
            if (paragraph > MaxParagraph) return "a paragraph of more than 500,000 characters";
            bars += line.Count('|');
            openers += line.Count('[') + line.Count('*') + line.Count('_') + line.Count('`') + line.Count('<');
            if (line.StartsWith("[") && line.IndexOf("]:") > 0) definitions++;
        }

        if (bars > MaxBars) return "tables of more than 20,000 cells";
        if (definitions > MaxDefinitions) return "more than 5,000 link definitions";
        return openers > MaxOpeners ? "more than 20,000 marks of emphasis, code and links" : null;
    }
}
