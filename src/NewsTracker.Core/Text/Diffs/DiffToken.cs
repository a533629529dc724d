namespace NewsTracker.Core.Text.Diffs;

/// <summary>
/// A word, a single other sign, or a paragraph break, with the white space behind it. Tokens cover the text without gaps; equal words have
/// equal ids.
/// </summary>
internal readonly record struct DiffToken(Span Span, int Id)
{
    public static List<DiffToken> Read(string text, Dictionary<string, int> words)
    {
        var tokens = new List<DiffToken>(text.Length / 6);
        for (var at = 0; at < text.Length;)
        {
            var end = WordEnd(text, at);
            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next]) && !IsBreak(text, next)) next++;
            if (end == at && next == at) next = BreakEnd(text, at);
            var word = end > at ? text[at..end] : IsBreak(text, at) ? "\n\n" : " ";
            if (!words.TryGetValue(word, out var id)) words[word] = id = words.Count;
            tokens.Add(new(new Span(at, next), id));
            at = next;
        }

        return tokens;
    }

    /// <summary>
    /// What stands between two letters (an apostrophe, a hyphen, a decimal point) belongs to their word, so that a change of it is a change
    /// of one word.
    /// </summary>
    private static int WordEnd(string text, int at)
    {
        if (char.IsWhiteSpace(text[at])) return at;
        var end = WordScanner.End(text, at, WordJoins.Apostrophes | WordJoins.Hyphens | WordJoins.Decimals | WordJoins.Initials);
        return end > at ? end : at + (WordCharacters.IsPair(text, at) ? 2 : 1);
    }

    private static bool IsBreak(string text, int at) => text[at] == '\n' && at + 1 < text.Length && text[at + 1] == '\n';

    private static int BreakEnd(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
