namespace NewsTracker.Core.Reading.Formats.Plain;

/// <summary>The mark of a list item at the start of a line: a bullet or a dash with a space.</summary>
internal static class ListMark
{
    /// <summary>Length of the mark with its space, 0 when the line has none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] is not ('-' or '*' or '•' or '·' or '‣' or '▪' or '●' or '◦' or '–')) return 0;
        var space = 1;
        while (space < line.Length && char.IsWhiteSpace(line[space])) space++;
        return space is > 1 and <= 4 && space < line.Length ? space : 0;
    }
}
