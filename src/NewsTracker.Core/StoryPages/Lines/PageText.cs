using System.Text;

namespace NewsTracker.Core.StoryPages.Lines;

/// <summary>Comparing words of one page that were typed by different hands.</summary>
internal static class PageText
{
    /// <summary>
    /// A key under which equal titles are equal: case, white space, hyphens and dashes, kinds of quotation marks and a final stop do not count.
    /// For comparing only, never shown.
    /// </summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
            }
            else if (IsDash(c)) key.Append('-');
            else if (IsSingleQuote(c)) key.Append('\'');
            else if (IsDoubleQuote(c)) key.Append('"');
            else key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString().TrimEnd(' ', '.');
    }

    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    public static bool IsSingleQuote(char c) => c is '\'' or (>= '\u2018' and <= '\u201B') or '\u2032' or '\u02BC';

    public static bool IsDoubleQuote(char c) => c is '"' or (>= '\u201C' and <= '\u201F') or '\u2033' or '\u00AB' or '\u00BB';

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

    /// <summary>The index of the mark that closes the quotation opened at <paramref name="open"/>, nested ones skipped; -1 when it stays open.</summary>
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
