using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>How sure it is that two sentences of one event tell one thing, whatever number or word of it they give otherwise.</summary>
internal static class TellingOdds
{
    /// <returns>
    /// 0 to 1: the greater of the odds either way by <see cref="TellingModel"/>, without the refusals of <see cref="ToldClaim"/>, as what
    /// one says otherwise is just what may differ.
    /// </returns>
    /// <param name="story">The articles.</param>
    /// <param name="one">The article of the first sentence.</param>
    /// <param name="left">The first sentence.</param>
    /// <param name="other">The article of the second.</param>
    /// <param name="right">The second sentence.</param>
    public static double Between(
        StoryCorpus story, IndependentArticle one, SentenceFeatures left, IndependentArticle other, SentenceFeatures right)
    {
        var (here, there) = (ToldClaim.Of(story, one, left), ToldClaim.Of(story, other, right));
        return Math.Max(
            TellingModel.Odds(new TellingCues(here, there, SupportOptions.Default)),
            TellingModel.Odds(new TellingCues(there, here, SupportOptions.Default)));
    }
}
