using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// What is told of a number, by the words that stand beside it: "received nearly 235,000 comments", "four villages had been destroyed".
/// </summary>
internal static class FigureDeeds
{
    private const int Reach = 3;

    /// <summary>
    /// The last content word before it and the first behind, words of bounds and of no matter left out; none across a comma.
    /// </summary>
    public static List<MeantWord> Of(List<Word> words, int from, int to)
    {
        var found = new List<MeantWord>(2);
        for (var i = from - 1; i >= 0 && i >= from - Reach && words[i + 1].Has(WordMarks.Joined); i--)
        {
            if (!Tells(words[i])) continue;
            found.Add(MeantWord.Of(words[i].Stem, from - i));
            break;
        }

        for (var i = to; i < words.Count && i < to + Reach && words[i].Has(WordMarks.Joined); i++)
        {
            if (!Tells(words[i])) continue;
            found.Add(MeantWord.Of(words[i].Stem, i - to + 1));
            break;
        }

        return found;
    }

    private static bool Tells(in Word word) => !word.IsFunction && !word.IsNumber && !word.Has(WordMarks.Capital)
        && !FigureWords.Measuring.Contains(word.Stem);
}
