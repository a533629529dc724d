using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>The terms of a sentence that fewest articles of the story hold, the rarest first; ties in order of the terms.</summary>
/// <param name="story">The articles.</param>
/// <param name="max">Terms of one sentence.</param>
internal sealed class RarestTerms(StoryCorpus story, int max)
{
    private readonly int[] terms = new int[max];
    private readonly double[] rarities = new double[max];
    private int count;

    /// <summary>Of the sentence read last, by their numbers in the story.</summary>
    public ReadOnlySpan<int> Terms => terms.AsSpan(0, count);

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">The numbers of its terms, in their order.</param>
    /// <returns>The sum of their squared rarities.</returns>
    public double Read(ReadOnlySpan<int> sentence)
    {
        count = 0;
        var norm = 0.0;
        var known = story.Rarities;
        foreach (var term in sentence)
        {
            var rarity = known[term];
            norm += rarity * rarity;
            if (count < max) count++;
            else if (rarity <= rarities[max - 1]) continue;
            var at = count - 1;
            for (; at > 0 && rarity > rarities[at - 1]; at--) (terms[at], rarities[at]) = (terms[at - 1], rarities[at - 1]);
            (terms[at], rarities[at]) = (term, rarity);
        }

        return norm;
    }
}
