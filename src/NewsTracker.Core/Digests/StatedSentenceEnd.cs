namespace NewsTracker.Core.Digests;

/// <summary>
/// Finds sentence ends inside a stretch of a story page that carries no citation marker. Markers end sentences there; this cuts only where a stop is beyond doubt.
/// </summary>
internal static class StatedSentenceEnd
{
    private const int LeastWords = 3;

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "st", "gen", "gov", "sen", "rep", "col", "maj", "capt", "lt", "sgt", "prof", "rev", "hon", "jr", "sr", "vs", "no", "fig", "approx", "dept",
        "inc", "ltd", "co", "corp", "bros", "etc", "al", "messrs", "supt", "insp", "adm", "cmdr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct",
        "nov", "dec", "mt", "ft", "ave", "blvd", "calif", "mass", "penn", "minn", "wash", "conn", "tenn", "colo",
    };

    /// <summary>The pieces of the text, trimmed, in order. Never empty for a text that is not.</summary>
    public static List<string> Split(string text)
    {
        var pieces = new List<string>();
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!StatedText.IsStop(text[i])) continue;
            var end = i + 1;
            while (end < text.Length && (StatedText.IsClosingDouble(text[end]) || text[end] is '’' or ')')) end++;
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
        return word.Length == 1 ? char.IsUpper(word[0]) : word.Contains('.', StringComparison.Ordinal) || Abbreviations.Contains(word);
    }

    private static bool Divides(string text, int from, int stop, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ') return false;
        var next = text[end + 1];
        if (!char.IsUpper(next) && !StatedText.IsOpeningDouble(next) && next != '‘') return false;
        if (IsAbbreviation(text, stop)) return false;
        return Words(text.AsSpan(from, stop - from)) >= LeastWords && Words(text.AsSpan(end)) >= LeastWords;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length && words < LeastWords; i++)
        {
            if (text[i] != ' ' && (i == 0 || text[i - 1] == ' ')) words++;
        }

        return words;
    }
}
