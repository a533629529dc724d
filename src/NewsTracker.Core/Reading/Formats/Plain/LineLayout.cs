using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Formats.Plain;

/// <summary>
/// A paragraph of a text file: its place from the first line's start to the last line's end, and whether a blank line follows.
/// </summary>
internal readonly record struct TextParagraph(Span Span, bool Spaced);

/// <summary>
/// Finds the paragraphs of a text file. A text is hard-wrapped when most lines are followed by one whose first word would not have fitted
/// into the text's width; then such lines are joined. Else each line is a paragraph.
/// </summary>
internal static class LineLayout
{
    private const int WidestWrap = 110;
    private const int NarrowestWrap = 30;

    public static List<TextParagraph> Of(string text)
    {
        var lines = TextLine.Of(text);
        var width = WrapWidth(text, lines);
        var paragraphs = new List<TextParagraph>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsEmpty) continue;
            var last = i;
            while (width > 0 && last + 1 < lines.Count && Continues(text, lines[last], lines[last + 1], width)) last++;
            paragraphs.Add(new(new Span(lines[i].Start, lines[last].End), last + 1 >= lines.Count || lines[last + 1].IsEmpty));
            i = last;
        }

        return paragraphs;
    }

    /// <summary>The width a text was wrapped to, 0 when its lines are paragraphs.</summary>
    private static int WrapWidth(string text, List<TextLine> lines)
    {
        int width = 0, over = 0, count = 0;
        foreach (var line in lines)
        {
            if (line.IsEmpty) continue;
            count++;
            if (line.Indent + line.Length > WidestWrap) over++;
            else width = Math.Max(width, line.Indent + line.Length);
        }

        if (width < NarrowestWrap || over > count / 20) return 0;
        int full = 0, pairs = 0, sentences = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsEmpty || lines[i + 1].IsEmpty) continue;
            pairs++;
            if (!IsFull(text, lines[i], lines[i + 1], width)) continue;
            full++;
            if (Wording.EndsSentence(text[lines[i].Start..lines[i].End])) sentences++;
        }

        return full >= 2 && full * 2 >= pairs && sentences * 2 < full ? width : 0;
    }

    private static bool Continues(string text, TextLine line, TextLine next, int width)
    {
        if (next.IsEmpty
            || TextLine.MarkLength(text.AsSpan(next.Start, next.Length)) > 0
            || next.Indent > line.Indent + 1 && char.IsUpper(text[next.Start]) && !IsFull(text, line, next, width))
            return false;
        if (HeaderLines.Is(text[line.Start..line.End]) || HeaderLines.Is(text[next.Start..next.End])) return false;
        if (IsFull(text, line, next, width)) return true;
        return line.Length > width / 2 && (char.IsLower(text[next.Start]) || !Wording.EndsSentence(text[line.Start..line.End]));
    }

    /// <summary>
    /// True when the next line's first word would not have fitted behind this line; a ragged margin of a tenth is allowed.
    /// </summary>
    private static bool IsFull(string text, TextLine line, TextLine next, int width)
    {
        var word = next.Start;
        while (word < next.End && !char.IsWhiteSpace(text[word])) word++;
        return line.Indent + line.Length + 1 + (word - next.Start) > width - width / 10;
    }
}
