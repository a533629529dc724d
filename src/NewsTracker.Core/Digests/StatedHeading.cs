namespace NewsTracker.Core.Digests;

/// <summary>Cuts "Heading First sentence of the section" into its two parts.</summary>
internal static class StatedHeading
{
    /// <summary>The heading and the sentence; an empty heading when no place looks like a border.</summary>
    public static (string Heading, string Sentence) Split(string text)
    {
        var words = StatedWord.Of(text);
        var best = -1;
        var bestScore = double.NegativeInfinity;
        for (var i = 2; i < words.Count - 2 && i <= StatedHeadingOptions.Default.MostWords; i++)
        {
            if (!StatedHeadingFeatures.MayBegin(words, i)) continue;
            var score = StatedHeadingFeatures.Score(words, i, StatedHeadingOptions.Default);
            if (score <= bestScore) continue;
            (best, bestScore) = (i, score);
        }

        if (best < 0) return ("", text);
        return (text[..words[best - 1].End], text[words[best].Start..]);
    }
}
