using System.Net;
using System.Text;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Feeds;

/// <summary>The words of a line of HTML (a headline): tags fall away, with what scripts and styles hold; references are resolved.</summary>
internal static class InlineHtml
{
    public static string Text(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            var open = html.IndexOf('<', i);
            if (open < 0 || open + 1 >= html.Length) open = html.Length;
            text.Append(html.AsSpan(i, open - i));
            if (open == html.Length) break;
            var tag = char.IsAsciiLetter(html[open + 1]) || html[open + 1] is '/' or '!' or '?';
            var close = tag ? html.IndexOf('>', open) : -1;
            if (close < 0)
            {
                text.Append('<');
                i = open + 1;
                continue;
            }

            i = close + 1;
            if (Opens(html, open, "br")
                || Opens(html, open, "p")
                || Opens(html, open, "/p")
                || Opens(html, open, "div")
                || Opens(html, open, "/div"))
                text.Append(' ');
            foreach (var hidden in new[] { "script", "style" })
                if (Opens(html, open, hidden))
                    i = html.IndexOf("</" + hidden, i, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : html.Length;
        }

        return Tidy.Line(WebUtility.HtmlDecode(text.ToString()));
    }

    private static bool Opens(string html, int at, string name) =>
        html.AsSpan(at + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && at + 1 + name.Length < html.Length
        && !char.IsAsciiLetterOrDigit(html[at + 1 + name.Length]);
}
