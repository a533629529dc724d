using System.Text;

namespace NewsTracker.Web.Exports.Timelines;

/// <summary>
/// Content lines of iCalendar (RFC 5545 section 3.1): escaped, folded at 75 octets without cutting a letter, ended by CR LF.
/// </summary>
internal static class IcsText
{
    private const int LineOctets = 75;

    public static void Line(StringBuilder text, string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    /// <summary>
    /// A TEXT value (section 3.3.11): backslash, comma, semicolon and line break escaped, other control characters left out.
    /// </summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var rune in value.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n') escaped.Append("\\n");
            else if (rune.Value is '\\' or ';' or ',') escaped.Append('\\').Append((char)rune.Value);
            else if (rune.Value == '\t') escaped.Append(' ');
            else if (!Rune.IsControl(rune)) escaped.Append(rune.ToString());
        }

        return escaped.ToString();
    }
}
