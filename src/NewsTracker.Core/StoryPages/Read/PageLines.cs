using System.Text;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>
/// Cuts a saved page into lines that hold something: white space runs become one blank, invisible marks go, blank lines are dropped.
/// </summary>
internal static class PageLines
{
    public static List<string> Of(string text)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\f' or '\v' or '\u2028' or '\u2029' or '\u0085') Flush(line, lines);
            else if (char.IsWhiteSpace(c)) Blank(line);
            else if (char.IsSurrogate(c) && !IsPaired(text, i)) line.Append('\uFFFD');
            else if (!IsInvisible(c)) line.Append(c);
        }

        Flush(line, lines);
        return lines;
    }

    /// <summary>One line of a value that is to be written: what <see cref="Of"/> makes of it, line breaks becoming blanks.</summary>
    public static string Fold(string? text) => text is null ? "" : string.Join(' ', Of(text));

    private static void Blank(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
    }

    private static void Flush(StringBuilder line, List<string> lines)
    {
        if (line.Length > 0 && line[^1] == ' ') line.Length--;
        if (line.Length > 0) lines.Add(line.ToString());
        line.Clear();
    }

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\0';
}
