namespace NewsTracker.Core.StoryPages.Lines;

/// <summary>The stops and quotation marks of a story page.</summary>
internal static class PageText
{
    public static bool IsStop(char c) => c is '.' or '!' or '?' or '\u2026';

    public static bool IsOpeningDouble(char c) => c is '"' or '\u201C' or '\u201E' or '\u00AB';

    public static bool IsClosingDouble(char c) => c is '"' or '\u201D' or '\u00BB';

    /// <summary>For each “ that is closed, where: as <see cref="Closing"/>, for all of them in one pass.</summary>
    public static Dictionary<int, int> Closings(string text)
    {
        var closings = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\u201C' or '\u201E') open.Push(i);
            else if (text[i] == '\u201D' && open.TryPop(out var from) && text[from] == '\u201C') closings[from] = i;
        }

        return closings;
    }

    /// <summary>
    /// The index of the mark that closes the quotation opened at <paramref name="open"/>, nested ones skipped; -1 when it stays open.
    /// </summary>
    public static int Closing(string text, int open)
    {
        if (text[open] == '"') return text.IndexOf('"', open + 1);
        var (opening, closing) = text[open] == '\u00AB' ? ('\u00AB', '\u00BB') : ('\u201C', '\u201D');
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == opening || text[i] == '\u201E') depth++;
            else if (text[i] == closing && --depth == 0) return i;
        }

        return -1;
    }
}
