namespace NewsTracker.Core.StoryPages.Headings;

/// <summary>
/// Cuts "Heading First sentence of the section" into its two parts: of all words that may begin a sentence the one whose cues weigh most
/// (a conditional logit over the places of a line; McFadden 1974).
/// </summary>
internal static class StatedHeading
{
    private const int LeastHeadingWords = 2;
    private const int LeastSentenceWords = 3;

    /// <summary>The heading and the sentence; an empty heading when no place may be a border.</summary>
    public static (string Heading, string Sentence) Split(string text, StatedHeadingContext context)
    {
        var words = StatedWord.Of(text);
        var weights = context.TitleCase ? StatedHeadingOptions.Default.TitleCase : StatedHeadingOptions.Default.SentenceCase;
        var (best, most) = (-1, double.NegativeInfinity);
        foreach (var i in Places(words, StatedHeadingOptions.Default.MostWords))
        {
            var cues = StatedHeadingFeatures.Of(words, i, context);
            var weight = 0.0;
            for (var k = 0; k < cues.Length; k++) weight += cues[k] * weights[k];
            if (weight > most) (best, most) = (i, weight);
        }

        return best < 0 ? ("", text) : (text[..words[best - 1].End], text[words[best].Start..]);
    }

    /// <summary>The words of a line that may be its first sentence's first.</summary>
    public static IEnumerable<int> Places(IReadOnlyList<StatedWord> words, int mostWords)
    {
        for (var i = LeastHeadingWords; i <= words.Count - LeastSentenceWords && i <= mostWords; i++)
        {
            if (StatedHeadingFeatures.MayBegin(words, i)) yield return i;
        }
    }
}
