using System.Text;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>
/// Mends what is most often wrong with JSON that a template wrote: raw line breaks and tabs inside strings, and escapes that JSON does not
/// know.
/// </summary>
internal static class JsonRepair
{
    public static string Repair(string text)
    {
        var output = new StringBuilder(text.Length);
        var inside = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!inside)
            {
                inside = c == '"';
                output.Append(c);
            }
            else if (c == '\\' && i + 1 < text.Length)
            {
                var next = text[++i];
                if ("\"\\/bfnrtu".Contains(next, StringComparison.Ordinal)) output.Append('\\').Append(next);
                else output.Append(next);
            }
            else if (c < ' ')
            {
                output.Append(' ');
            }
            else
            {
                if (c == '"') inside = false;
                output.Append(c);
            }
        }

        return output.ToString();
    }
}
