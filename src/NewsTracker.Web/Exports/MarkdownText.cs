using System.Text;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports;

/// <summary>Text as CommonMark that reads back as the same text: what could be markup is escaped.</summary>
internal static class MarkdownText
{
    public static string Escape(string text)
    {
        var line = OneLine.Of(text);
        var escaped = new StringBuilder(line.Length + 8);
        foreach (var c in line)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '$' or '{' or '}' or '^')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// For the beginning of a line, where a hyphen, a plus, an equals sign, a colon or a number with a stop would open a list, a heading or
    /// a definition.
    /// </summary>
    public static string EscapeStart(string text)
    {
        var escaped = Escape(text);
        if (escaped.Length == 0) return escaped;
        if (escaped[0] is '-' or '+' or '=' or ':') return "\\" + escaped;
        var digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < escaped.Length && escaped[digits] is ('.' or ')') ? escaped.Insert(digits, "\\") : escaped;
    }

    /// <summary>An address of the web as an autolink, anything else as text.</summary>
    public static string Address(string url) => ShownAddress.Of(url).Href is { } href
        ? $"<{href.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>"
        : Escape(url);
}
