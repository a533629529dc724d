using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Finds the sub-heads of a text without markup. A short line that is no sentence, above running text, is one. A short sentence with a
/// final stop is one only in a text of long paragraphs that has other sub-heads.
/// </summary>
internal static class SubHeads
{
    private const int MaxWords = 14;
    private const int MaxLength = 110;
    private const int LongRun = 3;
    private const int LongParagraph = 35;

    private static readonly HashSet<string> Leaners = new(StringComparer.OrdinalIgnoreCase)
    {
        "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "his", "her", "its", "their", "but", "and", "or",
        "so", "yet", "still", "however", "meanwhile", "then", "there", "here", "also", "instead",
    };

    public static void Mark(List<Piece> pieces)
    {
        var words = pieces.ConvertAll(p => Wording.Words(p.Text));
        var heads = new bool[pieces.Count];
        for (var i = 0; i < pieces.Count; i++) heads[i] = pieces[i].Kind == BlockKind.Paragraph && IsHeadLine(pieces, words, i);
        DropRuns(heads);
        for (var i = 0; i < heads.Length; i++)
            if (heads[i] && !LeadsToText(pieces, heads, i)) heads[i] = false;
        if (Array.IndexOf(heads, true) >= 0) AddSentenceHeads(pieces, words, heads);
        for (var i = 0; i < heads.Length; i++)
            if (heads[i]) pieces[i] = pieces[i] with { Kind = BlockKind.Heading, Level = 2 };
    }

    /// <summary>
    /// Tells a headline from a first sub-head. A text that runs on without blank lines, under two or more further sub-heads, and whose
    /// first line is no longer than they are, has no headline of its own: the line serves as one and is marked derived.
    /// </summary>
    public static bool IsOpening(string first, bool spaced, IReadOnlyList<Piece> pieces)
    {
        if (spaced) return false;
        var heads = pieces.Where(p => p.Kind == BlockKind.Heading).ToList();
        return heads.Count >= 2 && heads.All(h => !h.Spaced) && Wording.Words(first) <= heads.Max(h => Wording.Words(h.Text));
    }

    private static bool IsHeadLine(List<Piece> pieces, List<int> words, int i)
    {
        var text = pieces[i].Text;
        if (words[i] > MaxWords || text.Length > MaxLength || i + 1 >= pieces.Count) return false;
        var last = Wording.LastMark(text);
        if (Wording.EndsWithStop(text) || last is ',' or ';' or ':' or '—' or '-' || char.IsLower(text[0]) || !text.Any(char.IsLetter))
            return false;
        if (text[0] is '“' or '"' or '«' && text[^1] is '”' or '"' or '»') return false;
        if (Wording.EndsSentence(text)) return Wording.IsSingleSentence(text) && (i == 0 || words[i - 1] >= 20) && words[i + 1] >= 20;
        return true;
    }

    /// <summary>Three or more short lines in a row are a list, a table or a poem.</summary>
    private static void DropRuns(bool[] heads)
    {
        for (int i = 0, end; i < heads.Length; i = end)
        {
            end = i + 1;
            if (!heads[i]) continue;
            while (end < heads.Length && heads[end]) end++;
            if (end - i >= LongRun) Array.Fill(heads, false, i, end - i);
        }
    }

    private static bool LeadsToText(List<Piece> pieces, bool[] heads, int i)
    {
        var next = heads[i + 1] ? i + 2 : i + 1;
        if (next >= pieces.Count) return false;
        var text = pieces[next].Text;
        return pieces[next].Kind != BlockKind.Paragraph
            || Wording.EndsSentence(text)
            || Wording.LastMark(text) == ':'
            || Wording.Words(text) > MaxWords;
    }

    private static void AddSentenceHeads(List<Piece> pieces, List<int> words, bool[] heads)
    {
        var found = new List<int>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (heads[i] || pieces[i].Kind != BlockKind.Paragraph || words[i] >= LongParagraph) continue;
            var head = i > 0
                && i + 1 < pieces.Count
                && words[i] is >= 4 and <= MaxWords
                && words[i - 1] >= LongParagraph
                && words[i + 1] >= LongParagraph
                && IsSentenceHead(pieces[i].Text);
            if (!head) return; // short paragraphs are this text's habit
            found.Add(i);
        }

        if (found.Count <= 1 + heads.Count(h => h)) found.ForEach(i => heads[i] = true);
    }

    private static bool IsSentenceHead(string text) =>
        Wording.EndsWithStop(text)
        && Wording.IsSingleSentence(text)
        && char.IsUpper(text[0])
        && !text.AsSpan().ContainsAny("“”\"«»")
        && !Leaners.Contains(text[..Math.Max(1, text.IndexOf(' ', StringComparison.Ordinal))]);
}
