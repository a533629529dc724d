using NewsTracker.Core.StoryPages.Lines;

namespace NewsTracker.Core.StoryPages.Headings;

/// <summary>
/// Cuts "Heading First sentence of the section" into its two parts: of all words that may begin a sentence the one whose cues weigh most
/// (a conditional logit over the places of a line; McFadden 1974).
/// </summary>
internal static class HeadingSplitter
{
    private const int MinHeadingWords = 2;
    private const int MinSentenceWords = 3;

    /// <summary>The heading and the sentence; an empty heading when no place may be a border.</summary>
    public static (string Heading, string Sentence) Split(string text, HeadingContext context)
    {
        var words = LineWord.Of(text);
        var weights = context.TitleCase ? HeadingOptions.Default.TitleCase : HeadingOptions.Default.SentenceCase;
        var (best, most) = (-1, double.NegativeInfinity);
        foreach (var i in Places(words, HeadingOptions.Default.MaxWords))
        {
            var weight = weights.Of(HeadingFeatures.Of(words, i, context));
            if (weight > most) (best, most) = (i, weight);
        }

        return best < 0 ? ("", text) : (text[..words[best - 1].End], text[words[best].Start..]);
    }

    /// <summary>The words of a line that may be its first sentence's first.</summary>
    public static IEnumerable<int> Places(IReadOnlyList<LineWord> words, int maxWords)
    {
        for (var i = MinHeadingWords; i <= words.Count - MinSentenceWords && i <= maxWords; i++)
        {
            if (HeadingFeatures.MayBegin(words, i)) yield return i;
        }
    }
}
