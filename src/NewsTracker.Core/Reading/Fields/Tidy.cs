using System.Text;
using NewsTracker.Core.Reading.Detection;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Makes a stretch of text fit to be stored: white space becomes single spaces, and characters that are not seen or that turn the direction
/// of what follows (controls, zero-width spaces, soft hyphens, bidirectional overrides) are left out. Joiners stay: emoji and several
/// scripts need them.
/// </summary>
internal static class Tidy
{
    /// <summary>What is meant by C1 controls in text of the web: the characters of windows-1252 at these places.</summary>
    private const string Windows = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    public static string Line(ReadOnlySpan<char> text)
    {
        var tidy = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c == '\u2800')
            {
                gap = tidy.Length > 0;
                continue;
            }

            if (c is >= '\u0080' and <= '\u009F' && Windows[c - '\u0080'] is var meant and not '\0')
            {
                if (gap) tidy.Append(' ');
                gap = false;
                tidy.Append(meant);
                continue;
            }

            if (UnseenCharacters.Contains(c)) continue;
            if (gap) tidy.Append(' ');
            gap = false;
            tidy.Append(c);
        }

        return tidy.ToString();
    }
}
