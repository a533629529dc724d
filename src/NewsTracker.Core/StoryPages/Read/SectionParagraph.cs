using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>
/// A section's line cut at its markers: "First claim [1]. Second claim [1][3]." A marker run ends a sentence when a stop follows it, when
/// the sentence's own stop stands before it, or at the end of the line; elsewhere it only adds its numbers. "word [1] ." is a sentence that
/// has no stop of its own.
/// </summary>
internal static class SectionParagraph
{
    /// <summary>
    /// True for a line that holds sentences with markers: what a section looks like, and an article's paragraph does not.
    /// </summary>
    public static bool Looks(string line)
    {
        for (var at = line.IndexOf('[', StringComparison.Ordinal); at > 0; at = at < line.Length ? line.IndexOf('[', at) : -1)
        {
            if (at < 12 || CitationMarker.TryRead(line, at, out var end) is null)
            {
                at++;
                continue;
            }

            if (Ends(line, at, end, out _)) return true;
            at = end; // a run is read once, however long it is
        }

        return false;
    }

    public static List<ImportedSentence> Read(string line)
    {
        var sentences = new List<ImportedSentence>();
        var text = new StringBuilder();
        var numbers = new List<int>();
        var from = 0;
        for (var at = line.IndexOf('[', 0); at >= 0; at = at >= line.Length ? -1 : line.IndexOf('[', at))
        {
            if (CitationMarker.TryRead(line, at, out var end) is not { } found)
            {
                at++;
                continue;
            }

            text.Append(line.AsSpan(from, at - from).TrimEnd());
            numbers.AddRange(found);
            from = end;
            if (Ends(line, at, end, out var behind))
            {
                text.Append(line.AsSpan(end, behind - end));
                sentences.Add(new(Stopped(text), [.. numbers]));
                text.Clear();
                numbers.Clear();
                from = behind;
            }

            at = from;
        }

        text.Append(line.AsSpan(from));
        if (Stopped(text) is { Length: > 0 } rest) sentences.Add(new(rest, [.. numbers]));
        return sentences;
    }

    /// <summary>The line that <see cref="Read"/> turns into the sentences again.</summary>
    public static string Write(IEnumerable<ImportedSentence> sentences) => string.Join(' ', sentences.Select(Write));

    private static string Write(ImportedSentence sentence)
    {
        var markers = string.Concat(sentence.Numbers.Select(n => $"[{n}]"));
        var text = sentence.Text;
        if (markers.Length == 0) return text;
        if (text.Length > 0 && PageText.IsStop(text[^1])) return $"{text[..^1]} {markers}{text[^1]}";
        return EndsItself(text, text.Length) ? $"{text} {markers}" : $"{text} {markers} .";
    }

    /// <summary>Whether the marker run [at, end) ends its sentence; <paramref name="behind"/> is where the next one may begin.</summary>
    private static bool Ends(string line, int at, int end, out int behind)
    {
        behind = end;
        while (behind < line.Length && line[behind] == ' ') behind++;
        if (behind == line.Length) return true;
        if (PageText.IsStop(line[behind]))
        {
            while (behind < line.Length && PageText.IsStop(line[behind])) behind++;
            while (behind < line.Length && (PageText.IsClosingDouble(line[behind]) || line[behind] is '’' or ')')) behind++;
            return behind == line.Length || line[behind] == ' ';
        }

        return behind > end && BeginsSentence(line[behind]) && EndsItself(line, at);
    }

    private static bool BeginsSentence(char c) => char.IsUpper(c) || char.IsAsciiDigit(c) || PageText.IsOpeningDouble(c) || c is '‘' or '(';

    /// <summary>
    /// True when the text before <paramref name="end"/> closes with a stop or a quotation, so that a marker behind it closes the sentence.
    /// </summary>
    private static bool EndsItself(string text, int end)
    {
        var last = end - 1;
        while (last > 0 && text[last] == ' ') last--;
        if (last <= 0) return false;
        return PageText.IsStop(text[last]) || PageText.IsClosingDouble(text[last]) || text[last] is '’' or ')' or ':';
    }

    private static string Stopped(StringBuilder text)
    {
        var whole = text.ToString().Trim();
        return whole.EndsWith(" .", StringComparison.Ordinal) ? whole[..^2].TrimEnd() : whole;
    }
}
