using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>A number of some of a whole that is named behind it: "four of its updates", "10 of the team's 16 games".</summary>
internal static class CountedOf
{
    /// <returns>
    /// The first word behind the whole's name that may be the noun of both; <paramref name="to"/> where the number is told otherwise.
    /// </returns>
    /// <param name="text">The article's text.</param>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="to">The word behind the number.</param>
    public static int Noun(string text, List<Word> words, int to)
    {
        if (to + 2 >= words.Count || words[to].Form != FigureUnits.OfWord || !IsBeside(text, words, to)) return to;
        var at = to + 1;
        if (!IsBeside(text, words, at)) return to;
        if (FigureWords.Wholes.Contains(words[at].Form)) at++;
        else if (!IsWhose(text, words[at])) return to;
        while (at < words.Count && IsWhose(text, words[at]) && IsBeside(text, words, at)) at++;
        if (at < words.Count && words[at].IsNumber && IsBeside(text, words, at)) at++;
        return at < words.Count && IsBeside(text, words, at) ? at : to;
    }

    /// <summary>The number is that of the whole: "the team's 16 games" of which something is told of ten.</summary>
    public static bool IsWhole(string text, List<Word> words, int from)
    {
        var at = from;
        while (at > 0 && IsBeside(text, words, at) && IsWhose(text, words[at - 1])) at--;
        if (at > 0 && IsBeside(text, words, at) && FigureWords.Wholes.Contains(words[at - 1].Form)) at--;
        return at < from && at > 1 && words[at - 1].Form == FigureUnits.OfWord && words[at - 2].IsNumber;
    }

    /// <summary>A name, or a noun with the mark of a possessive.</summary>
    private static bool IsWhose(string text, in Word word) =>
        word.Has(WordMarks.Capital) || Possessive.Is(word.Span.In(text));

    /// <summary>Nothing but space and the mark of a possessive stands before a word.</summary>
    private static bool IsBeside(string text, List<Word> words, int at) =>
        text.AsSpan(words[at - 1].Span.End..words[at].Span.Start).Trim(" '’") is "";
}
