using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Assertions.Voices;

/// <summary>
/// A writer's own words: outside quotation marks, and none that the fact itself gives; or those that he quotes.
/// </summary>
internal static class OwnWords
{
    /// <summary>The forms of the first words of a text that are its writer's.</summary>
    public static List<ulong> Of(string text, List<Word> words, int max) => Read(text, words, max, quoted: false);

    /// <summary>The forms of those that it quotes.</summary>
    public static List<ulong> Quoted(string text, List<Word> words, int max) => Read(text, words, max, quoted: true);

    private static List<ulong> Read(string text, List<Word> words, int max, bool quoted)
    {
        var own = new List<ulong>();
        var (at, inside) = (0, false);
        foreach (var word in words.Take(max))
        {
            for (; at < word.Span.Start; at++)
            {
                if (text[at] == '“') inside = true;
                else if (text[at] == '”') inside = false;
                else if (text[at] == '"') inside = !inside;
            }

            if (inside == quoted && !IsGiven(word)) own.Add(word.Form);
        }

        return own;
    }

    /// <summary>Part of a name or of a date, or a number.</summary>
    private static bool IsGiven(Word word) =>
        word.IsNumber || (word.Has(WordMarks.Capital) && !word.Has(WordMarks.Opens) && !word.Has(WordMarks.AllCapitals));
}
