using System.Text;

namespace NewsTracker.Web.Words;

/// <summary>Text for formats whose values have no line breaks: runs of white space become one space, control characters go.</summary>
internal static class OneLine
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) gap = line.Length > 0;
            else if (!Rune.IsControl(rune))
            {
                if (gap) line.Append(' ');
                gap = false;
                line.Append(rune.ToString());
            }
        }

        return line.ToString();
    }
}
