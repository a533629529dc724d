using System.Buffers;
using NewsTracker.Core.Reading.Detection;

namespace NewsTracker.Core.Reading.Formats.Plain;

/// <summary>
/// One line of a text file: its place without outer white space, and how far it is indented. An empty line has an empty place.
/// </summary>
internal readonly record struct TextLine(int Start, int End, int Indent)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    public bool IsEmpty => Start == End;

    public int Length => End - Start;

    /// <summary>All lines of a text, ended by LF, CR, CRLF, NEL, form feed or the line and paragraph separators of Unicode.</summary>
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        for (var i = 0; i <= text.Length;)
        {
            var stop = text.AsSpan(i).IndexOfAny(Ends);
            var end = stop < 0 ? text.Length : i + stop;
            lines.Add(Trim(text, i, end));
            if (stop < 0) break;
            i = end + 1;
            if (text[end] == '\r' && i < text.Length && text[i] == '\n') i++;
        }

        return lines;
    }

    /// <summary>
    /// Length of the mark of a list item at the start of a line, a bullet or a dash with its space, 0 when the line has none.
    /// </summary>
    public static int MarkLength(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] is not ('-' or '*' or '•' or '·' or '‣' or '▪' or '●' or '◦' or '–')) return 0;
        var space = 1;
        while (space < line.Length && char.IsWhiteSpace(line[space])) space++;
        return space is > 1 and <= 4 && space < line.Length ? space : 0;
    }

    private static TextLine Trim(string text, int start, int end)
    {
        var from = start;
        while (from < end && IsOuter(text[from])) from++;
        while (end > from && IsOuter(text[end - 1])) end--;
        return new(from, end, from - start);
    }

    private static bool IsOuter(char c) => char.IsWhiteSpace(c) || UnseenCharacters.Contains(c);
}
