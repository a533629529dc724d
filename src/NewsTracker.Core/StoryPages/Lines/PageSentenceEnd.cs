using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.StoryPages.Lines;

/// <summary>
/// Finds sentence ends inside a stretch of a story page that carries no citation marker. Markers end sentences there; this cuts only where
/// a stop is beyond doubt.
/// </summary>
internal static class PageSentenceEnd
{
    private const int MinWords = 3;

    /// <summary>The pieces of the text, trimmed, in order. Never empty for a text that is not.</summary>
    public static List<string> Split(string text)
    {
        var pieces = new List<string>();
        var from = 0;
        var closings = PageText.Closings(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (closings.TryGetValue(i, out var close))
            {
                // A quotation is not cut; its last stop may end the sentence.
                i = close - 1;
                if (!PageText.IsStop(text[i])) continue;
            }

            if (!PageText.IsStop(text[i])) continue;
            var end = i + 1;
            while (end < text.Length && (PageText.IsClosingDouble(text[end]) || text[end] is '’' or ')')) end++;
            if (!Divides(text, from, i, end)) continue;
            pieces.Add(text[from..end].Trim());
            from = end;
            i = end - 1;
        }

        if (from < text.Length && text[from..].Trim() is { Length: > 0 } rest) pieces.Add(rest);
        return pieces;
    }

    /// <summary>True for the stop of "U.S.", "J." and "Gen.".</summary>
    public static bool IsAbbreviation(string text, int stop)
    {
        if (text[stop] != '.') return false;
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text[start..stop];
        return word.Length == 1
            ? char.IsUpper(word[0])
            : word.Contains('.', StringComparison.Ordinal) || Abbreviations.NeverEnds(word) || Abbreviations.CanEnd(word);
    }

    private static bool Divides(string text, int from, int stop, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ') return false;
        var next = text[end + 1];
        if (!char.IsUpper(next) && !PageText.IsOpeningDouble(next) && next != '‘') return false;
        if (IsAbbreviation(text, stop)) return false;
        return Words(text.AsSpan(from, stop - from)) >= MinWords && Words(text.AsSpan(end)) >= MinWords;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length && words < MinWords; i++)
        {
            if (text[i] != ' ' && (i == 0 || text[i - 1] == ' ')) words++;
        }

        return words;
    }
}
