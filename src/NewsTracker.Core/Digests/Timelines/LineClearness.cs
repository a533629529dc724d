using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// How likely a line of a timeline is understood by somebody who reads nothing else. The judgement of its grammar alone says little: a
/// short sentence from deep in a text hangs, whatever its words; one that says what the article's headline and first sentence say does not.
/// </summary>
internal static class LineClearness
{
    /// <param name="voice">The article.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="added">What stands in brackets in it.</param>
    /// <param name="unknown">People in it of whom nothing says who they are.</param>
    /// <param name="weights">The weights.</param>
    /// <returns>From 0 to 1; 1 for a sentence that nothing has judged.</returns>
    public static double Of(
        IndependentArticle voice, SentenceFeatures sentence, SentenceAdditions added, int unknown, ClearnessWeights weights)
    {
        if (sentence.Assertion is not { } told) return 1;
        var alone = Math.Clamp(added.StandsAlone(told, sentence), 0.02, 0.995);
        var title = voice.Features.TitleTerms;
        var lead = voice.Features.Sentences[0].Terms;
        var inTitle = sentence.Terms.Count(t => Array.IndexOf(title, t) >= 0);
        var known = sentence.Terms.Count(t => Array.IndexOf(title, t) >= 0 || Array.BinarySearch(lead, t) >= 0);
        var sum = weights.Base
            + (weights.Alone * Math.Log(alone / (1 - alone)))
            + (sentence.Order == 0 ? weights.First : 0)
            + (weights.Title * inTitle / Math.Max(1, title.Length))
            + (weights.Known * known / Math.Max(1, sentence.Terms.Length))
            + (weights.Words * Math.Log(Math.Clamp(sentence.WordCount, 4, MaxWords)))
            - (weights.OpenNouns * OpenNouns.Of(voice, sentence, follows: false).Count)
            - (weights.Unknown * unknown);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>More words than these explain nothing more.</summary>
    private const int MaxWords = 45;
}

/// <summary>
/// The weights of <see cref="LineClearness"/>: a logistic regression on 328 lines of short timelines of three draws that two readers judged
/// by themselves (29 November 2026; 29 % not understood), by stories in 8 folds: area under the curve .747, of the grammar's judgement
/// alone .671; of the clearest 60 % of the lines 18 % are not understood, of the clearest 40 % 14 %.
/// </summary>
internal sealed record ClearnessWeights
{
    public double Base { get; init; } = -4.72;

    /// <summary>For the log odds that the grammar gives.</summary>
    public double Alone { get; init; } = 0.283;

    /// <summary>For an article's first sentence.</summary>
    public double First { get; init; } = 1.096;

    /// <summary>For the share of the headline's words that the sentence has.</summary>
    public double Title { get; init; } = 1.458;

    /// <summary>For the share of its words that stand in the headline or the first sentence.</summary>
    public double Known { get; init; } = 1.315;

    /// <summary>For the logarithm of the number of words.</summary>
    public double Words { get; init; } = 1.503;

    /// <summary>Off for each noun that only the article before the sentence explains.</summary>
    public double OpenNouns { get; init; } = 0.516;

    /// <summary>Off for each person of whom nothing says who that is.</summary>
    public double Unknown { get; init; } = 0.284;
}
